package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor from the outside: forms are opened and sent, by our own pages and by others. */
class EditRequestsTest {

    private static final String QUESTION = "/.leerscan/edit/questions/rust";
    private static final String CONCLUSION = "/.leerscan/edit/conclusions/2";
    private static final String OURS = "Origin: http://localhost:PORT\nSec-Fetch-Site: same-origin\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\n";
    private static final String HOSTILE = "</textarea><script>alert(1)</script>\"'&<b>";

    @TempDir
    private Path home;
    private Previewed preview;

    @BeforeEach
    void start() throws IOException {
        preview = Previewed.tiny(home);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void allThatCanBeEditedIsListed() {
        var overview = preview.get("/.leerscan/edit").body();

        assertThat(overview).contains("<html lang=\"nl\">", "2. In hoeverre is er rust?", "Vanaf 3: Begin eraan", "Instellingen");
        var links = Pattern.compile("href=\"(/\\.leerscan/edit/[^\"]+)\"").matcher(overview).results()
                .map(link -> link.group(1)).toList();
        assertThat(links).hasSizeGreaterThan(12).contains(QUESTION, CONCLUSION).doesNotHaveDuplicates()
                .allSatisfy(link -> assertThat(preview.get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void aPageSaysWhereWhatIsOnItIsEdited() {
        preview.shows("/vragenlijst.html", "data-edit");

        assertThat(preview.get("/vragenlijst.html").body()).contains("Bewerken: Vraag 2", QUESTION, CONCLUSION,
                "/.leerscan/edit/questionnaire", "/.leerscan/edit/settings");
        assertThat(preview.get("/factoren.html").body()).contains("/.leerscan/edit/factors/werk").doesNotContain(QUESTION);
    }

    @Test
    void aSavedTextIsInTheFileAndEveryOtherByteStays() throws IOException {
        var before = "# Blijft staan\r\n" + preview.content().text("questions.yaml").replace("\n", "\r\n");
        preview.content().write("questions.yaml", before);
        var form = open(QUESTION);
        form.put("text", "Hoe rustig is het: erg?");

        var answer = post(QUESTION, form);
        assertThat(answer).startsWith("HTTP/1.1 303").contains("Location: " + QUESTION + "?saved");
        var after = preview.content().text("questions.yaml");
        assertThat(after).isEqualTo(before.replace("text: In hoeverre is er rust?", after.lines()
                .filter(line -> line.contains("Hoe rustig")).findFirst().orElseThrow().strip()));
        assertThat(preview.content().text("questions.yaml.bak")).isEqualTo(before);
        preview.shows("/vragenlijst.html", "Hoe rustig is het: erg?");
        assertThat(preview.get(QUESTION + "?saved").body()).contains("Opgeslagen", "questions.yaml.bak");
    }

    @Test
    void whatIsSentAsItWasChangesNothing() throws IOException {
        for (var thing : new String[] {QUESTION, CONCLUSION, "/.leerscan/edit/articles/verhaal", "/.leerscan/edit/settings"}) {
            assertThat(post(thing, open(thing))).as(thing).contains("Location: " + thing + "?same");
        }
        try (var files = Files.walk(preview.content().folder())) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".bak"));
        }
    }

    @Test
    void aListIsEditedByLinesAndATextInAnArticleToo() throws IOException {
        var form = open(CONCLUSION);
        assertThat(form).containsEntry("dialogue", "Wanneer?");
        form.put("dialogue", "Wanneer?\r\n- Met wie?\r\n\r\n");
        form.put("explanation", "Het kan *echt*.\r\n\r\nEn snel.");
        assertThat(post(CONCLUSION, form)).startsWith("HTTP/1.1 303");

        assertThat(preview.content().text("conclusions.yaml")).contains("    dialogue:\n      - Wanneer?\n      - Met wie?\n",
                "    explanation: |\n      Het kan *echt*.\n\n      En snel.\n");
        preview.shows("/vragenlijst.html", "Met wie?");

        var article = open("/.leerscan/edit/articles/verhaal");
        article.put("body", article.get("body") + "\r\n\r\nNog een alinea.");
        assertThat(post("/.leerscan/edit/articles/verhaal", article)).startsWith("HTTP/1.1 303");
        assertThat(preview.content().text("articles/verhaal.md")).endsWith("\n\nNog een alinea.\n");
    }

    @Test
    void anErrorIsToldBesideItsFieldAndNothingIsSaved() throws IOException {
        var before = preview.content().text("conclusions.yaml");
        var form = open(CONCLUSION);
        form.put("from", "40");
        form.put("name", HOSTILE);

        var answer = post(CONCLUSION, form);
        assertThat(answer).startsWith("HTTP/1.1 422").contains("Er is niets opgeslagen", "<a href=\"#f-from\">",
                "aria-invalid=\"true\"", "Deze conclusie begint bij 40").doesNotContain("<script>alert", "<b>");
        assertThat(answer).containsPattern("name=\"from\"[^>]*value=\"40\"").contains("&lt;script&gt;alert(1)");
        assertThat(preview.content().text("conclusions.yaml")).isEqualTo(before);
    }

    @Test
    void whatWasWrongAlreadyElsewhereDoesNotKeepFromSaving() throws IOException {
        preview.content().change("start.md", text -> text.replace("questions.yaml", "vragen.yaml"));
        var form = open(QUESTION);
        form.put("text", "Is er rust?");

        assertThat(preview.get(QUESTION).body()).contains("<a href=\"/.leerscan/edit/start\">De eerste pagina, bij “Tekst”</a>");
        assertThat(post(QUESTION, form)).startsWith("HTTP/1.1 303");
    }

    @Test
    void anErrorInAnotherThingIsToldWithTheWayThere() throws IOException {
        var form = open("/.leerscan/edit/conclusions/1");
        form.put("from", "3");

        assertThat(post("/.leerscan/edit/conclusions/1", form)).startsWith("HTTP/1.1 422")
                .contains("<a href=\"" + CONCLUSION + "\">Conclusie 2, bij “Grenswaarde”</a>");
    }

    @Test
    void aTextThatHasToBeThereCannotBeEmptied() throws IOException {
        var form = open(QUESTION);
        form.put("text", "  ");

        assertThat(post(QUESTION, form)).startsWith("HTTP/1.1 422").contains("Hier hoort iets te staan.");
    }

    @Test
    void aFileThatChangedMeanwhileIsNotOverwrittenAndTheTextIsGivenBack() throws IOException {
        var form = open(QUESTION);
        form.put("text", "Mijn eigen tekst");
        preview.content().change("questions.yaml", text -> text.replace("er haast", "er grote haast"));
        var now = preview.content().text("questions.yaml");

        assertThat(post(QUESTION, form)).startsWith("HTTP/1.1 409")
                .contains("is veranderd nadat je dit formulier opende", "Mijn eigen tekst", "target=\"_blank\"");
        assertThat(preview.content().text("questions.yaml")).isEqualTo(now);
    }

    @Test
    void whatWouldComeOfAFormIsTriedAndNotSaved() throws IOException {
        var before = preview.content().text("questions.yaml");
        var form = open(QUESTION);
        form.put("text", "Nog niet opgeslagen rust?");

        var answer = post("/.leerscan/try/questions/rust", form);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"remarks\":[]");
        var draft = Pattern.compile("\"draft\":\"([^\"]+)\\?at=vragenlijst-2\"").matcher(answer);
        assertThat(draft.find()).isTrue();
        var page = preview.get(draft.group(1));
        assertThat(page.body()).contains("Nog niet opgeslagen rust?").doesNotContain("EventSource", "data-edit=");
        assertThat(page.headers().firstValue("x-frame-options")).contains("SAMEORIGIN");
        assertThat(preview.get("/vragenlijst.html").body()).doesNotContain("Nog niet opgeslagen rust?");
        assertThat(preview.content().text("questions.yaml")).isEqualTo(before);

        form.put("text", HOSTILE);
        form.put("factor", "nergens");
        assertThat(post("/.leerscan/try/questions/rust", form)).contains("\"field\":\"factor\"", "nergens", "\"draft\":\"\"");
    }

