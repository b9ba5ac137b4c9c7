package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.leerscan.Build;
import nl.leerscan.Built;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code leerscan check} says, whole, and that it writes nothing. What each advice looks like is in {@code mistakes}. */
class CheckCommandTest {

    private static final String TINY = "src/test/resources/content/tiny";

    @TempDir
    private Path home;

    @Test
    void ourOwnContentHasNothingToSayAbout() {
        assertThat(Build.of("content", home).run("check").succeeds().out()).isEqualTo("Gecontroleerd: geen problemen.\n");
        assertThat(home.resolve("site-output")).doesNotExist();
    }

    @Test
    void aMistakeIsShownInItsLineWithACaretUnderThePlace() {
        var checked = tiny().replace("questions.yaml", "    factor: werk\n    factor-note", "    factor: wrek\n    factor-note")
                .replace("start.md", "about.md#privacy", "about.md#geheim")
                .run("check");

        assertThat(checked.out()).isEqualTo("""
                content/questions.yaml:21:13: fout: De factor “wrek” bestaat niet.
                    21 |     factor: wrek
                       |             ^
                    Bedoelde je “werk”?
                content/start.md:6:50: fout: De plek “about.md#geheim” bestaat niet.
                    6 | Ga naar de [vragenlijst](questions.yaml) of lees [meer](about.md#geheim).
                      |                                                  ^
                    Na “#” hoort een kop uit die tekst, in kleine letters met streepjes, of het id van een factor of begrip.
                Gecontroleerd: 2 fouten.
                """);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(home.resolve("site-output")).doesNotExist();
    }

    @Test
    void adviceIsAWarningThatOnlyACheckGives() {
        var checked = tiny().run("check").succeeds();

        assertThat(checked.out()).isEqualTo("""
                content/factors.yaml:22:5: waarschuwing: Bij de factor “De mensen” hoort geen enkele vraag.
                    22 |     name: De mensen
                       |     ^
                    Zet bij een vraag in questions.yaml “factor:” met het id van deze factor, of haal de factor weg.
                content/terms.yaml:7:5: waarschuwing: Het begrip “Balans” komt nergens voor.
                    7 |   - id: balans
                      |     ^
                    Link ernaar vanuit een tekst waarin het begrip helpt, of haal het weg.
                Gecontroleerd: 2 waarschuwingen.
                """);
        assertThat(tiny().run().succeeds().out()).contains("geen problemen");
    }

    @Test
    void anEnglishToolkitIsCheckedInEnglish() {
        var checked = tiny().replace("toolkit.yaml", "language: nl", "language: en").run("check").succeeds();

        assertThat(checked.out()).isEqualTo("""
                content/factors.yaml:22:5: warning: No question belongs to the factor “De mensen”.
                    22 |     name: De mensen
                       |     ^
                    Give a question in questions.yaml a “factor:” with the id of this factor, or remove the factor.
                content/terms.yaml:7:5: warning: The term “Balans” occurs nowhere.
                    7 |   - id: balans
                      |     ^
                    Link to it from a text in which it helps, or remove it.
                Checked: 2 warnings.
                """);
    }

    @Test
    void whatDoesNotFitOnPaperIsToldWithoutWriting() {
        var checked = Build.of("content", home)
                .change("questions.yaml", text -> text.replace("In hoeverre", "In hoeverre, alles bij elkaar genomen, ".repeat(9)))
                .run("check").succeeds();

        assertThat(checked.out()).contains("Het document scoreformulier.pdf hoort op 1 pagina te passen")
                .contains("content/questions.yaml:37:11: waarschuwing: Deze vraag neemt op het scoreformulier");
        assertThat(home.resolve("site-output")).doesNotExist();
    }

