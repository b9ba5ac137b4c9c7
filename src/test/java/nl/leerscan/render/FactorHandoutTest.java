package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.FolderCopy;
import nl.leerscan.LongerContent;
import nl.leerscan.PrintedText;
import nl.leerscan.plan.FactorHandout;
import nl.leerscan.plan.FactorHandout.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand-out of the factors, read back. */
class FactorHandoutTest {

    private static final String FACTORS = "factors";
    private static final Pdf REAL = Documents.print(Documents.CONTENT, FACTORS).pdf();
    private static final FactorHandout HANDOUT = Documents.plan(Documents.CONTENT).print().handout();

    @Test
    void isOneSheetWithEachGroupOnItsOwnSide() {
        var pages = PrintedText.pages(REAL.bytes());
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("De manier van leren zelf.").doesNotContain("Teamleiders en andere");
        assertThat(pages.get(1)).contains("Teamleiders en andere", "samen eigenaar van het leren", "Pagina 2 van 2");
    }

    @Test
    void meetsBothStandards() {
        PdfChecks.assertFaithful(REAL);
    }

    @Test
    void theChartIsATableThatSaysInWordsWhatItDraws() {
        var lines = PdfChecks.readAloud(REAL);
        assertThat(lines).containsSubsequence("H1 Titel van het document", "H2 Wat het onderzoek vond",
                "Table", "TH Direct betrokken factoren", "TH Bijdrage aan het succes",
                "TH De methode", "TD Krachtige bijdrage", "TH De deelnemers", "TD Positieve bijdrage",
                "TH De begeleiders", "TD Krachtige bijdrage", "TH De regisseur/projectleider", "TD Positieve bijdrage",
                "TH De leertechnologie", "TD Positieve bijdrage",
                "Table", "TH Organisatiegebonden factoren", "TH Bijdrage aan het succes",
                "TH De direct leidinggevenden", "TD Stagnerende bijdrage",
                "TH De directie en/of het bestuur", "TD Geen zichtbare bijdrage",
                "TH De inrichting van de organisatie", "TD Stagnerende bijdrage",
                "TH De rol van HR of L&O-afdeling", "TD Geen zichtbare bijdrage",
                "Table", "TH Overige factoren", "TH Gedeeld eigenaarschap", "TD Niet gemeten",
                "H2 Direct betrokken factoren");
        assertThat(PdfChecks.text(REAL)).contains("Van links naar rechts: Stagnerende bijdrage (remde de toepassing af)");
    }

    @Test
    void eachFactorIsExplainedAndTalkedAbout() {
        var expected = new ArrayList<String>();
        for (var entry : entries()) {
            var factor = entry.row().scored().factor();
            expected.addAll(List.of("H3 " + factor.name(), "P " + factor.summary(), "P " + factor.dialogue().get(0)));
        }
        assertThat(expected).hasSize(30);
        assertThat(PdfChecks.readAloud(REAL)).containsSubsequence(expected);
        assertThat(PdfChecks.readAloud(REAL)).filteredOn(line -> line.startsWith("P Het zit goed als")).hasSize(10);
    }

    @Test
    void eachFactorSaysWhichQuestionIsAboutItAndWhetherThatIsOurOwnReading() {
        assertThat(PdfChecks.readAloud(REAL)).contains("P Vraag 2* Krachtige bijdrage", "P Vraag 1 Positieve bijdrage",
                "P Vraag 7* Positieve bijdrage", "P Vraag 8* Stagnerende bijdrage", "P Vraag 6 Niet gemeten",
                "P * Dat deze vraag over deze factor gaat, is onze eigen lezing.",
                "P De uitleg en de gespreksvragen zijn van deze toolkit.");
        assertThat(PrintedText.of(REAL.bytes())).contains("Bron: Baeten, J.J.M., Wat zijn de succesfactoren");
    }

    @Test
    void holdsOnTwoPagesWhenTheTextsAreLonger(@TempDir Path temp) {
        assertHolds(LongerContent.in(temp, "A4"));
    }

    @Test
    void holdsOnTwoPagesOfLetterPaper(@TempDir Path temp) {
        FolderCopy.of(Documents.CONTENT, temp).change("toolkit.yaml", text -> text.replace("paper: A4", "paper: Letter"));
        assertHolds(temp);
    }

    @Test
    void muchLongerTextsAreReported(@TempDir Path temp) {
        FolderCopy.of(Documents.CONTENT, temp).change("factors.yaml", text ->
                text.replace("    summary: De manier", "    summary: " + "En nog meer. ".repeat(140) + "De manier"));
        var overrun = Documents.print(temp, FACTORS).overrun();
        assertThat(overrun).isNotNull();
        assertThat(overrun.most()).isEqualTo(2);
        assertThat(overrun.first()).isNotBlank();
    }

    @Test
    void withoutResearchThereIsNoChart() {
        var mixed = Documents.print(Documents.shared("mixed"), FACTORS);
        assertThat(mixed.overrun()).isNull();
        PdfChecks.assertFaithful(mixed.pdf());
        assertThat(PdfChecks.readAloud(mixed.pdf())).contains("H3 Plannen", "P Vragen 1, 2", "H3 Stil")
                .doesNotContain("H2 Wat het onderzoek vond", "TH Bijdrage aan het succes");
    }

    @Test
    void withoutFactorsItSaysThereAreNone() {
        var none = Documents.print(Documents.shared("usability"), FACTORS).pdf();
        PdfChecks.assertFaithful(none);
        assertThat(PdfChecks.readAloud(none)).contains("P There are no factors in this toolkit.");
    }

    private static void assertHolds(Path content) {
        var result = Documents.print(content, FACTORS);
        assertThat(result.overrun()).isNull();
        assertThat(result.pdf().pages()).isEqualTo(2);
        PdfChecks.assertFaithful(result.pdf());
        assertThat(PdfChecks.readAloud(result.pdf())).filteredOn(line -> line.startsWith("H3 ")).hasSize(10);
    }

    private static List<Entry> entries() {
        return HANDOUT.sides().stream().flatMap(List::stream).flatMap(group -> group.entries().stream()).toList();
    }
}
