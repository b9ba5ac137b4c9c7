package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.Build;
import nl.leerscan.Built;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code leerscan check --against} tells of each change of the instrument. */
class CheckAgainstTest {

    private static final Path TINY = Path.of("src/test/resources/content/tiny");

    @TempDir
    private Path home;
    private FolderCopy old;
    private Build now;

    @BeforeEach
    void twice() {
        old = FolderCopy.of(TINY, home.resolve("old"));
        now = Build.of(TINY.toString(), home).withoutDocuments();
    }

    @Test
    void nothingChangedSaysSo() {
        now.replace("start.md", "Ga naar", "Ga snel naar");
        assertThat(told()).isEqualTo("Aan de vragenlijst is niets veranderd.\n");
    }

    @Test
    void aQuestionInOtherWordsIsToldWithOldAndNewAndANewEditionIsSuggested() {
        now.replace("questions.yaml", "is er rust?", "is er genoeg rust?");
        assertThat(told()).isEqualTo("""
                Dit is er aan de vragenlijst veranderd:
                  - Vraag 2 heeft een andere tekst.
                      was: In hoeverre is er rust?
                      nu: In hoeverre is er genoeg rust?
                Uitslagen van voor en na deze verandering zijn niet te vergelijken, maar de editie heet nog steeds 2026-1. \
                Geef die in toolkit.yaml een nieuw id, zoals 2026-2, en een nieuwe datum.
                """);
    }

    @Test
    void inEnglishToo() {
        now.replace("questions.yaml", "is er rust?", "is er genoeg rust?").replace("toolkit.yaml", "language: nl", "language: en");
        assertThat(told()).isEqualTo("""
                This has changed about the questionnaire:
                  - Question 2 has another text.
                      was: In hoeverre is er rust?
                      now: In hoeverre is er genoeg rust?
                Results of before and after this change cannot be compared, but the edition is still called 2026-1. \
                Give it a new id in toolkit.yaml, such as 2026-2, and a new date.
                """);
    }

    @Test
    void aNewEditionIsSuggestedOnlyWhereTheIdStayed() {
        now.replace("questions.yaml", "is er rust?", "is er genoeg rust?").replace("toolkit.yaml", "id: 2026-1", "id: 2026-2");
        assertThat(told()).contains("  - De editie heet 2026-2 in plaats van 2026-1.\n")
                .endsWith("zijn niet te vergelijken. De editie heeft al een ander id: 2026-2.\n");
    }

    @Test
    void otherNamesLeaveResultsAsTheyWere() {
        now.replace("questions.yaml", "title: Kleine scan", "title: Onze scan")
                .replace("questions.yaml", "  title: Een bron", "  author: Iemand\n  title: Een bron")
                .replace("factors.yaml", "name: Het werk", "name: Ons werk")
                .replace("conclusions.yaml", "title: Begin eraan", "title: Begin er nu aan")
                .replace("conclusions.yaml", "name: beginnen", "name: starten");
        assertThat(told()).isEqualTo("""
                Dit is er aan de vragenlijst veranderd:
                  - De titel is veranderd.
                      was: Kleine scan van drie vragen
                      nu: Onze scan van drie vragen
                  - De bron is veranderd.
                      was: Een bron; oktober 2024
                      nu: Iemand; Een bron; oktober 2024
                  - De factor “Het werk” heet nu “Ons werk”.
                  - De conclusie “beginnen” heet nu “starten”.
                  - De titel van de conclusie “starten” is veranderd.
                      was: Begin eraan
                      nu: Begin er nu aan
                Een nieuwe editie is hiervoor niet nodig: uitslagen van voor en na deze verandering zijn te vergelijken.
                """);
    }

    @Test
    void questionsThatCameWentAndMovedAreTold() {
        now.change("questions.yaml", text -> text.replace("  - id: tijd\n    text: In hoeverre is er tijd?\n    factor: werk\n", "")
                + "  - id: plek\n    text: Is er plek?\n  - id: zin\n    text: Is er zin?\n");
        old.change("questions.yaml", text -> text + "  - id: zin\n    text: Is er zin?\n  - id: plek\n    text: Is er plek?\n");
        assertThat(told()).contains("""
                  - De oude vraag 1 is weg.
                      was: In hoeverre is er tijd?
                  - De oude vraag 5 staat nu op plaats 3.
                      nu: Is er plek?
                """).doesNotContain("nieuw.");
        assertThat(told("old", "content")).contains("  - Vraag 1 is nieuw.\n      nu: In hoeverre is er tijd?\n");
    }

    @Test
    void aQuestionUnderAnotherIdIsTheSameQuestion() {
        now.replace("questions.yaml", "id: rust", "id: kalmte");
        assertThat(told()).contains("  - Het id van vraag 2 is “kalmte” in plaats van “rust”. Oude uitslagcodes passen daar niet meer bij.\n")
                .doesNotContain("weg").contains("zoals 2026-2");
    }

