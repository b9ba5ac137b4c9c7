package nl.leerscan.render;

import static nl.leerscan.render.FillableForms.COMPUTED;
import static nl.leerscan.render.FillableForms.PLAIN;
import static nl.leerscan.render.FillableForms.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.PrintedText;
import nl.leerscan.Sites;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The score forms to fill in on a screen, read back. */
class FillableFormTest {

    private static final Pdf FORM = real("scoreformulier-invulbaar");
    private static final Pdf WITHOUT_SCRIPT = real("scoreformulier-invulbaar-zonder-script");
    private static final String OTHERS = "src/test/resources/content/";

    @Test
    void isOnePage() {
        assertThat(FORM.pages()).isEqualTo(1);
        assertThat(WITHOUT_SCRIPT.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", OTHERS + "mixed", OTHERS + "usability", OTHERS + "pages"})
    void meetsTheStandardsThatAllowIt(String content) {
        var computed = FillableForms.of(content, COMPUTED);
        var plain = FillableForms.of(content, PLAIN);

        assertThat(PdfChecks.failedRules(computed, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(xmp(computed)).contains("pdfuaid:part").doesNotContain("pdfaid");
        PdfChecks.assertFaithful(plain);
        assertThat(xmp(plain)).contains("pdfuaid:part", "pdfaid:part");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPUTED, PLAIN})
    void isTheSameBytesTwice(String template) {
        assertThat(FillableForms.of("content", template).bytes()).isEqualTo(FillableForms.of("content", template).bytes());
    }

    @Test
    void goesFromFieldToFieldAsOneReads() {
        var expected = new ArrayList<>(List.of("date", "team", "name"));
        for (int number = 1; number <= 10; number++) {
            expected.addAll(Collections.nCopies(4, "q" + number));
            expected.add("score" + number);
        }
        expected.addAll(List.of("answered", "total", "conclusion"));
        assertThat(FillableForms.places(FORM)).isEqualTo(expected);
        assertThat(FillableForms.names(FORM)).containsExactlyElementsOf(new LinkedHashSet<>(expected));
        expected.remove("answered");
        assertThat(FillableForms.places(WITHOUT_SCRIPT)).isEqualTo(expected);
    }

    @Test
    void isTabbedThroughInTheOrderOfReading() {
        for (var pdf : List.of(FORM, WITHOUT_SCRIPT)) {
            var tabs = look(pdf, (document, form) -> document.getPage(0).getCOSObject().getNameAsString("Tabs"));
            assertThat(tabs).isEqualTo("S");
        }
        assertThat(PdfChecks.readAloud(FORM)).filteredOn(line -> line.startsWith("Form"))
                .hasSize(FillableForms.places(FORM).size())
                .startsWith("Form [Datum]", "Form [Team]", "Form [Naam (mag je weglaten)]")
                .endsWith("Form [Aantal ingevulde vragen]", "Form [Totaalscore]", "Form [Wat is jullie conclusie?]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "usability", "pages"})
    void isReadAloudInTheOrderOfItsFields(String content) {
        for (var template : List.of(COMPUTED, PLAIN)) {
            var form = FillableForms.of(OTHERS + content, template);
            var told = look(form, (document, acroForm) -> FillableForms.widgets(document).stream()
                    .map(widget -> widget.getCOSObject().getString("TU")).toList());

            assertThat(told).isNotEmpty();
            assertThat(FillableForms.toldByStructure(form)).isEqualTo(told);
        }
    }

    @Test
    void aQuestionIsOneFieldWithThePointsOfItsAnswers() {
        for (var pdf : List.of(FORM, WITHOUT_SCRIPT)) {
            var values = look(pdf, (document, form) -> IntStream.rangeClosed(1, 10)
                    .mapToObj(number -> values((PDRadioButton) form.getField("q" + number))).toList());
            assertThat(values).hasSize(10).allMatch(List.of("0", "1", "2", "3")::equals);
        }
    }

    @Test
    void nothingIsFilledInBeforehand() {
        for (var pdf : List.of(FORM, WITHOUT_SCRIPT)) {
            var values = look(pdf, (document, form) -> form.getFields().stream().map(PDField::getValueAsString).toList());
            assertThat(values).allMatch(value -> value.isEmpty() || value.equals("Off"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mixed     | 1 | 0,1,4
            mixed     | 3 | 3,2,0
            mixed     | 4 | -3,0,2,5
            usability | 1 | 1,2,3,4,5
            usability | 2 | 5,4,3,2,1
            """)
    void isWorthWhatItIsWorthOnPaper(String content, int question, String points) {
        var form = FillableForms.of(OTHERS + content, COMPUTED);

        var values = look(form, (document, acroForm) -> values((PDRadioButton) acroForm.getField("q" + question)));
        assertThat(values).containsExactly(points.split(","));
    }

    @Test
    void saysOfEachFieldWhatItIsFor() {
        var question = "Vraag 2: Past verduurzaming (op welk gebied dan ook) bij de visie/strategie van jouw organisatie?";

        var answers = look(FORM, (document, form) -> form.getField("q2").getWidgets().stream()
                .map(widget -> widget.getCOSObject().getString("TU")).toList());
        assertThat(told(FORM, "q2")).isEqualTo(question);
        assertThat(answers).containsExactly(
                question + " Duidelijke weerstand (0)", question + " Een neutrale bijdrage (1)",
                question + " Positieve bijdrage (2)", question + " Krachtige bijdrage (3)");
        assertThat(told(FORM, "score2")).isEqualTo("Onze score, vraag 2");
        assertThat(told(FORM, "total")).isEqualTo("Totaalscore");
        assertThat(told(FORM, "name")).isEqualTo("Naam (mag je weglaten)");
        assertThat(told(FORM, "conclusion")).isEqualTo("Wat is jullie conclusie?");
    }

    @Test
    void theViewerComputesTheScoresInOrder() {
        var order = look(FORM, (document, form) -> {
            var fields = (COSArray) form.getCOSObject().getDictionaryObject("CO");
            return IntStream.range(0, fields.size()).mapToObj(i -> ((COSDictionary) fields.getObject(i)).getString("T")).toList();
        });
        assertThat(order).containsExactly("score1", "score2", "score3", "score4", "score5", "score6", "score7", "score8",
                "score9", "score10", "answered", "total");
        assertThat(order).allSatisfy(name -> assertThat(text(FORM, name)).isEqualTo("read only"));
        assertThat(List.of("date", "team", "name", "conclusion")).allSatisfy(name ->
                assertThat(text(FORM, name)).isEqualTo("to type in"));
    }

    @Test
    void withoutScriptAllIsToTypeIn() {
        assertThat(FillableForms.scripts(FORM)).hasSize(12);
        assertThat(FillableForms.scripts(WITHOUT_SCRIPT)).isEmpty();
        assertThat(List.of("score1", "score10", "total", "conclusion")).allSatisfy(name ->
                assertThat(text(WITHOUT_SCRIPT, name)).isEqualTo("to type in"));
    }

    @Test
    void tellsWhatHappensWithWhatIsFilledIn() {
        assertThat(printed(FORM)).contains("Sommige programma's tellen niet op: print het formulier dan en tel zelf op.",
                "Er wordt niets verstuurd.", "van 10 ingevuld");
        assertThat(printed(WITHOUT_SCRIPT)).contains("Typ de punten van je antwoord in de kolom “Onze score”.",
                "Er wordt niets verstuurd.").doesNotContain("Sommige programma's", "van 10 ingevuld");
    }

    @Test
    void tellsWhatThisInstrumentNeedsSaid() {
        var text = PdfChecks.text(FillableForms.of(OTHERS + "mixed", PLAIN));

        assertThat(text).contains("Bij sommige vragen lopen de cijfers andersom", "Een 0 is ook een score.",
                "Trek een score met een min (−) ervan af.");
        assertThat(PdfChecks.text(FillableForms.of(OTHERS + "usability", PLAIN)))
                .contains("At some questions the numbers run the other way").doesNotContain("A 0 is", "minus");
    }

    @Test
    void theFontHasWhatOneTypes() {
        var typed = "Zoë’s collega’s: één café, geïnterviewd; € 2½ – “ja”, 'nee' … Ærø, Žatec";
        var drawn = look(WITHOUT_SCRIPT, (document, form) -> {
            form.getField("conclusion").setValue(typed);
            form.getField("total").setValue("-17,5");
            form.flatten();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PrintedText.of(bytes.toByteArray());
        });
        assertThat(drawn).contains(typed, "-17,5");
    }

    private static List<String> values(PDRadioButton radio) {
        return radio.getWidgets().stream()
                .flatMap(widget -> widget.getAppearance().getNormalAppearance().getSubDictionary().keySet().stream())
                .map(COSName::getName)
                .filter(name -> !name.equals("Off"))
                .toList();
    }

    private static String told(Pdf pdf, String name) {
        return look(pdf, (document, form) -> form.getField(name).getAlternateFieldName());
    }

    private static String text(Pdf pdf, String name) {
        return look(pdf, (document, form) -> ((PDTextField) form.getField(name)).isReadOnly() ? "read only" : "to type in");
    }

    private static String xmp(Pdf pdf) {
        return look(pdf, (document, form) ->
                new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
    }

    private static String printed(Pdf pdf) {
        return PrintedText.of(pdf.bytes());
    }

    private static Pdf real(String file) {
        return new Pdf(Sites.REAL.built().files().get("pdf/" + file + ".pdf"), 1);
    }
}
