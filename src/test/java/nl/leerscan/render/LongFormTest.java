package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.Build;
import nl.leerscan.PrintedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty questions with seven answers do not fit on one sheet. */
class LongFormTest {

    private static final String QUESTION =
            "whether things went as they should, all in all, and whether that was so each time";
    private static byte[] pdf;

    @BeforeAll
    static void build(@TempDir Path home) {
        var questions = new StringBuilder("""
                id: long
                title: Forty statements
                source: { title: Made up for a test, date: "2026" }
                scale:
                """);
        IntStream.rangeClosed(-3, 3).forEach(points ->
                questions.append("  - { label: answer ").append((char) ('d' + points)).append(", points: ")
                        .append(points).append(" }\n"));
        questions.append("questions:\n");
        IntStream.rangeClosed(1, 40).forEach(i ->
                questions.append("  - { id: q").append(i).append(", text: \"").append(question(i)).append("\" }\n"));
        pdf = Build.of("src/test/resources/content/usability", home)
                .write("questions.yaml", questions.toString())
                .replace("conclusions.yaml", "from: 25", "from: -120")
                .run().succeeds()
                .files().get("pdf/score-form-with-conclusions.pdf");
    }

    @Test
    void itTakesSeveralSheetsThatSayWhichTheyAre() {
        var pages = PrintedText.pages(pdf);
        assertThat(pages).hasSizeBetween(3, 5);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size(),
                    "Edition 2026-1, 21 November 2026");
        }
    }

    @Test
    void noQuestionStandsOnTwoSheets() {
        var pages = PrintedText.pages(pdf);
        for (int i = 1; i <= 40; i++) {
            var question = question(i);
            assertThat(pages).as(question).filteredOn(page -> page.contains(question)).hasSize(1);
        }
    }

    @Test
    void everySheetWithQuestionsSaysWhatItsColumnsAre() {
        assertThat(PrintedText.pages(pdf)).filteredOn(page -> page.contains(QUESTION))
                .allMatch(page -> page.contains("No. Question") && page.contains("Score"));
    }

    @Test
    void theQuestionsAreNumberedThroughAndEachHasItsSevenBoxes() {
        var lines = PdfChecks.readAloud(document());
        for (int i = 1; i <= 40; i++) {
            var row = lines.indexOf("TH " + question(i));
            assertThat(lines.subList(row - 1, row + 9)).isEqualTo(List.of("TD " + i, "TH " + question(i), "TD −3",
                    "TD −2", "TD −1", "TD 0", "TD 1", "TD 2", "TD 3", "TD"));
        }
        assertThat(lines).containsSubsequence("TH Subtotal questions 1 to 5", "TH Subtotal questions 36 to 40",
                "P Total score", "P −120 to 120", "TH −120 to 94", "TH 95 to 120");
    }

    @Test
    void itMeetsBothStandardsToo() {
        PdfChecks.assertFaithful(document());
    }

    private static Pdf document() {
        return new Pdf(pdf, PrintedText.pages(pdf).size());
    }

    private static String question(int number) {
        return "In week " + number + " I could tell " + QUESTION + ".";
    }
}