    @Test
    void sharedAnswersAreToldOnceAndAQuestionsOwnWithItsNumber() {
        now.replace("questions.yaml", "label: Soms\n    points: 1", "label: Af en toe\n    points: 1")
                .replace("questions.yaml", "label: Ja\n    points: 2", "label: Ja\n    points: 3")
                .replace("questions.yaml", "label: Veel\n        points: 1", "label: Veel\n        points: 2")
                .replace("questions.yaml", "    reversed: true\n", "");
        assertThat(told()).contains("""
                  - Het antwoord “Soms” heet nu “Af en toe”.
                  - De punten van het antwoord “Ja” zijn 3 in plaats van 2.
                  - Bij vraag 3 tellen de punten niet langer andersom.
                  - Bij vraag 3 zijn de punten van het antwoord “Veel” 2 in plaats van 1.
                """);
    }

    @Test
    void answersThatCameAndWentAreTold() {
        now.replace("questions.yaml", "  - label: Soms\n    points: 1\n", "").replace("questions.yaml", "  - label: Ja\n    points: 2\n",
                "  - label: Ja\n    points: 2\n  - label: Altijd\n    points: 4\n");
        assertThat(told()).contains("  - Het antwoord “Soms” is weg.\n  - Het antwoord “Altijd” (4) is nieuw.\n");
    }

    @Test
    void answersInAnotherOrderAreTold() {
        now.replace("questions.yaml", "  - label: Nee\n    points: 0\n  - label: Soms\n    points: 1\n",
                "  - label: Soms\n    points: 1\n  - label: Nee\n    points: 0\n");
        assertThat(told()).contains("veranderd:\n  - De antwoorden staan in een andere volgorde.\nUitslagen");
    }

    @Test
    void cutOffsThatMovedAndConclusionsThatCameAndWentAreTold() {
        now.replace("conclusions.yaml", "from: 3", "from: 2");
        assertThat(told()).contains("veranderd:\n  - De conclusie “beginnen” begint bij 2 in plaats van 3.\nUitslagen");

        now.change("conclusions.yaml", text -> text.replace("name: beginnen", "name: straks") + """
                  - from: 4
                    name: nu
                    title: Nu
                    explanation: Nu.
                    next: Nu.
                    dialogue:
                      - Nu?
                """.indent(0));
        assertThat(told()).contains("  - De conclusie “beginnen” (vanaf 3) is weg.\n  - De conclusie “straks” (vanaf 2) is nieuw.\n"
                + "  - De conclusie “nu” (vanaf 4) is nieuw.\n");
    }

    @Test
    void aQuestionOfAnotherFactorAndAFactorOfAnotherGroupAreTold() {
        now.replace("questions.yaml", "tijd?\n    factor: werk", "tijd?\n    factor: mensen")
                .replace("questions.yaml", "    factor: werk\n    factor-note: Onze eigen lezing.\n", "")
                .replace("questions.yaml", "    reversed: true", "    factor: werk\n    reversed: true")
                .replace("factors.yaml", "    name: De mensen\n", "    name: De mensen\n    group: direct\n");
        assertThat(told()).contains("""
                  - Vraag 1 hoort bij de factor “De mensen” in plaats van “Het werk”.
                  - Vraag 2 hoort niet meer bij de factor “Het werk”.
                  - Vraag 3 hoort nu bij de factor “Het werk”.
                  - De factor “De mensen” hoort nu bij de groep “Direct”.
                """).contains("zoals 2026-2");
    }

    @Test
    void anotherMultiplierIsTold() {
        now.change("questions.yaml", text -> text + "multiplier: 2\n").replace("conclusions.yaml", "from: -1", "from: -2");
        assertThat(told()).contains("  - De punten worden met 2 vermenigvuldigd in plaats van met 1.\n");
    }

    @Test
    void forToolsChangesAreJsonToo() throws IOException {
        now.replace("questions.yaml", "is er rust?", "is er \"genoeg\" rust?");
        var checked = check("--against", old.folder().toString(), "--format", "json").succeeds();

        assertThat(checked.out()).endsWith("""
                  ],
                  "changes": [
                    {"code": "question-reworded", "message": "Vraag 2 heeft een andere tekst.", "was": "In hoeverre is er rust?", \
                "now": "In hoeverre is er \\"genoeg\\" rust?", "endsEdition": true}
                  ],
                  "suggestedEdition": "2026-2"
                }
                """);
        try (var parser = new JsonFactory().createParser(checked.out())) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
    }

    @Test
    void withOldContentThatHasErrorsNothingIsCompared() {
        old.change("questions.yaml", text -> text.replace("title: Kleine", "titel: Kleine"));
        var checked = check("--against", old.folder().toString());

        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.err()).isEqualTo("""
                old/questions.yaml:2:1: fout: De sleutel “titel” is hier onbekend.
                    2 | titel: Kleine scan van drie vragen
                      | ^
                    Bedoelde je “title”?
                De inhoud in old heeft fouten. Daarom is er niets vergeleken.
                """);
    }

    @Test
    void aFolderThatIsNotThereIsAMisuse() {
        var checked = check("--against", home.resolve("nowhere").toString());
        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.err()).isEqualTo("De map “nowhere” bestaat niet.\n    Noem de goede map met --against.\n");
    }

    private Built check(String... options) {
        var line = new ArrayList<>(List.of("check"));
        line.addAll(List.of(options));
        return now.run(line.toArray(String[]::new));
    }

    private String told() {
        return told("content", "old");
    }

    /** What is said after the problems. */
    private String told(String content, String against) {
        var out = check("--content", home.resolve(content).toString(), "--against", home.resolve(against).toString()).succeeds().out();
        return out.substring(out.indexOf("\n\n") + 2);
    }
}
