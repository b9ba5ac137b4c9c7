package nl.leerscan.edit;

import static nl.leerscan.edit.Untouchable.Reason.BRACKETS;
import static nl.leerscan.edit.Untouchable.Reason.LAST_KEY;
import static nl.leerscan.edit.Untouchable.Reason.NOT_THERE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys and items of lists that come and go. */
class AddingAndRemovingTest {

    private static final List<String> ORDER =
            List.of("title", "organisation", "edition", "name", "contact", "logo", "summary");

    @Test
    void aKeyComesAfterTheNearestKeyBeforeIt() {
        Edited.yaml("""
                title: |
                  Leerscan

                # Haal het hekje weg.
                # logo: logo.png

                edition:
                  id: 1

                # Het papier.
                paper: A4
                """).with("logo", "logo.png", ORDER).with("organisation/name", "Wij", ORDER).gives("""
                title: |
                  Leerscan
                organisation:
                  name: Wij

                # Haal het hekje weg.
                # logo: logo.png

                edition:
                  id: 1
                logo: logo.png

                # Het papier.
                paper: A4
                """);
    }

    @Test
    void aKeyWithoutKeysBeforeItComesFirst() {
        Edited.yaml("""
                # Wie wij zijn.
                summary: x
                list:
                  - summary: x
                """).with("title", "Leerscan", ORDER).with("list/0/title", "een\ntwee", ORDER).gives("""
                # Wie wij zijn.
                title: Leerscan
                summary: x
                list:
                  - title: |
                      een
                      twee
                    summary: x
                """);
    }

    @Test
    void aKeyOutsideTheOrderComesLast() {
        Edited.yaml("""
                list:
                    -   title: x
                        summary: "y"

                    -   title: z
                """).with("list/0/note", "een: twee", ORDER).gives("""
                list:
                    -   title: x
                        summary: "y"
                        note: "een: twee"

                    -   title: z
                """);
    }

    @Test
    void aKeyComesAfterTheLastLineAlsoWhereThatHasNoEnd() {
        Edited.yaml("a: een").with("b", "twee").with("c/d", "drie\nvier").gives("""
                a: een
                b: twee
                c:
                  d: |
                    drie
                    vier""");
    }

    @Test
    void whatComesAfterABlockLeavesItsWordsAlone() {
        Edited.yaml("a: |\n  een\nb: |+\n  twee\n\n").with("c", "drie").gives("a: |\n  een\nb: |+\n  twee\nc: drie\n\n");
        Edited.yaml("a:\n  - |\n    een").with("a", List.of("een", "twee")).with("b", "drie")
                .gives("a:\n  - |\n    een\n  - |\n    twee\nb: drie");
    }

    @Test
    void aBlankTextRemovesTheKeyAndLeavesTheCommentsOfOthers() {
        Edited.yaml("""
                # De naam.
                title: Leerscan
                # Een samenvatting.
                summary: |   # kort
                  een

                  twee

                # De rest.
                logo: logo.png
                """).with("summary", " \n").gives("""
                # De naam.
                title: Leerscan
                # Een samenvatting.

                # De rest.
                logo: logo.png
                """);
    }

    @Test
    void theFirstKeyOfAnItemMakesPlaceForTheNext() {
        Edited.yaml("""
                list:
                  - title: x
                    summary: y
                  - title: |
                      een

                    # Over de samenvatting.
                    summary: y
                """).with("list/0/title", "").with("list/1/title", "").gives("""
                list:
                  - summary: y
                  -

                    # Over de samenvatting.
                    summary: y
                """);
    }

    @Test
    void aGroupGoesWithItsLastKey() {
        Edited.yaml("""
                title: x
                organisation:
                  # Wij.
                  name: Wij
                logo: y
                """).with("organisation/name", "").gives("""
                title: x
                logo: y
                """);
    }

    @Test
    void theLastLineKeepsHavingNoEnd() {
        Edited.yaml("a: een\r\nb: twee").with("b", "").gives("a: een");
    }

    @Test
    void theLastKeyOfAFileOrAnItemStays() {
        Edited.yaml("a: een\n").refuses("a", "", LAST_KEY, 1);
        Edited.yaml("a:\n- b: een\n- b: twee\n").refuses("a/1/b", "", LAST_KEY, 3);
        Edited.yaml("a: [een, twee]\nb: c\n").refuses("a/0", "", BRACKETS, 1);
    }

