package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the locale and the time zone of the whole program")
class PdfRendererTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC";
    private static final String SAMPLE = document("""
            <h1>Scoreformulier</h1>
            <p>In <em>hoeverre</em> staan <strong>jouw collega's</strong> open?</p>
            <table>
              <thead><tr><th scope="col">Vraag</th><th scope="col">Score</th></tr></thead>
              <tbody><tr><th scope="row">Het budget</th><td>3</td></tr></tbody>
            </table>
            <ul><li>Eerst <strong><em>dit</em></strong></li></ul>
            <p><a href="https://leerscan.example/" title="Naar de site">De site</a></p>
            <p><img src="data:image/png;base64,%s" alt="Een stip" /></p>
            """.formatted(DOT));

    @Test
    void meetsBothStandardsWithAllFontsInside() {
        var pdf = render(SAMPLE);

        PdfChecks.assertFaithful(pdf);
        assertThat(PdfChecks.fonts(pdf)).hasSize(4);
    }

    @Test
    void isReadAloudInTheOrderOfTheDocument() {
        assertThat(PdfChecks.readAloud(render(SAMPLE))).containsExactly(
                "Document", "Div",
                "H1 Scoreformulier",
                "P In hoeverre staan jouw collega's open?",
                "Table", "THead", "TR", "TH Vraag", "TH Score", "TBody", "TR", "TH Het budget", "TD 3", "TFoot",
                "L", "LI", "Lbl", "LBody Eerst dit",
                "P", "Link [Naar de site] De site",
                "P", "Figure [Een stip]");
    }

    @Test
    void saysWhatItIs() {
        assertThat(PdfChecks.identity(render(SAMPLE))).containsExactly(
                "Proef", "nl", "Leerscan", "Een proef op de som", "2026-11-21T00:00:00Z");
    }

    @Test
    void countsItsPages() {
        assertThat(render(SAMPLE).pages()).isEqualTo(1);
        assertThat(render(document("<p>Een</p><p style='page-break-before: always'>Twee</p>")).pages()).isEqualTo(2);
    }

    @Test
    void givesBackEveryCharacterAsItWasWritten() {
        var text = "Onze collega's, de geïnterviewden: heeft officieel affiniteit – € 2½ “ja” ‘nee’ … België";

        assertThat(PdfChecks.text(render(document("<p>" + text + "</p>")))).isEqualTo(text + "\n");
    }

    @Test
    void breaksALineAfterASlashAndNotBeforeIt() {
        var narrow = "<p style='width: 20mm'>de visie/strategie van 1/2 jaar</p>";

        assertThat(PdfChecks.text(render(document(narrow)))).isEqualTo("de visie/\nstrategie \nvan 1/2 \njaar\n");
    }

    @Test
    void givesTheSameBytesInAnotherTimeZoneAndLocale() {
        var bytes = render(SAMPLE).bytes();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(render(SAMPLE).bytes()).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void givesTheSameBytesFromSeveralThreadsAtOnce() {
        var renderer = new PdfRenderer();
        var bytes = render(SAMPLE).bytes();

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> renderer.render(SAMPLE, DATE).bytes()).toList())
                .allSatisfy(other -> assertThat(other).isEqualTo(bytes));
    }

    @Test
    void hasAnotherIdWhenTheContentDiffers() {
        assertThat(render(SAMPLE).bytes()).isNotEqualTo(render(SAMPLE.replace("<td>3</td>", "<td>2</td>")).bytes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a character without a glyph            | <p>Vink ☑ aan</p>                       | U+2611
            the same in bold                       | <p><b>Vink ☑ aan</b></p>                | U+2611
            an image from the web                  | <img src="http://localhost/a.png" alt="a"/>  | http://localhost/a.png
            an image from the disk                 | <img src="file:///etc/hosts" alt="a"/>  | file:///etc/hosts
            an image beside the document           | <img src="logo.png" alt="a"/>           | logo.png
            an image without a description         | <img src="data:image/png;base64,DOT"/>  | alt
            a background from the web              | <p style="background-image: url(http://localhost/b.png)">a</p> | http://localhost/b.png
            a font family we do not have           | <p style="font-family: Arial">weg</p>   | Font list is empty
            a tag with a font family of its own    | <p><code>weg</code></p>                 | Font list is empty
            text in a font of the library's own    | <pre>weg ermee</pre>                    | there is no font [monospace] for 'weg ermee'
            a list numbered in another font        | <ol style="font-family: Arial"><li><b style="font-family: Open Sans">a</b></li></ol> | Font list is empty
            a glyph missing in an attribute        | <p data-page="☑">a</p>                  | U+2611
            letters that read from right to left   | <p>\u05d0</p>                            | U+05D0
            an image without a source              | <img alt="een foto"/>                   | een foto
            an image that is no image              | <img src="data:image/png;base64,AAAA" alt="a"/> | Unrecognized
            an image wider than the paper          | <img src="data:image/png;base64,DOT" alt="een foto" style="width: 300mm"/> | een foto
            a field of a form                      | <input name="a"/>                       | <input>
            a script                               | <script>app.alert(1)</script>           | <script>
            an attribute with a script             | <p onclick="app.alert(1)">a</p>         | onclick
            a link with a script                   | <a href="javascript:app.alert(1)">a</a> | javascript:
            the same with white space in it        | <a href=" java&#9;script:app.alert(1)">a</a> | script:
            a link to a file                       | <a href="file:///etc/passwd">a</a>      | file:///etc/passwd
            a link beside the document             | <a href="a.pdf">a</a>                   | a.pdf
            a link that the library would drop     | <a href="https://example.org/a^b">a</a> | not a valid URI
            text beside the paper                  | <p style="white-space: nowrap">LONG</p> | not wholly on the paper
            a word too long for the paper          | <p>LONGLONG</p>                         | not wholly on the paper
            a mistake in a style                   | <p style="color: blauw">a</p>           | blauw
            an entity that XML does not know       | <p>a&nbsp;b</p>                         | nbsp
            a tag left open                        | <p>a                                    | </p>
            """)
    void refuses(String what, String body, String reason) {
        var filled = body.replace("DOT", DOT).replace("LONGLONG", "lang".repeat(100)).replace("LONG", "lang ".repeat(100))
                .replace("\\u05d0", "\u05d0");
        assertThatThrownBy(() -> render(document(filled)))
                .isInstanceOf(PdfException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no language     | lang="nl"                                    | ''                       | lang
            no title        | <title>Proef</title>                         | ''                       | title
            an empty title  | <title>Proef</title>                         | <title> </title>         | title
            no author       | <meta name="author" content="Leerscan"/>     | ''                       | author
            no subject      | name="subject"                               | name="description"       | subject
            a style sheet from the web  | </head> | <link rel="stylesheet" href="http://localhost/a.css"/></head> | a.css
            an imported style sheet     | <style> | <style>@import url("http://localhost/a.css");                 | a.css
            a font from the disk        | <style> | <style>@font-face { font-family: X; src: url(file:///fonts/x.ttf) } h1 { font-family: X } | x.ttf
            a page margin without a font | @page { | @page { @bottom-right { content: "pagina" }           | [serif]
            a glyph in a page margin by code | @page { | @page { @bottom-right { font-family: "Open Sans"; content: "\\2611" } | U+2611
            a glyph missing in the style | </style> | p:after { content: "☑" }</style>                           | U+2611
            """)
    void refusesAHeadWith(String what, String part, String instead, String reason) {
        assertThat(SAMPLE).contains(part);

        assertThatThrownBy(() -> render(SAMPLE.replace(part, instead)))
                .isInstanceOf(PdfException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED})
    void aPictureThatIsTransparentGreyOrOfOtherDepthMeetsBothStandards(int type) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, type), "png", picture);
        var pdf = render(SAMPLE.replace(DOT, Base64.getEncoder().encodeToString(picture.toByteArray())));

        PdfChecks.assertFaithful(pdf);
        assertThat(PdfChecks.readAloud(pdf)).contains("Figure [Een stip]");
    }

    @Test
    void namesTheDocumentItRefuses() {
        assertThatThrownBy(() -> render(document("<p>☑</p>"))).hasMessage(
                "PDF 'Proef': Open Sans has no character '☑' (U+2611, BALLOT BOX WITH CHECK)");
    }

    @Test
    void doesNotFollowAnEntityToAFile() {
        var document = "<!DOCTYPE html [<!ENTITY hosts SYSTEM \"file:///etc/hosts\">]>\n" + document("<p>&hosts;</p>");

        assertThatThrownBy(() -> render(document)).isInstanceOf(PdfException.class).hasMessageContaining("hosts");
    }

    @Test
    void softHyphensAndCommentsInTheStyleAreNoCharacters() {
        var pdf = render(document("<p>weer\u00adstand</p>").replace("<style>", "<style>/* ☑ */"));

        assertThat(PdfChecks.text(pdf)).isEqualTo("weerstand\n");
    }

    private static Pdf render(String document) {
        return new PdfRenderer().render(document, DATE);
    }

    private static String document(String body) {
        return """
                <html lang="nl">
                <head>
                <title>Proef</title>
                <meta name="subject" content="Een proef op de som"/>
                <meta name="author" content="Leerscan"/>
                <style>@page { size: A4 } body { font-family: "Open Sans" } td, th { border: 0.2mm solid #333 }</style>
                </head>
                <body>%s</body>
                </html>
                """.formatted(body);
    }
}
