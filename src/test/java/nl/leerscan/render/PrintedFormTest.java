package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerscan.PrintedText;
import nl.leerscan.Sites;
import org.apache.pdfbox.Loader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed forms, read back. */
class PrintedFormTest {

    private static final String PLAIN = "pdf/scoreformulier.pdf";
    private static final String WITH_CONCLUSIONS = "pdf/scoreformulier-met-conclusies.pdf";
    /** The forms of one sheet, in any language. */
    private static final Pattern SHEETS = Pattern.compile(
            "pdf/(scoreformulier|score-form)(-met-conclusies|-with-conclusions)?\\.pdf");
    /** The lines of a row for a subtotal: itself, an empty cell, its words and its box. */
    private static final int SUBTOTAL = 4;
    private static final List<String> TOTALS = List.of("0 t/m 9", "10 t/m 19", "20 t/m 24", "25 t/m 30");
    private static final String NOTE = "De grenswaarden zijn een voorstel van deze toolkit.";

    @ParameterizedTest
    @MethodSource("forms")
    void isOneSheetOfA4(String name, byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).as(name).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.5f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(841.9f, within(0.5f));
            assertThat(document.getPage(0).getRotation()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void meetsBothStandardsWithAllFontsInside(String name, byte[] pdf) {
        PdfChecks.assertFaithful(new Pdf(pdf, 1));
    }

    @Test
    void goesFromTitleToPageNumberAsAPenDoes() {
        for (var form : List.of(PLAIN, WITH_CONCLUSIONS)) {
            var expected = new ArrayList<>(List.of("Scoreformulier",
                    "Succesfactoren voor een nieuwe, duurzame manier van leren",
                    "Datum", "Team", "Naam (mag je weglaten)", "Zet bij elke vraag een kruis door één cijfer.",
                    "Schrijf dat cijfer in de kolom “Onze score”. Een 0 is ook een score.",
                    "Tel de scores van elk groepje vragen op. Tel onderaan de subtotalen op."));
            asked(Sites.REAL, "vragenlijst.html").forEach(expected::add);
            expected.addAll(List.of("Totaalscore", "0 tot en met 30", "Wat is jullie conclusie?"));
            assertThat(aloud(form)).containsSubsequence(expected);
            assertThat(PdfChecks.text(pdf(form))).containsSubsequence("Scoreformulier", "Datum", "Team", "Naam",
                    "Nr. Vraag weerstand bijdrage bijdrage bijdrage score", "\n1 In", "\n10 Verwacht", "Totaalscore",
                    "Wat is jullie conclusie?", "Bron: Baeten", "Hier afscheuren", "Totaalscore");
            assertThat(PdfChecks.text(pdf(form))).startsWith("Leerscan · Editie 2026-1, 21 november 2026 Pagina 1 van 1");
        }
    }

    @Test
    void tellsAScreenReaderWhatEachPartIs() {
        for (var form : List.of(PLAIN, WITH_CONCLUSIONS)) {
            assertThat(PdfChecks.readAloud(pdf(form)))
                    .containsSubsequence("Table", "TH Datum", "TH Team", "TH Naam (mag je weglaten)", "L", "LI",
                            "Table", "THead", "TR", "TH Nr.", "TH Vraag", "TH Duidelijke weerstand",
                            "TH Een neutrale bijdrage", "TH Positieve bijdrage", "TH Krachtige bijdrage",
                            "TH Onze score", "TBody", "TH", "P Totaalscore", "H2 Wat is jullie conclusie?", "P Hier afscheuren",
                            "TH Totaalscore")
                    .filteredOn(line -> line.startsWith("H")).hasSize(2);
        }
    }

    @Test
    void hasABoxForEachAnswerAndOneForTheScore() {
        for (var form : List.of(PLAIN, WITH_CONCLUSIONS)) {
            var lines = PdfChecks.readAloud(pdf(form));
            for (int number = 1; number <= 10; number++) {
                var row = firstRow(lines) + (number - 1) * 8 + (number > 5 ? SUBTOTAL : 0);
                assertThat(lines.get(row)).isEqualTo("TD " + number);
                assertThat(lines.get(row + 1)).startsWith("TH ").endsWith("?");
                assertThat(lines.subList(row + 2, row + 7)).containsExactly("TD 0", "TD 1", "TD 2", "TD 3", "TD");
            }
        }
    }

    @Test
    void hasABoxForTheSubtotalOfEveryFiveQuestions() {
        for (var form : List.of(PLAIN, WITH_CONCLUSIONS)) {
            assertThat(PdfChecks.readAloud(pdf(form)))
                    .containsSubsequence("TD 5", "TH Subtotaal vraag 1 t/m 5", "TD", "TD 6", "TD 10",
                            "TH Subtotaal vraag 6 t/m 10", "TD", "P Totaalscore", "P 0 tot en met 30");
            assertThat(text(form)).contains("Vraag 1 t/m 5", "+", "Vraag 6 t/m 10", "=",
                    "Tel ter controle alle scores nog eens in één keer op. Kom je op hetzelfde uit?");
        }
    }

    @Test
    void endsWithAStripThatSaysTheTotalAndNotWhose() {
        for (var form : List.of(PLAIN, WITH_CONCLUSIONS)) {
            var text = text(form);
            assertThat(text.substring(text.indexOf("Hier afscheuren"))).isEqualTo("Hier afscheuren "
                    + "Lever deze strook in zonder naam. De groep ziet dan alleen de score. "
                    + "Succesfactoren voor een nieuwe, duurzame manier van leren · Leerscan, editie 2026-1 Totaalscore");
        }
    }

    @Test
    void onlyTheSecondShowsTheConclusions() {
        var titles = Sites.REAL.built().page("vragenlijst.html").select("table[data-legend] td").eachText();
        assertThat(titles).hasSize(4);
        for (int i = 0; i < titles.size(); i++) {
            assertThat(PdfChecks.readAloud(pdf(WITH_CONCLUSIONS))).containsSequence("TD", "TH " + TOTALS.get(i),
                    "TD " + titles.get(i));
            assertThat(PdfChecks.text(pdf(WITH_CONCLUSIONS)))
                    .contains("\n" + TOTALS.get(i) + " " + titles.get(i) + "\n");
            assertThat(text(PLAIN)).doesNotContain(TOTALS.get(i), titles.get(i));
        }
        assertThat(text(WITH_CONCLUSIONS)).contains(NOTE);
        assertThat(text(PLAIN)).doesNotContain(NOTE);
    }

    @Test
    void keepsTheWordsThatAreEasilyBroken() {
        assertThat(text(PLAIN)).contains("jouw collega's (excl. leidinggevenden)", "afdeling HR en L&O deze",
                "voldoende L&O/onderwijskundigen", "(tijd en geld)", "visie/ strategie");
    }

    @ParameterizedTest
    @EnumSource(Sites.class)
    void asksWhatThePageAsksUnderTheSameNumbers(Sites site) {
        var page = site == Sites.ENGLISH ? "questionnaire.html" : "vragenlijst.html";
        assertThat(asked(site, page)).isNotEmpty();
        for (var form : sheets(site).values()) {
            var lines = PdfChecks.readAloud(new Pdf(form, 1));
            assertThat(lines).containsSubsequence(asked(site, page).stream().map(text -> "TH " + text).toList());
            for (int i = 0; i < asked(site, page).size(); i++) {
                assertThat(lines.get(lines.indexOf("TH " + asked(site, page).get(i)) - 1)).isEqualTo("TD " + (i + 1));
            }
        }
    }

    @Test
    void anInstrumentThatIsMultipliedHasALineForTheSum() {
        for (var form : sheets(Sites.ENGLISH).values()) {
            assertThat(PdfChecks.readAloud(new Pdf(form, 1))).containsSubsequence("P Points added up",
                    "P × 2.5 = Total score", "P 25 to 125");
            assertThat(PrintedText.of(form)).contains("Edition 2026-1, 21 November 2026", "Page 1 of 1");
        }
    }

    @Test
    void aReversedQuestionHasItsPointsTheOtherWayRound() {
        var lines = PdfChecks.readAloud(new Pdf(Sites.ENGLISH.built().files().get("pdf/score-form.pdf"), 1));
        assertThat(lines).containsSequence("TH I would gladly work with this every week.", "TD 1", "TD 2", "TD 3",
                "TD 4", "TD 5");
        assertThat(lines).containsSequence("TH Parts of it are harder than they need to be.", "TD 5", "TD 4", "TD 3",
                "TD 2", "TD 1");
    }

    private static int firstRow(List<String> lines) {
        var header = lines.indexOf("TH Onze score");
        return header + lines.subList(header, lines.size()).indexOf("TR") + 1;
    }

    /** The questions as the page asks them, without their numbers. */
    private static List<String> asked(Sites site, String page) {
        var legends = site.built().page(page).select("legend").stream().map(Element::text).toList();
        for (int i = 0; i < legends.size(); i++) {
            assertThat(legends.get(i)).startsWith(i + 1 + ". ");
        }
        return legends.stream().map(legend -> legend.substring(legend.indexOf(' ') + 1)).toList();
    }

    private static String aloud(String form) {
        return String.join("\n", PdfChecks.readAloud(pdf(form)));
    }

    private static String text(String form) {
        return PrintedText.of(Sites.REAL.built().files().get(form));
    }

    private static Pdf pdf(String form) {
        return new Pdf(Sites.REAL.built().files().get(form), 1);
    }

    /** All but the one that the viewer computes, which cannot be PDF/A: see {@link FillableFormTest}. */
    private static Stream<Object[]> forms() {
        return Stream.of(Sites.values()).flatMap(site -> sheets(site).entrySet().stream()
                .map(file -> new Object[] {site + " " + file.getKey(), file.getValue()}));
    }

    private static SortedMap<String, byte[]> sheets(Sites site) {
        var sheets = new TreeMap<>(site.built().files());
        sheets.keySet().removeIf(path -> !SHEETS.matcher(path).matches());
        return sheets;
    }
}