    @Test
    void aToolkitTooLargeForOneFileIsMadeWithoutThatFile() throws IOException {
        var build = tiny().write("articles/ruis.png", noise());
        for (int i = 0; i < 11; i++) {
            build.write("articles/beeld-" + i + ".md", """
                    ---
                    title: Beeld %d
                    summary: Een beeld.
                    order: %d
                    source:
                      author: Ons
                      title: Beelden
                      date: "2026"
                    ---

                    ![Ruis](ruis.png)
                    """.formatted(i, i));
        }
        var built = build.run();

        assertThat(built.exit()).isZero();
        assertThat(built.err()).contains("Het bestand toolkit.html, met alles erin, wordt groter dan 10 MB. Het is niet gemaakt.");
        assertThat(home.resolve("site-output/toolkit.html")).doesNotExist();
        assertThat(home.resolve("site-output/downloads.html")).content().doesNotContain("toolkit.html");
    }

    @Test
    void ofArticlesThatAreTogetherTooLongSearchKnowsTheHeadings() {
        var build = tiny();
        for (int i = 0; i < 7; i++) {
            build.write("articles/lang-" + i + ".md", """
                    ---
                    title: Lang %d
                    summary: Een lang verhaal.
                    order: %d
                    source:
                      author: Ons
                      title: Verhalen
                      date: "2026"
                    ---

                    ## Begin
                    """.formatted(i, i) + ("\n" + "Leren doe je samen. ".repeat(200) + "\n").repeat(115));
        }
        var built = build.run();

        assertThat(built.exit()).isZero();
        assertThat(built.err()).contains("De artikelen zijn samen te lang om in alle woorden te zoeken.");
        assertThat(built.files().get("zoeken.html")).hasSizeLessThan(30_000);
    }

    /** A picture that nothing can make smaller, a good million bytes large in a page; always the same. */
    private static byte[] noise() throws IOException {
        var image = new BufferedImage(550, 550, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 550 * 550; i++) {
            image.setRGB(i % 550, i / 550, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aQuestionOfFourLinesIsTooLongAndOneOfThreeIsNot() {
        var three = "In hoeverre is er voldoende tijd voor een gesprek, en ook voor alles wat er na zo'n gesprek nog komt?";
        var build = tiny().replace("questions.yaml", "In hoeverre is er tijd?", three);
        assertThat(build.run("check").out()).doesNotContain("scoreformulier");

        build.replace("questions.yaml", three, (three + " ").repeat(3).strip());
        assertThat(build.run("check").out()).contains("content/questions.yaml:17:11: waarschuwing: Deze vraag neemt op het"
                + " scoreformulier 4 regels in.\n    17 |     text: In hoeverre is er voldoende tijd");
    }

    @Test
    void forToolsTheSameIsJson() throws IOException {
        var checked = tiny().replace("factors.yaml", "name: De mensen", "name: De \"mensen\"").run("check", "--format", "json");

        assertThat(checked.succeeds().out()).isEqualTo("""
                {
                  "format": 1,
                  "errors": 0,
                  "warnings": 2,
                  "problems": [
                    {"severity": "warning", "file": "factors.yaml", "line": 22, "column": 5, "code": "factor-without-question", \
                "message": "Bij de factor “De \\"mensen\\"” hoort geen enkele vraag.", \
                "hint": "Zet bij een vraag in questions.yaml “factor:” met het id van deze factor, of haal de factor weg.", \
                "text": "    name: De \\"mensen\\""},
                    {"severity": "warning", "file": "terms.yaml", "line": 7, "column": 5, "code": "term-unused", \
                "message": "Het begrip “Balans” komt nergens voor.", \
                "hint": "Link ernaar vanuit een tekst waarin het begrip helpt, of haal het weg.", "text": "  - id: balans"}
                  ]
                }
                """);
        assertIsJson(checked);
    }

    @Test
    void withNothingToSayTheJsonHasAnEmptyListAndWithErrorsItFails() throws IOException {
        var content = Build.of("src/test/resources/content/usability", home).withoutDocuments();
        assertThat(content.run("check", "--format=json").succeeds().out())
                .isEqualTo("{\n  \"format\": 1,\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"problems\": []\n}\n");

        var failed = content.remove("start.md").run("check", "--format=json");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.out()).contains("\"errors\": 1").contains("\"line\": 0, \"column\": 0").contains("\"text\": null");
        assertIsJson(failed);
    }

    @Test
    void anotherFormatIsAMisuse() {
        var checked = tiny().run("check", "--format", "xml");
        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.err()).isEqualTo("""
                De uitkomst kan niet in de vorm “xml”.
                    Kies bij --format: text of json.
                """);
    }

    @Test
    void aTerminalShowsColoursAndTheSameWords() {
        var build = tiny();
        var plain = build.run("check").out();
        var out = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8),
                new PrintStream(new ByteArrayOutputStream()), true, null);