    @Test
    void whatWasLeftOutIsAddedAndWhatIsEmptiedIsLeftOut() throws IOException {
        var settings = "/.leerscan/edit/settings";
        preview.content().change("toolkit.yaml", text -> text.replaceFirst("organisation:\n.*\n.*\n", ""));
        var before = preview.content().text("toolkit.yaml");
        var form = open(settings);
        form.put("organisation-name", "Ons bedrijf");
        form.put("address", "");
        assertThat(post(settings, form)).startsWith("HTTP/1.1 303");

        assertThat(preview.content().text("toolkit.yaml")).isEqualTo(before
                .replace("title: Kleine scan\n", "title: Kleine scan\norganisation:\n  name: Ons bedrijf\n")
                .replace("address: https://intranet.example/\n", ""));
        preview.shows("/", "Ons bedrijf");
    }

    @Test
    void aFormFromElsewhereIsRefused() throws IOException {
        var form = open(QUESTION);
        form.put("text", "Van een ander");
        var body = encoded(form);
        for (var from : new String[] {"Origin: https://elders.example\n", "Origin: null\n", "",
                "Origin: http://localhost:PORT\nSec-Fetch-Site: cross-site\n", "Origin: http://localhost:1\n"}) {
            assertThat(send(QUESTION, from + FORM, body)).as(from).startsWith("HTTP/1.1 403")
                    .contains("Er is niets opgeslagen").doesNotContain("Van een ander");
        }
        assertThat(send(QUESTION, OURS + "Content-Type: text/plain\n", body)).startsWith("HTTP/1.1 415");
        assertThat(preview.content().text("questions.yaml")).doesNotContain("Van een ander");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000000000000000000000000000000"})
    void aFormWithoutTheTokenIsGivenBackAndNotSaved(String token) throws IOException {
        var form = open(QUESTION);
        form.put("text", "Van voor de herstart");
        form.put("token", token);

        assertThat(post(QUESTION, form)).startsWith("HTTP/1.1 403").contains("Er is nog niets opgeslagen", "Van voor de herstart");
        form.remove("token");
        assertThat(post(QUESTION, form)).startsWith("HTTP/1.1 403");
        assertThat(preview.content().text("questions.yaml")).doesNotContain("Van voor de herstart");
    }

    @Test
    void moreThanAnyoneTypesIsRefused() throws IOException {
        var form = open(QUESTION);
        form.put("text", "a".repeat(FormData.MOST));

        assertThat(post(QUESTION, form)).startsWith("HTTP/1.1 413");
        assertThat(preview.content().text("questions.yaml")).doesNotContain("aaaa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions/nergens", "questions.yaml", "../toolkit.yaml", "articles/../../toolkit", "conclusions/9",
        "questions/", "articles/verhaal.md", "factors/werk/name", "%2e%2e%2ftoolkit.yaml"})
    void whatIsNotThereCannotBeEdited(String address) throws IOException {
        var form = open(QUESTION);
        assertThat(preview.raw("GET /.leerscan/edit/" + address + " HTTP/1.1\nHost: localhost:PORT\n")).startsWith("HTTP/1.1 404");
        assertThat(post("/.leerscan/edit/" + address, form)).startsWith("HTTP/1.1 404");
        assertThat(post("/.leerscan/try/" + address, form)).startsWith("HTTP/1.1 404");
    }

    @Test
    void onlyFormsAreSent() throws IOException {
        for (var request : new String[] {"PUT " + QUESTION, "DELETE " + QUESTION, "POST /.leerscan/edit",
            "POST /.leerscan/draft/1/index.html", "GET /.leerscan/try/questions/rust", "POST /vragenlijst.html"}) {
            assertThat(preview.raw(request + " HTTP/1.1\nHost: localhost:PORT\n" + OURS + FORM + "Content-Length: 0\n"))
                    .as(request).startsWith("HTTP/1.1 405");
        }
        assertThat(preview.raw("GET " + QUESTION + " HTTP/1.1\nHost: elders.example\n")).startsWith("HTTP/1.1 403");
    }

    @Test
    void aFormIsShownInNoFrameAndRunsOnlyItsOwnScript() {
        var page = preview.get(QUESTION);

        assertThat(page.headers().firstValue("x-frame-options")).contains("DENY");
        assertThat(page.body()).contains("default-src 'none'", "frame-src 'self'", "form-action 'self'").doesNotContain("unsafe");
        assertThat(preview.get("/.leerscan/draft/999/index.html").statusCode()).isEqualTo(404);
    }

    @Test
    void contentThatLooksLikeMarkupIsTextInAForm() {
        preview.content().change("questions.yaml", text -> text.replace("In hoeverre is er rust?", "'" + HOSTILE.replace("'", "''") + "'"));

        assertThat(preview.get(QUESTION).body()).contains("&lt;/textarea&gt;&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(preview.get("/.leerscan/edit").body()).doesNotContain("<script>alert");
    }

    /** What stands in a form: what a browser would send. */
    private Map<String, String> open(String address) {
        var page = preview.get(address).body();
        var values = new LinkedHashMap<String, String>();
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">|"
                        + "<input [^>]*name=\"([^\"]+)\"[^>]*type=\"text\"(?: value=\"([^\"]*)\")?")
                .matcher(page).results().forEach(input -> values.put(input.group(1) == null ? input.group(3) : input.group(1),
                        text(input.group(1) == null ? input.group(4) : input.group(2))));
        Pattern.compile("(?s)<textarea [^>]*name=\"([^\"]+)\"[^>]*>\n(.*?)</textarea>").matcher(page).results()
                .forEach(area -> values.put(area.group(1), text(area.group(2))));
        Pattern.compile("(?s)<select [^>]*name=\"([^\"]+)\".*?<option value(?:=\"([^\"]*)\")? selected>").matcher(page).results()
                .forEach(select -> values.put(select.group(1), text(select.group(2))));
        assertThat(values).as(address).containsKeys("token", "fingerprint");
        return values;
    }

    private static String text(String markup) {
        return markup == null ? "" : markup.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String post(String address, Map<String, String> form) throws IOException {
        return send(address, OURS + FORM, encoded(form));
    }

    private String send(String address, String headers, String body) throws IOException {
        return preview.raw("POST " + address + " HTTP/1.1\nHost: localhost:PORT\n" + headers, body);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
