package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Links of a template that become the fields of a form. */
class FormFieldsTest {

    private static final String QUESTION = answer("q1", 1, "0") + answer("q1", 2, "3") + answer("q1", 3, "3");

    @Test
    void standWhereTheLinksStoodAndInTheirOrder() {
        var pdf = render("computed", "<div>" + block("text/before") + "</div><p>" + QUESTION + link("sum/total/q1")
                + "</p><p><a href='https://leerscan.example/' title='Naar de site'>Site</a></p>" + block("area/after"));

        assertThat(PdfChecks.failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(FillableForms.places(pdf)).containsExactly("before", "q1", "q1", "q1", "total", "after");
        assertThat(PdfChecks.readAloud(pdf)).containsSubsequence("Form [Titel text/before]", "Form [Antwoord 1]",
                "Form [Titel sum/total/q1]", "Link [Naar de site] Site", "Form [Titel area/after]");
    }

    @Test
    void tellApartTwoAnswersThatAreWorthTheSame() {
        var pdf = render("plain", QUESTION);

        PdfChecks.assertFaithful(pdf);
        var values = FillableForms.look(pdf, (document, form) -> form.getField("q1").getWidgets().stream()
                .map(widget -> widget.getAppearance().getNormalAppearance().getSubDictionary().keySet().toString()).toList());
        assertThat(values).containsExactly("[COSName{0}, COSName{Off}]", "[COSName{3}, COSName{Off}]",
                "[COSName{3_3}, COSName{Off}]");
    }

    @Test
    void areComputedByScriptsThatSayNothingOfTheContent() {
        var pdf = render("computed", QUESTION + answer("q2", 1, "1") + link("sum/points/q1,q2") + link("count/filled/q2")
                + link("sum/total/q1,q2/2,5"));
        var start = """
                var questions = [%s];
                var answered = 0;
                var points = 0;
                for (var i = 0; i < questions.length; i++) {
                  var chosen = parseInt(this.getField(questions[i]).value, 10);
                  if (!isNaN(chosen)) {
                    answered++;
                    points += chosen;
                  }
                }
                """;

        assertThat(FillableForms.scripts(pdf)).containsExactlyInAnyOrder(
                start.formatted("\"q1\", \"q2\"") + "event.value = answered < questions.length ? \"\" : String(points);\n",
                start.formatted("\"q2\"") + "event.value = String(answered);\n",
                start.formatted("\"q1\", \"q2\"") + "event.value = answered < questions.length ? \"\" "
                        + ": String(points * 25 / 10).replace(\".\", \",\");\n");
    }

    @Test
    void keepATitleOutOfTheirScripts() {
        var pdf = render("computed", QUESTION + "<a href='field:sum/total/q1' title='\"); app.alert(1); (\"'></a>");

        assertThat(FillableForms.scripts(pdf)).hasSize(1).noneMatch(script -> script.contains("alert"));
    }

    @Test
    void bringAFontThatIsNoLargerThanItNeedsToBe() {
        assertThat(render("plain", link("text/name")).bytes()).hasSizeLessThan(60_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown kind                   | plain    | <a href="field:tick/a" title="A"></a>         | field:tick/a is no field
            a script for a name               | computed | <a href='field:sum/t/q1");x("' title="A"></a> | is no field
            a script for a factor             | computed | <a href="field:sum/t/q1/2;x" title="A"></a>   | is no field
            a capital in a name               | plain    | <a href="field:text/Naam" title="A"></a>      | is no field
            no title                          | plain    | <a href="field:text/a"></a>                   | has no title
            an answer without its question    | plain    | <a href="field:radio/a/1/2" title="A"></a>    | has no data-question
            the same field twice              | plain    | <a href="field:text/a" title="A"></a><a href="field:text/a" title="A"></a>  | is there twice
            two fields of one name            | plain    | <a href="field:text/a" title="A"></a><a href="field:area/a" title="A"></a>  | two fields are called a
            a question called as a text       | plain    | <a href="field:text/a" title="A"></a><a href="field:radio/a/1/2" title="A" data-question="Q"></a> | two fields are called a
            a sum of nothing                  | computed | <a href="field:sum/t/q1" title="A"></a>       | names a question that has no answers
            a sum without scripts             | plain    | <a href="field:radio/a/1/2" title="A" data-question="Q"></a><a href="field:sum/t/a" title="A"></a> | is computed
            a field without a form            | ''       | <a href="field:text/a" title="A"></a>         | without data-fields
            a form without a field            | plain    | <p>Leeg</p>                                   | without a field
            an unknown kind of form           | mixed    | <a href="field:text/a" title="A"></a>         | MIXED
            a field that cannot be seen       | plain    | <p style="display: none"><a href="field:text/a" title="A"></a></p> | is not drawn
            """)
    void refuse(String what, String fields, String body, String reason) {
        assertThatThrownBy(() -> render(fields, body)).isInstanceOf(PdfException.class).hasMessageContaining(reason);
    }

    private static String answer(String name, int answer, String points) {
        return "<a href='field:radio/%s/%d/%s' data-question='Vraag' title='Antwoord %d'></a>".formatted(name, answer, points, answer);
    }

    private static String link(String field) {
        return "<a href='field:%s' title='Titel %s'></a>".formatted(field, field);
    }

    private static String block(String field) {
        return "<a style='display: block' href='field:%s' title='Titel %s'></a>".formatted(field, field);
    }

    private static Pdf render(String fields, String body) {
        return new PdfRenderer().render("""
                <html lang="nl" data-fields="%s"><head><title>Proef</title><meta name="subject" content="Een proef"/>
                <meta name="author" content="Leerscan"/><style>body { font-family: "Open Sans" }
                a { display: inline-block; width: 20mm; height: 6mm }</style></head><body><h1>Proef</h1>%s</body></html>
                """.formatted(fields, body), LocalDate.of(2026, 11, 22));
    }
}