        assertThat(LeerscanCommand.run(console, home, "check")).isZero();
        var shown = out.toString(UTF_8);
        assertThat(shown).contains("\u001b[1;33mwaarschuwing:\u001b[0m").contains("\u001b[1;33m^\u001b[0m");
        assertThat(shown.replaceAll("\u001b\\[[0-9;]*m", "").replace(home + "/", "")).isEqualTo(plain);
    }

    @Test
    void anEditionThatKeepsItsIdWhileTheQuestionsChangeIsToldOnceBuildingIsNot() throws IOException {
        var build = tiny();
        build.run().succeeds();
        assertThat(build.run("check").out()).doesNotContain("editie");

        build.replace("questions.yaml", "In hoeverre is er rust?", "In hoeverre is er voldoende rust?");
        var told = """
                content/toolkit.yaml:6:7: waarschuwing: Sinds de vorige keer zijn de vragen, antwoorden, factoren of grenswaarden \
                veranderd, maar de editie heet nog steeds 2026-1.
                    6 |   id: 2026-1
                      |       ^
                    Geef de editie een nieuw id, zoals 2026-2, en een nieuwe datum. Anders lijken oude en nieuwe uitslagen te \
                vergelijken, en dat zijn ze niet.
                """;
        assertThat(build.run("check").out()).contains(told);
        assertThat(build.run("check").out()).as("checking changes nothing").contains(told);
        assertThat(build.run().err()).isEqualTo(told);
    }

    @Test
    void aNewIdOrOtherTextsAreNoReasonToWarn() {
        var build = tiny();
        build.run().succeeds();

        build.replace("start.md", "Ga naar", "Ga snel naar").replace("questions.yaml", "Kies bij", "Kies nu bij").run().succeeds();
        build.replace("questions.yaml", "er rust?", "er genoeg rust?").replace("toolkit.yaml", "id: 2026-1", "id: 2026-2")
                .run().succeeds();
    }

    @Test
    void whatTheBuildRemembersDependsOnTheContentAlone() throws IOException {
        var build = tiny();
        var first = build.run().succeeds();
        build.replace("conclusions.yaml", "from: 3", "from: 2").run();
        var back = build.replace("conclusions.yaml", "from: 2", "from: 3").run();

        assertThat(back.err()).contains("de editie heet nog steeds 2026-1");
        back.leaves(first);
        assertThat(Files.readString(home.resolve("site-output/.leerscan"))).containsPattern("\nedition 2026-1 instrument [0-9a-f]{64}\n$");
    }

    @Test
    void aFolderWithoutThatMemoryIsTakenAsItIs() throws IOException {
        Files.createDirectories(home.resolve("site-output"));
        Files.writeString(home.resolve("site-output/.leerscan"), "edition 2026-1 instrument nothing");
        assertThat(tiny().run("check").succeeds().out()).doesNotContain("editie");
    }

    private Build tiny() {
        return Build.of(TINY, home).withoutDocuments();
    }

    private static void assertIsJson(Built checked) throws IOException {
        try (var parser = new JsonFactory().createParser(checked.out())) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
    }
}