    @Test
    void nothingComesOrGoesBetweenBrackets() {
        var brackets = Edited.yaml("""
                a: [een, twee]
                b: {c: d, e: [f: g]}
                h: []
                """);
        brackets.refuses("a", List.of("een"), BRACKETS, 1);
        brackets.refuses("a", List.of("een", "twee", "drie"), BRACKETS, 1);
        brackets.refuses("b/c", "", BRACKETS, 2);
        brackets.refuses("b/d", "x", BRACKETS, 2);
        brackets.refuses("b/e/0/x", "x", BRACKETS, 2);
        brackets.refuses("h", List.of("een"), BRACKETS, 3);
    }

    @Test
    void whatIsNotThereCannotBeWritten() {
        var file = Edited.yaml("""
                list:
                  - title: x
                text: een
                """);
        file.refuses("list/7/title", "y", NOT_THERE, 1);
        file.refuses("list/x", "y", NOT_THERE, 1);
        file.refuses("list/1", "y", NOT_THERE, 1);
        file.refuses("list", "y", NOT_THERE, 1);
        file.refuses("list/0", "y", NOT_THERE, 2);
        file.refuses("text/more", "y", NOT_THERE, 3);
        file.refuses("0", "y", NOT_THERE, 0);
        file.refuses("other/0/title", "y", NOT_THERE, 0);
        file.refuses("text", List.of("y"), NOT_THERE, 3);
        file.refuses("list", List.of("y"), NOT_THERE, 1);
        file.refuses("", "y", NOT_THERE, 0);
    }

    @Test
    void itemsThatAreTheSameKeepTheirBytes() {
        Edited.yaml("""
                dialogue:
                  # De eerste.
                  -   'een'   # kort
                  - "twee"
                  # De derde.
                  - |
                    drie
                  - vier
                after: x
                """).with("dialogue", List.of("een", "twee en een half", "drie", "vier", "vijf: zes")).gives("""
                dialogue:
                  # De eerste.
                  -   'een'   # kort
                  - "twee en een half"
                  # De derde.
                  - |
                    drie
                  - vier
                  - "vijf: zes"
                after: x
                """);
    }

    @Test
    void anItemLooksLikeItsNeighbour() {
        Edited.yaml("""
                a:
                -   "een"
                -   "drie"
                b:
                    - |-
                        een

                # Klaar.
                """).with("a", List.of("nul", "een", "twee", "drie", "vier"))
                .with("b", List.of("een", "twee\ndrie")).gives("""
                a:
                -   "nul"
                -   "een"
                -   "twee"
                -   "drie"
                -   "vier"
                b:
                    - |-
                        een
                    - |
                      twee
                      drie

                # Klaar.
                """);
    }

    @Test
    void itemsGoAndWithTheLastTheKey() {
        var list = Edited.yaml("""
                list:
                  - title: x
                    # Om over te praten.
                    dialogue:
                      - een
                      # De tweede.
                      - twee
                      - drie
                    after: x
                """);
        list.with("list/0/dialogue", List.of("een", " ", "drie")).gives("""
                list:
                  - title: x
                    # Om over te praten.
                    dialogue:
                      - een
                      # De tweede.
                      - drie
                    after: x
                """);
        list.with("list/0/dialogue", List.of("")).gives("""
                list:
                  - title: x
                    # Om over te praten.
                    after: x
                """);
    }

    @Test
    void aListComesInThePlaceOfNothing() {
        Edited.yaml("a: b\nlist:\nc: d\n").with("list", List.of("een")).gives("a: b\nc: d\nlist:\n  - een\n");
        Edited.yaml("a: b\nlist:\nc: d\n").with("list", List.of(" ")).gives("a: b\nlist:\nc: d\n");
    }

    @Test
    void aListThatIsNotThereIsMade() {
        Edited.yaml("""
                list:
                  - title: x
                    summary: y
                """).with("list/0/contact", List.of("een", "twee: drie", "vier"), ORDER).gives("""
                list:
                  - title: x
                    contact:
                      - een
                      - "twee: drie"
                      - "vier"
                    summary: y
                """);
    }
}
