package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerscan.FolderCopy;
import nl.leerscan.PrintedText;
import nl.leerscan.Sites;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The score form in large letters. */
class LargeFormTest {

    private static final byte[] PDF = Sites.REAL.built().files().get("pdf/scoreformulier-grote-letters.pdf");
    private static final Path TINY = Path.of("src/main/examples/tiny");
    private static final String TEMPLATE = "score-form-large";
    private static final Pdf FORM = new Pdf(PDF, 6);

    @Test
    void takesSixSheetsAndMeetsBothStandards() {
        PdfChecks.assertFaithful(FORM);
        var pages = PrintedText.pages(PDF);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Pagina " + (i + 1) + " van 6");
        }
    }

    @Test
    void asksTheSameQuestionsWithTheSameNumbersAndPoints() {
        var legends = Sites.REAL.built().page("vragenlijst.html").select("legend").eachText();
        assertThat(legends).hasSize(10);
        var lines = PdfChecks.readAloud(FORM);
        for (var legend : legends) {
            var rest = lines.subList(lines.indexOf("H2 " + legend), lines.size());
            var question = rest.subList(0, rest.indexOf("P Onze score") + 1);
            assertThat(question).filteredOn(line -> line.startsWith("H2")).hasSize(1);
            assertThat(String.join(" ", question)).containsSubsequence(legend, "0", "Duidelijke weerstand", "1",
                    "Een neutrale bijdrage", "2", "Positieve bijdrage", "3", "Krachtige bijdrage", "Onze score");
        }
        assertThat(lines).containsSubsequence("P Subtotaal vraag 1 t/m 5", "P Subtotaal vraag 6 t/m 10", "P Vraag 1 t/m 5",
                "P + Vraag 6 t/m 10", "H2 Wat is jullie conclusie?", "P Hier afscheuren", "TH Totaalscore");
    }

    @Test
    void noQuestionStandsOnTwoSheetsAndASubtotalStandsUnderItsLast() {
        var pages = PrintedText.pages(PDF);
        for (var legend : Sites.REAL.built().page("vragenlijst.html").select("legend").eachText()) {
            var page = pages.stream().filter(each -> each.contains(legend)).toList();
            assertThat(page).as(legend).hasSize(1);
            assertThat(page.get(0).split(Pattern.quote(legend))[1]).contains("Krachtige bijdrage", "Onze score");
        }
        assertThat(pages).anyMatch(page -> page.contains("5. In hoeverre") && page.contains("Subtotaal vraag 1 t/m 5"));
        assertThat(pages).anyMatch(page -> page.contains("10. Verwacht") && page.contains("Subtotaal vraag 6 t/m 10"));
    }

    @Test
    void numbersWithoutWordsStandSideBySide(@TempDir Path folder) {
        var copy = FolderCopy.of(TINY, folder);
        copy.change("questions.yaml", text -> text.replace("label: Soms", "label: 1"));

        var form = Documents.print(copy.folder(), TEMPLATE).pdf();

        PdfChecks.assertFaithful(form);
        assertThat(PdfChecks.readAloud(form)).containsSubsequence("H2 1. Weten we vooraf waarom we vergaderen?", "P Score");
        assertThat(PrintedText.of(form.bytes())).contains("0 Bijna nooit", "2 Bijna altijd");

        copy.change("questions.yaml", text -> text.replace("label: Bijna nooit", "label: 0").replace("label: Bijna altijd", "label: 2"));
        assertThat(PrintedText.of(Documents.print(copy.folder(), TEMPLATE).pdf().bytes())).contains("0 1 2");
    }

    @Test
    void aLongWordForTheScoreEndsAboveTheNextQuestion(@TempDir Path folder) {
        var copy = FolderCopy.of(TINY, folder);
        copy.change("questions.yaml", text -> text + "\nwords:\n  score: Onze gezamenlijke inschatting\n");

        var lines = PageLines.of(Documents.print(copy.folder(), TEMPLATE).pdf()).get(1).body();

        var end = lines.stream().filter(line -> line.text().endsWith("inschatting")).findFirst().orElseThrow();
        var next = lines.get(lines.indexOf(end) + 1);
        assertThat(next.text()).startsWith("3. ");
        assertThat(next.top()).isGreaterThan(end.top() + 25);
    }

    /** Smaller is only what nobody needs for filling in, and the strip, which must look like everybody's. */
    @Test
    void allThatIsReadIsAtLeastEighteenPoints() throws IOException {
        var smaller = new ArrayList<String>();
        try (var document = Loader.loadPDF(PDF)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    if (glyphs.stream().anyMatch(glyph -> glyph.getFontSizeInPt() < 17.9)) {
                        smaller.add(text.strip());
                    }
                }
            }.getText(document);
        }
        assertThat(smaller).isNotEmpty().allMatch(text -> text.matches("Leerscan · Editie .*|Bron: .*|organisaties\\? .*"
                + "|Hier afscheuren|Lever deze strook .*|Succesfactoren .* editie .*|Totaalscore"));
    }
}
