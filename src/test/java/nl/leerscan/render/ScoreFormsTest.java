package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.AllPrintable;
import nl.leerscan.PrintedText;
import nl.leerscan.content.ContentReader;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

/** The score forms of instruments of other shapes than our own. */
class ScoreFormsTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void sayWhatThisInstrumentNeedsSaid() {
        assertThat(plan("mixed").print().form().steps()).containsExactly(
                "Zet bij elke vraag een kruis door één cijfer. Bij sommige vragen lopen de cijfers andersom; dat hoort zo.",
                "Schrijf dat cijfer in de kolom “Score”. Een 0 is ook een score.",
                "Tel daarna alle scores op en schrijf het totaal onderaan. Trek een score met een min (−) ervan af.");
        assertThat(plan("pages").print().form().steps()).containsExactly(
                "Cross one number for each question.",
                "Write that number in the column “Score”. A 0 is a score too.",
                "Add up the scores of each group of questions. At the bottom, add up the subtotals.");
    }

    @Test
    void sayItOtherwiseWhereTheyAreFilledInOnAScreen() {
        assertThat(plan("pages").print().form().stepsComputed()).containsExactly(
                "Choose one answer for each question.",
                "The scores appear by themselves. The total appears when you have answered all questions. A 0 is a score too.",
                "Some programs do not add up: then print the form and add up yourself.",
                "Nothing is sent. Do you want to keep your answers? Then save the file.");
        assertThat(plan("mixed").print().form().stepsTyped()).containsExactly(
                "Kies bij elke vraag één antwoord. Bij sommige vragen lopen de cijfers andersom; dat hoort zo.",
                "Typ de punten van je antwoord in de kolom “Score”. Een 0 is ook een score.",
                "Tel daarna alle scores op en typ het totaal onderaan. Trek een score met een min (−) ervan af.",
                "Er wordt niets verstuurd. Wil je je antwoorden bewaren? Sla het bestand dan op.");
    }

    @Test
    void printThePointsAsTheyCount() {
        var form = form("mixed");

        PdfChecks.assertFaithful(form);
        assertThat(PdfChecks.readAloud(form)).containsSubsequence(
                "TH Vraag met drie eigen antwoorden en ongelijke stappen?",
                "TH Gedeelde schaal, gewone vraag?", "TD 0", "TD 1", "TD 3",
                "TH Gedeelde schaal, omgekeerd?", "TD 3", "TD 2", "TD 0",
                "TH Eigen schaal met min- en pluspunten?");
        assertThat(PdfChecks.text(form)).contains("−3 Werkt tegen", "5 Helpt veel", "−3 tot en met 28");
    }

    @Test
    void printBareNumbersSideBySide() {
        assertThat(PdfChecks.text(form("mixed")).replaceAll(" +", " ")).contains("1 2 3 4 5 6 7 8 9", "10 10 – helemaal");
    }

    @Test
    void haveNoHeadAtTheFootOfAPage() {
        var form = form("pages");

        PdfChecks.assertFaithful(form);
        assertThat(form.pages()).isEqualTo(2);
        var pages = PrintedText.pages(form.bytes());
        assertThat(pages.get(0)).endsWith("Subtotal questions 6 to 10").containsOnlyOnce("Possible scores");
        assertThat(pages.get(1)).containsOnlyOnce("Possible scores").contains("11 Have you");
    }

    @Test
    void haveAStepForMultiplying() {
        assertThat(PdfChecks.text(form("pages")).lines().map(String::strip))
                .anyMatch(line -> line.endsWith("Points added up"))
                .containsSubsequence("× 2.5 = Total score", "0 to 120");
    }

    @Test
    void keepAnApostropheInItsWord() {
        var breaks = new LineBreaks();
        breaks.setText("jouw collega’s ‘ja’ zo’n");

        assertThat(List.of(breaks.next(), breaks.next(), breaks.next(), breaks.next(), breaks.next()))
                .containsExactly(5, 15, 20, 24, -1);
    }

    private static Pdf form(String content) {
        var plan = plan(content);
        var renderer = new DocumentRenderer(new Templates(TEMPLATES), plan);
        return renderer.render(plan.print().documents().get(1)).pdf();
    }

    private static Plan plan(String content) {
        var problems = new Problems();
        var folder = Path.of("src/test/resources/content").resolve(content);
        var toolkit = new ContentReader(folder, TEMPLATES, new AllPrintable(), problems).read();
        assertThat(problems.sorted()).isEmpty();
        return Plan.of(toolkit.orElseThrow());
    }
}
