package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** Forms for one workshop: the same form, each with its number. */
class FormSetTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Plan PLAN = plan("content");

    @Test
    void eachFormHasItsNumberAndWhatIsKnownOfTheWorkshop() {
        var pages = pages(set(PLAN, 12));

        assertThat(pages).hasSize(12);
        for (int number = 1; number <= 12; number++) {
            assertThat(pages.get(number - 1)).contains("Formulier " + number + " van 12", "Leren in het weekend",
                    "1 december 2026", "Utrecht", "Totaalscore");
        }
    }

    @Test
    void aScreenReaderMeetsEveryFormWholeAndInOrder() {
        var one = PdfChecks.readAloud(set(PLAN, 1));
        var three = PdfChecks.readAloud(set(PLAN, 3));

        assertThat(one).hasSizeGreaterThan(60).anyMatch(line -> line.contains("Formulier 1 van 1"));
        var expected = new ArrayList<String>();
        expected.add(one.get(0));
        for (int number = 1; number <= 3; number++) {
            for (var line : one.subList(1, one.size())) {
                expected.add(line.replace("Formulier 1 van 1", "Formulier " + number + " van 3"));
            }
        }
        assertThat(three).isEqualTo(expected);
    }

    @Test
    void theSetMeetsBothStandards() {
        PdfChecks.assertFaithful(set(PLAN, 3));
    }

    @Test
    void aFormOfSeveralSheetsIsNumberedOnEach() {
        var pages = pages(set(plan("src/test/resources/content/pages"), 3));

        assertThat(pages).hasSize(6);
        IntStream.range(0, 6).forEach(i -> assertThat(pages.get(i)).contains("Form " + (i / 2 + 1) + " of 3"));
    }

    @Test
    void everyFormHasABookmark() throws IOException {
        try (var document = Loader.loadPDF(set(PLAN, 3).bytes())) {
            var titles = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle() + " " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            }
            assertThat(titles).containsExactly("Formulier 1 van 3 1", "Formulier 2 van 3 2", "Formulier 3 van 3 3");
        }
    }

    @Test
    void aHundredFormsAreHardlyLargerThanOne() {
        assertThat(set(PLAN, 100).bytes()).hasSizeLessThan(10 * set(PLAN, 1).bytes().length);
    }

    @Test
    void theSameSetHasTheSameBytes() {
        assertThat(set(PLAN, 5).bytes()).isEqualTo(set(PLAN, 5).bytes());
    }

    @Test
    void itIsToldHowFarItIs() {
        var told = new ArrayList<Integer>();
        new Renderer(TEMPLATES).formSet(PLAN, form(PLAN), known(4), told::add);

        assertThat(told).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatIsNotKnownStaysALineToWriteOn() {
        var set = new Renderer(TEMPLATES).formSet(PLAN, form(PLAN), new FormSet(null, null, null, 1), number -> { });

        assertThat(PdfChecks.text(set)).contains("Datum").doesNotContain("null");
    }

    @Test
    void aDocumentWithoutAPlaceForTheNumberIsRefused() {
        var other = new PrintedDocument("group-form", "groepsformulier", "Groepsformulier", "Voor de groep.", 1);

        assertThatThrownBy(() -> new Renderer(TEMPLATES).formSet(PLAN, other, known(2), number -> { }))
                .isInstanceOf(NotNumbered.class).hasMessageContaining("Groepsformulier");
    }

    /** What is handed in must not tell whose it is. */
    @Test
    void theStripSaysNeitherNumberNorDateNorPlace() {
        for (var page : pages(set(PLAN, 2))) {
            var strip = page.substring(page.indexOf("Hier afscheuren"));
            assertThat(strip).contains("Lever deze strook in zonder naam.", "editie 2026-1", "Totaalscore")
                    .doesNotContain("weekend", "december", "Utrecht", "Formulier", "Pagina");
        }
    }

    @Test
    void whatIsKnownOfTheWorkshopStandsUnderItsWord() {
        assertThat(PdfChecks.readAloud(set(PLAN, 1))).containsSubsequence("H1 Scoreformulier", "TH Workshop", "TH Plaats",
                "TH Datum", "TH Team", "TH Naam (mag je weglaten)");
    }

    @Test
    void aLongNameAndPlaceEndAboveWhatFollows() {
        var wordy = new FormSet("Leren op de werkvloer: voor alle leidinggevenden en adviseurs in de regio Noord, Oost en Zuid",
                "1 december 2026", "Vergadercentrum De Gouden Leeuw, zaal Rembrandt op de derde verdieping, Utrecht", 1);
        var set = new Renderer(TEMPLATES).formSet(PLAN, form(PLAN), wordy, number -> { });

        var lines = PageLines.of(set).get(0).body();
        var next = lines.stream().filter(line -> line.text().startsWith("Team")).findFirst().orElseThrow();
        assertThat(next.text()).isEqualTo("Team Naam (mag je weglaten)");
        assertThat(lines.subList(0, lines.indexOf(next))).extracting(PageLines.Line::text)
                .anyMatch(text -> text.contains("en Zuid")).anyMatch(text -> text.contains("Utrecht"));
        assertThat(set.pages()).isEqualTo(1);
    }

    private static Pdf set(Plan plan, int copies) {
        return new Renderer(TEMPLATES).formSet(plan, form(plan), known(copies), number -> { });
    }

    private static FormSet known(int copies) {
        return new FormSet("Leren in het weekend", "1 december 2026", "Utrecht", copies);
    }

    private static PrintedDocument form(Plan plan) {
        return plan.print().documents().get(0);
    }

    private static List<String> pages(Pdf pdf) {
        return PdfChecks.pages(pdf).stream().map(page -> page.replaceAll("\\s+", " ")).toList();
    }

    private static Plan plan(String content) {
        return Plan.of(new ContentReader(Path.of(content), TEMPLATES, new AllPrintable(), new Problems()).read().orElseThrow());
    }
}
