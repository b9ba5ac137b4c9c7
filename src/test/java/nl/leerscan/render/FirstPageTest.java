package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPageTest {

    /** Two columns, black and white, and two rows. */
    private static final String PICTURE = "data:image/png;base64," + Base64.getEncoder()
            .encodeToString(GreyPng.of(2, 2, new byte[] {0, 5, 0, 5}));

    @ParameterizedTest
    @CsvSource({"A4, 180, 255", "A4 landscape, 180, 127", "letter, 180, 233"})
    void isASmallPictureInTheShapeOfThePage(String size, int width, int height) throws IOException {
        var page = FirstPage.of(pdf(size, "<p>Eén</p>"));

        assertThat(page).extracting(FirstPage::width, FirstPage::height).containsExactly(width, height);
        assertThat(read(page)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(width, height);
        assertThat(read(page).getColorModel().getPixelSize()).isEqualTo(4);
    }

    @Test
    void aPixelTakesAsMuchInkAsThePageCovers() throws IOException {
        var picture = read(FirstPage.of(drawn(content -> {
            content.addRect(20, 40.4f, 30.4f, 39.6f);
            content.fill();
        })));

        assertThat(greys(picture, 18, 15, 4, 1)).containsExactly(255, 255, 0, 0);
        assertThat(greys(picture, 48, 15, 4, 1)).containsExactly(0, 0, 153, 255);
        assertThat(greys(picture, 30, 8, 1, 4)).containsExactly(255, 255, 0, 0);
        assertThat(greys(picture, 30, 47, 1, 4)).containsExactly(0, 0, 102, 255);
    }

    /** On a page of 180 millimetres a pixel is a millimetre. */
    @Test
    void whatLiesOverTheEdgeOfItsBoxIsCutOff() throws IOException {
        var within = box("left: 0; top: 0; width: 90mm; height: 30mm", "");
        var picture = read(FirstPage.of(pdf("180mm 60mm",
                "<div style='position: absolute; left: 0; top: 0; width: 50mm; height: 20mm; overflow: hidden'>" + within + "</div>")));

        assertThat(greys(picture, 48, 10, 4, 1)).containsExactly(0, 0, 255, 255);
        assertThat(greys(picture, 10, 18, 1, 4)).containsExactly(0, 0, 255, 255);
    }

    @Test
    void aPictureOnThePageIsInThePicture() throws IOException {
        var image = "<img src='" + PICTURE + "' alt='Een vlak' style='width: 20mm; height: 20mm'/>";
        var picture = read(FirstPage.of(pdf("180mm 60mm",
                box("left: 10mm; top: 10mm; width: 20mm; height: 20mm; background: white", image))));

        assertThat(greys(picture, 10, 12, 4, 1)).containsExactly(0, 0, 0, 0);
        assertThat(greys(picture, 26, 28, 6, 1)).containsExactly(255, 255, 255, 255, 255, 255);
    }

    @Test
    void aLineOfAPenIsAsWideAsThePen() throws IOException {
        var picture = read(FirstPage.of(drawn(content -> {
            content.setLineWidth(4);
            content.moveTo(20, 20);
            content.lineTo(100, 20);
            content.lineTo(100, 60);
            content.stroke();
        })));

        assertThat(greys(picture, 50, 66, 1, 8)).containsExactly(255, 255, 0, 0, 0, 0, 255, 255);
        assertThat(greys(picture, 96, 50, 8, 1)).containsExactly(255, 255, 0, 0, 0, 0, 255, 255);
    }

    /** PDFBox draws with Java2D: another pen for letters, curves and lines of every slope. */
    @Test
    void looksAsOthersDrawIt() throws IOException {
        var pdf = pdf("180mm 255mm", """
                <h1>Scoreformulier</h1>
                <p>Zet bij <em>elke</em> vraag een <b>kruis</b> door één cijfer.</p>
                <p style="border: 1mm solid #666; border-radius: 4mm; padding: 5mm; background: #eee">Onze collega's</p>
                <ul><li>Eerst dit</li></ul>
                <table><tr><th scope="row">Het budget</th><td>3</td></tr></table>
                <p style="font-size: 90pt; color: #444">ß8&amp;Q</p>
                """);
        var ours = read(FirstPage.of(pdf));
        var theirs = withJava2d(pdf);

        var differences = IntStream.range(0, 180 * 255).map(i -> Math.abs(grey(ours, i % 180, i / 180)
                - grey(theirs, i % 180, i / 180))).summaryStatistics();

        assertThat(differences.getAverage()).isLessThan(3);
        assertThat(differences.getMax()).as("the step from one of our greys to the next is 51").isLessThan(51);
    }

    @Test
    void theOtherPagesDoNotMatter() {
        var one = FirstPage.of(pdf("A4", "<p>Een</p><p style='page-break-before: always'>Twee</p>"));
        var other = FirstPage.of(pdf("A4", "<p>Een</p><p style='page-break-before: always'>Drie</p>"));

        assertThat(one.png()).isEqualTo(other.png());
    }

    @Test
    void isTheSameFromSeveralThreadsAtOnce() {
        var pdf = pdf("A4", "<h1>Scoreformulier</h1><p>Onze collega's</p>");
        var address = FirstPage.of(pdf).address();

        assertThat(address).startsWith("data:image/png;base64,iVBORw0KGgo");
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> FirstPage.of(pdf).address())).containsOnly(address);
    }

    private static String box(String style, String content) {
        return "<div style='position: absolute; background: black; " + style + "'>" + content + "</div>";
    }

    private static Pdf pdf(String size, String body) {
        return new PdfRenderer().render("""
                <html lang="nl">
                <head>
                <title>Proef</title>
                <meta name="subject" content="Een proef op de som"/>
                <meta name="author" content="Leerscan"/>
                <style>@page { size: %s; margin: 0 } body { margin: 0; font-family: "Open Sans" }</style>
                </head>
                <body>%s</body>
                </html>
                """.formatted(size, body), LocalDate.of(2026, 11, 21));
    }

    /** A page of 180 by 90 points, so that a pixel is a point. */
    private static Pdf drawn(Drawing drawing) throws IOException {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(new PDRectangle(180, 90));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), 1);
        }
    }

    private static BufferedImage withJava2d(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var scale = 180.01f / document.getPage(0).getCropBox().getWidth();
            return new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
        }
    }

    private static BufferedImage read(FirstPage page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page.png()));
    }

    private static int[] greys(BufferedImage picture, int x, int y, int width, int height) {
        return IntStream.range(0, width * height).map(i -> grey(picture, x + i % width, y + i / width)).toArray();
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 255;
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }
}
