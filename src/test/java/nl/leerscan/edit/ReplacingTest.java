package nl.leerscan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in the place of another: what its file becomes. */
class ReplacingTest {

    @Test
    void onlyTheTextChanges() {
        Edited.yaml("""
                # Boven alles.
                id: scan   # mag niet veranderen
                questions:
                  # De eerste vraag.
                  - id: "doel"
                    text:   Weten we waarom?   # nog nakijken

                  -   id: 'ruimte'
                      text: Krijgt iedereen ruimte?
                # Onder alles.
                """).with("questions/0/text", "Weten we vooraf waarom?").gives("""
                # Boven alles.
                id: scan   # mag niet veranderen
                questions:
                  # De eerste vraag.
                  - id: "doel"
                    text:   Weten we vooraf waarom?   # nog nakijken

                  -   id: 'ruimte'
                      text: Krijgt iedereen ruimte?
                # Onder alles.
                """);
    }

    @Test
    void aColonBringsQuotesAndTheyStay() {
        var quoted = Edited.yaml("""
                title: Afspraken
                """).with("title", "Afspraken: wie doet \"wat\"?");
        quoted.gives("""
                title: "Afspraken: wie doet \\"wat\\"?"
                """);
        quoted.with("title", "Afspraken").gives("""
                title: "Afspraken"
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- een", "? nee", "#1f4e79", "& zo", "*kort*", "!", "|", "> 3", "'s avonds", "\"ja\"", "%", "@",
            "`code`", "[een](twee)", "{", "a: b", "wie:", "een #twee", "a\tb", "...", "nu # straks", " ervoor", "-", ":"})
    void whatWouldMeanSomethingElseWithoutQuotesGetsThem(String text) {
        var edited = Edited.yaml("a: b\nc: d\n").with("a", text);

        assertThat(new String(edited.manuscript().bytes(), StandardCharsets.UTF_8))
                .startsWith("a: \"").endsWith("\"\nc: d\n");
        assertThat(edited.text("a")).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "2.5", "-1", "+3", "1e3", "0x1f", "0o17", "017", "12:30", "1_000", ".5", "true",
            "no", "Yes", "off", "y", "N", "null", "~", "2026-11-21", "2026-11-21 12:00:00", ".inf", ".NaN", "<<", "="})
    void noTextBecomesANumberADateOrAYesOrNoToAnotherReader(String text) {
        Edited.yaml("a: b\n").with("a", text).gives("a: \"" + text + "\"\n");
    }

    @Test
    void aNumberMayBecomeAnotherNumberAndADateAnotherDate() {
        Edited.yaml("""
                points: 10
                date: 2026-11-21
                answer: nee
                """).with("points", "2.5").with("date", "2026-12-01").with("answer", "ja").gives("""
                points: 2.5
                date: 2026-12-01
                answer: ja
                """);
    }

    @Test
    void quotesStayOfTheirKind() {
        Edited.yaml("""
                a: 'een'
                b: "een"
                """).with("a", "'s avonds \\ \"nu\"").with("b", "'s avonds \\ \"nu\"").gives("""
                a: '''s avonds \\ "nu"'
                b: "'s avonds \\\\ \\"nu\\""
                """);
    }

    @Test
    void whatGetsMoreLinesBecomesABlockAndAnotherCommentStaysBehind() {
        Edited.yaml("""
                groups:
                  - a: een   # kort
                    b: "een"
                  - een
                """).with("groups/0/a", "een\n\ntwee").with("groups/0/b", "een\ntwee").with("groups/1", "een\ntwee")
                .gives("""
                groups:
                  - a: |   # kort
                      een

                      twee
                    b: |
                      een
                      twee
                  - |
                    een
                    twee
                """);
    }

    @Test
    void quotesWithLineEndsInThemStayQuotes() {
        Edited.yaml("""
                a: "een\\ntwee"
                """).with("a", "een\ndrie").gives("""
                a: "een\\ndrie"
                """);
    }

    @Test
    void aBlockStaysABlockWithItsHeaderAndItsIndentation() {
        Edited.yaml("""
                a: |   # uitleg
                      een

                      twee


                b: |-
                 een
                c: |+
                  een

                d: x
                """).with("a", "een").with("b", "een\n# twee\n- drie: \"vier\"").with("c", "twee").gives("""
                a: |   # uitleg
                      een


                b: |-
                 een
                 # twee
                 - drie: "vier"
                c: |+
                  twee

                d: x
                """);
    }

    @Test
    void aBlockThatStartsWithASpaceSaysHowFarItIsIndented() {
        Edited.yaml("""
                list:
                  - a: |
                      een
                    b: |2-
                        een
                    c: een
                """).with("list/0/a", "  een\ntwee").with("list/0/b", "twee").with("list/0/c", "\n een\ntwee").gives("""
                list:
                  - a: |2
                        een
                      twee
                    b: |2-
                      twee
                    c: |2

                       een
                      twee
                """);
    }

    @Test
    void linesOfABlockThatDoNotChangeKeepTheirBytes() {
        Edited.yaml("a: |\r\n  een\r\n \n  twee  \n\r\n  Cafe\u0301\n  vier   \nb: c\n")
                .with("a", "een\n\ntwee  \nen een half\n\nCaf\u00e9\nvier")
                .gives("a: |\r\n  een\r\n \n  twee  \n  en een half\r\n\r\n  Cafe\u0301\n  vier   \nb: c\n");
    }

    @Test
    void aFoldedBlockIsWrappedAnew() {
        var words = "Deze vijf factoren bepalen of een nieuwe manier van leren lukt. ".repeat(4).strip();
        Edited.yaml("""
                a:
                  meaning: >-   # kort
                    Deze vijf
                    factoren.

                    En nog iets.
                  b: c
                """).with("a/meaning", words + "\n\nEn nog iets.").gives("""
                a:
                  meaning: >-   # kort
                    Deze vijf factoren bepalen of een nieuwe manier van leren lukt. Deze vijf factoren bepalen of een nieuwe manier van
                    leren lukt. Deze vijf factoren bepalen of een nieuwe manier van leren lukt. Deze vijf factoren bepalen of een nieuwe
                    manier van leren lukt.


                    En nog iets.
                  b: c
                """);
    }

    @Test
    void aFoldedBlockOfTheSameWordsKeepsItsLines() {
        var text = """
                a: >
                  Deze vijf
                  factoren.
                """;
        Edited.yaml(text).with("a", "Deze vijf factoren.").gives(text);
    }

    @Test
    void aFoldedBlockThatGetsAnIndentedLineKeepsAllItsLines() {
        Edited.yaml("""
                a: >-
                  Deze vijf
                  factoren.
                """).with("a", "Dit:\n    code").gives("""
                a: |-
                  Dit:
                      code
                """);
    }

    @Test
    void theSameTextChangesNothing() {
        var text = "a: \"Cafe\\u0301\"\r\nb:   'x'\nc: Cafe\u0301\n";
        Edited.yaml(text).with("a", "Caf\u00e9").with("b", "x \n").with("c", "Caf\u00e9").with("d", " ").gives(text);
    }

    @Test
    void lineEndsAByteOrderMarkAndAMissingLastLineEndStay() {
        Edited.yaml("\ufeffa: een\r\nb: twee\r\nc: drie").with("b", "twee\ndrie").with("c", "vier\nvijf")
                .gives("\ufeffa: een\r\nb: |\r\n  twee\r\n  drie\r\nc: |\r\n  vier\r\n  vijf");
        Edited.yaml("\ufeffa: een\rb: twee\r").with("a", "drie\nvier").gives("\ufeffa: |\r  drie\r  vier\rb: twee\r");
    }

    @Test
    void lineEndsFromABrowserBecomeThoseOfTheFile() {
        Edited.yaml("a: |\n  een\n").with("a", "een  \r\ntwee\r\n\r\n  ").gives("a: |\n  een  \n  twee\n");
    }

    @Test
    void aKeyWithoutAValueGetsOne() {
        Edited.yaml("""
                a:
                b:   # leeg
                c: ""
                list:
                  -
                """).with("a", "een").with("b", "twee\ndrie").with("c", "vier").with("list/0", "vijf").gives("""
                a: een
                b: |   # leeg
                  twee
                  drie
                c: "vier"
                list:
                  - vijf
                """);
    }

    @Test
    void textsOverMoreLinesAndBehindTheirKeyAreReplacedWhole() {
        Edited.yaml("""
                a: een
                  twee
                b:
                  drie
                c: "vier
                  vijf"   # zes
                """).with("a", "1 2").with("b", "3\n3").with("c", "4\n5").gives("""
                a: 1 2
                b:
                  |
                  3
                  3
                c: |   # zes
                  4
                  5
                """);
    }

    @Test
    void textsBetweenBracketsStayThere() {
        Edited.yaml("""
                a: [een, "twee"]
                b: {c: drie}
                """).with("a/0", "een, twee").with("a/1", "drie\nvier").with("b/c", "nog drie").gives("""
                a: ["een, twee", "drie\\nvier"]
                b: {c: nog drie}
                """);
    }

    @Test
    void textsBehindSignsOutsideTheBasicPlaneAreFound() {
        Edited.yaml("""
                a: 🙂🙂
                b: een 🙂
                # 🙂
                c: |
                  🙂
                  een
                """).with("b", "twee 🙃").with("c", "🙂\ntwee").gives("""
                a: 🙂🙂
                b: twee 🙃
                # 🙂
                c: |
                  🙂
                  twee
                """);
    }
}
