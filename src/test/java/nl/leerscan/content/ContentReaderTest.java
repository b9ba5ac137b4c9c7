package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.leerscan.AllPrintable;
import nl.leerscan.model.Article;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Term;
import nl.leerscan.model.WorkshopStep.Show;
import nl.leerscan.problem.Problems;
import nl.leerscan.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {

    private static final List<String> FILES = List.of("toolkit.yaml", "questions.yaml", "factors.yaml",
            "conclusions.yaml", "terms.yaml", "start.md", "about.md", "workshop.md", "articles/verhaal.md");

    @TempDir
    private Path temp;
    private Content content;

    @BeforeEach
    void startFromTheTinyContent() {
        content = Content.tinyIn(temp);
    }

    @Test
    void readingTwiceGivesEqualValues() {
        assertThat(content.reads()).isEqualTo(content.reads());
    }

    @Test
    void theKindOfLineEndMakesNoDifference() {
        var before = content.reads();
        FILES.forEach(file -> content.write(file, content.text(file).replace("\n", "\r\n")));
        assertThat(content.reads()).isEqualTo(before);
    }

    @Test
    void aByteOrderMarkMakesNoDifference() {
        var before = content.reads();
        FILES.forEach(file -> content.write(file, "\ufeff" + content.text(file)));
        assertThat(content.reads()).isEqualTo(before);
    }

    @Test
    void everyTextIsReadAsItStandsThere() {
        content.replace("questions.yaml", "label: Soms", "label: ~")
                .replace("questions.yaml", "label: Ja", "label: 017")
                .replace("factors.yaml", "name: De mensen", "name: 2024-01-01");
        var instrument = content.reads().instrument();
        assertThat(instrument.questions().get(0).options()).extracting("label").containsExactly("Nee", "~", "017");
        assertThat(instrument.factors().get(1).name()).isEqualTo("2024-01-01");
    }

    /** Other readers of YAML take some of these for a yes or a no, or for nothing at all. */
    @ParameterizedTest
    @ValueSource(strings = {"nee", "Nee", "NO", "no", "ja", "yes", "on", "off", "n", "true", "False", "null", "Null"})
    void anUnquotedNeeIsTheWordThatStandsThere(String word) {
        content.replace("questions.yaml", "label: Nee", "label: " + word).replace("factors.yaml", "name: De mensen", "name: " + word);
        var instrument = content.reads().instrument();
        assertThat(instrument.questions().get(0).options().get(0).label()).isEqualTo(word);
        assertThat(instrument.factors().get(1).name()).isEqualTo(word);
    }

    @Test
    void whatIsOptionalCanBeLeftOut() {
        content.delete("terms.yaml").delete("about.md").delete("workshop.md").delete("articles").delete("factors.yaml");
        content.replace("start.md", " of lees [meer](about.md#privacy)", "")
                .replace("conclusions.yaml", "Zie [de factoren](factors.yaml#werk).", "")
                .write("questions.yaml",
                        content.text("questions.yaml").replaceAll("(?m)^intro: .*\n.*\n|^ *factor.*\n", ""));
        var toolkit = content.reads();
        assertThat(toolkit.about()).isNull();
        assertThat(toolkit.workshop()).isNull();
        assertThat(toolkit.instrument().intro()).isNull();
        assertThat(toolkit.instrument().factors()).isEmpty();
        assertThat(toolkit.terms()).isEmpty();
    }

    @Test
    void aFactorHasTheContributionThatResearchFoundOrNone() {
        content.replace("factors.yaml", "factors:\n", """
                contributions:
                  - id: sterk
                    name: Sterk
                  - id: geen
                    name: Geen
                    meaning: Niemand merkte er iets van.
                factors:
                """).replace("factors.yaml", "    research:", "    contribution: geen\n    research:");
        var instrument = content.reads().instrument();
        assertThat(instrument.contributions()).containsExactly(new Contribution("sterk", "Sterk", null),
                new Contribution("geen", "Geen", "Niemand merkte er iets van."));
        assertThat(instrument.factors()).extracting(Factor::contribution)
                .containsExactly(instrument.contributions().get(1), null);
    }

    @Test
    void theWorkshopIsReadStepByStep() {
        content.replace("workshop.md", "    show: room\n", """
                    show: room
                  - title: Slot
                    minutes: 240
                    purpose: We weten wat we doen.
                    print: Flap-over
                    tips: Houd het kort.
                    on-screen: Wat spreken we af?
                """);
        var workshop = content.reads().workshop();
        assertThat(workshop.document().title()).isEqualTo("Samen aan tafel");
        assertThat(workshop.preparation()).hasSize(1);
        assertThat(workshop.afterwards()).isEmpty();
        assertThat(workshop.source()).isNull();
        assertThat(workshop.steps()).extracting("title", "minutes", "show", "print").containsExactly(
                tuple("Begin", 5, Show.ROOM, null), tuple("Slot", 240, null, "Flap-over"));
        assertThat(workshop.steps().get(0)).hasNoNullFieldsOrPropertiesExcept("tips", "print", "onScreen");
        assertThat(workshop.steps().get(1)).hasNoNullFieldsOrPropertiesExcept("say", "show");
    }

    @Test
    void aStepCanLinkToTheTextOfItsOwnFile() {
        content.replace("workshop.md", "workshop.md#step-1", "workshop.md#stap-1");
        assertThat(content.problems()).extracting("code").containsExactly("link-no-such-place-near");
        content.replace("workshop.md", "## Step 1", "## Stap 1").replace("workshop.md", "(#step-1)", "(#stap-1)");
        assertThat(content.reads().workshop()).isNotNull();
    }

    @Test
    void articlesGoByOrderAndThenById() {
        var text = content.text("articles/verhaal.md");
        content.write("articles/b.md", text.replace("title: Een", "title: Tweede")).write("articles/a.md", text.replace("title: Een", "title: Eerste"))
                .write("articles/z.md", text.replace("order: 10", "order: -1").replace("title: Een", "title: Vroeg"));
        assertThat(content.reads().articles()).extracting(Article::id).containsExactly("z", "a", "b", "verhaal");
    }

    @Test
    void termsGoByNameInTheOrderOfTheLanguage() {
        content.replace("terms.yaml", "terms:\n", """
                terms:
                  - id: zee
                    name: zee
                    definition: Water.
                  - id: eenheid
                    name: Eenheid
                    definition: Eén.
                  - id: een
                    name: één
                    definition: Eén.
                """);
        assertThat(content.reads().terms()).extracting(Term::name)
                .containsExactly("Balans", "één", "Eenheid", "Reflex", "zee");
    }

    @Test
    void aConclusionThatNeverOccursIsOnlyAWarning() {
        var conclusions = content.text("conclusions.yaml");
        var last = conclusions.substring(conclusions.indexOf("  - from: 3"));
        content.replace("questions.yaml",
                        "points: 1\n  - label: Ja\n    points: 2", "points: 2\n  - label: Ja\n    points: 4")
                .write("conclusions.yaml",
                        conclusions.replace("from: 3", "from: 0") + last.replace("from: 3", "from: 1"));
        var problems = content.problems();
        assertThat(problems).extracting("severity").containsExactly(Severity.WARNING);
        assertThat(problems).extracting("code").containsExactly("conclusion-never-reached");
    }

    @Test
    void theLanguageIsKnownEvenWhenTheContentIsNotInOrder() {
        content.replace("toolkit.yaml", "language: nl", "language: en").delete("start.md");
        var reader = new ContentReader(content.folder(), content.templates(), new AllPrintable(), new Problems());
        assertThat(reader.read()).isEmpty();
        assertThat(reader.language()).contains("en");
    }

    @Test
    void whatIsNotSavedYetIsReadInThePlaceOfTheFile() {
        var unsaved = content.text("toolkit.yaml").replace("Kleine scan", "Wat nog niet bewaard is");
        var problems = new Problems();
        var reader = new ContentReader(content.folder(), content.templates(),
                Map.of("toolkit.yaml", unsaved.getBytes(StandardCharsets.UTF_8)), new KnownTexts(), new AllPrintable(), problems);

        assertThat(reader.read().orElseThrow().title()).isEqualTo("Wat nog niet bewaard is");
        assertThat(content.text("toolkit.yaml")).contains("Kleine scan");
    }

    @Test
    void whatIsNotSavedYetMayNotBeLargerThanAFile() {
        var problems = new Problems();
        new ContentReader(content.folder(), content.templates(),
                Map.of("start.md", new byte[ContentFolder.LARGEST_TEXT + 1]), new KnownTexts(), new AllPrintable(), problems)
                .read();

        assertThat(problems.sorted()).extracting("code").contains("file-too-large");
    }

    @Test
    void theLanguageIsNotKnownWhenTheContentDoesNotTell() {
        content.write("toolkit.yaml", "title: Kleine: scan\n");
        var reader = new ContentReader(content.folder(), content.templates(), new AllPrintable(), new Problems());
        assertThat(reader.read()).isEmpty();
        assertThat(reader.language()).isEmpty();
    }

    @Test
    void aSpaceInTheNameOfAPictureMayBeWrittenAsInAnAddress() throws Exception {
        content.write("plaatjes/mijn foto.png", Files.readAllBytes(content.file("logo.png")));
        content.write("plaatjes/100%25.png", Files.readAllBytes(content.file("logo.png")));
        content.write("about.md", content.text("about.md")
                + "\n![Een](plaatjes/mijn%20foto.png) ![Twee](<plaatjes/mijn foto.png>) ![Drie](plaatjes/100%25.png)\n");
        content.reads();
    }

    @Test
    void howALetterAndItsAccentAreStoredMakesNoDifferenceInTheNameOfAPicture() throws Exception {
        for (var file : List.of("caf\u00e9.png", "cafe\u0301.png")) {
            content.write(file, Files.readAllBytes(content.file("logo.png")));
            for (var name : List.of("caf\u00e9.png", "cafe\u0301.png", "caf%C3%A9.png", "cafe%CC%81.png")) {
                content.replace("about.md", "---\n\n", "---\n\n![Een](" + name + ")\n\n").reads();
            }
            content.delete(file);
        }
    }

    @Test
    void aPictureOutsideTheFolderIsRefusedEvenByWayOfASymbolicLink() throws Exception {
        Files.copy(content.file("logo.png"), temp.resolve("buiten.png"));
        Files.delete(content.file("logo.png"));
        Files.createSymbolicLink(content.file("logo.png"), temp.resolve("buiten.png"));
        assertThat(content.problems()).extracting("code").containsOnly("picture-outside");
    }

    @Test
    void aSymbolicLinkWithinTheFolderIsFollowed() throws Exception {
        Files.move(content.file("logo.png"), content.file("echt.png"));
        Files.createSymbolicLink(content.file("logo.png"), content.file("echt.png"));
        assertThat(content.reads().logo()).isNotNull();
    }

    @Test
    void theFolderItselfMayBeALink() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("link"), content.folder());
        var problems = new Problems();
        assertThat(new ContentReader(link, content.templates(), new AllPrintable(), problems).read()).contains(content.reads());
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aLinkToAFolderIsFollowedAndNotRoundAndRound() throws Exception {
        var before = content.reads();
        Files.move(content.file("articles"), content.file(".articles"));
        Files.createSymbolicLink(content.file("articles"), Path.of(".articles"));
        Files.createSymbolicLink(content.file("rond"), content.folder());
        assertThat(content.reads()).isEqualTo(before);
    }

    @Test
    void articlesInALinkedFolderElsewhereAreRefusedAndNotLeftOutInSilence() throws Exception {
        Files.move(content.file("articles"), temp.resolve("elders"));
        Files.createSymbolicLink(content.file("articles"), temp.resolve("elders"));
        assertThat(content.problems()).extracting(problem -> problem.location() + " " + problem.code())
                .containsExactly("articles/verhaal.md file-outside");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftAlone() {
        content.write(".git/notes.md", "hoi").write("articles/.concept.md", "hoi").write(".DS_Store", "hoi").write("~$start.md", "hoi");
        assertThat(content.reads().articles()).hasSize(1);
    }

    @Test
    void aCopyOfAnArticleThatWasLeftByKeepingTwoComputersInStepIsTold() throws Exception {
        content.write("articles/verhaal-LAPTOP-4F2K.md", Files.readAllBytes(content.file("articles/verhaal.md")));
        assertThat(content.problems()).extracting(problem -> problem.location() + " " + problem.code())
                .containsExactly("articles/verhaal-LAPTOP-4F2K.md article-title-twice");
    }

    @Test
    void whatSavingKeepsOfAFileIsLeftAlone() {
        content.write("questions.yaml.bak", "a: [").write("articles/eerste.md.bak", "hoi").write("logo.png.bak", "hoi");
        assertThat(content.reads().articles()).hasSize(1);
    }

    @Test
    void bytesThatAreCutOffInACharacterAreToldAtTheirPlace() {
        var bytes = "terms:\n  - 😀 caf\u00e9".getBytes(StandardCharsets.UTF_8);
        content.write("terms.yaml", Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(content.problems().get(0).location()).hasToString("terms.yaml:2:10");
    }
}
