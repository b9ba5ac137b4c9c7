package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPageTest {

    /** Two columns, black and white, and two rows. */
    private static final String PICTURE = "data:image/png;base64," + Base64.getEncoder()
            .encodeToString(GreyPng.of(2, 2, new byte[] {0, 5, 0, 5}));

    @ParameterizedTest
    @CsvSource({"A4, 180, 254", "A4 landscape, 180, 127", "letter, 180, 232"})
    void isASmallPictureInTheShapeOfThePage(String size, int width, int height) throws IOException {
        var page = firstPage(size, "<p>Eén</p>");

        assertThat(page).extracting(FirstPage::width, FirstPage::height).containsExactly(width, height);
        assertThat(read(page)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(width, height);
        assertThat(read(page).getColorModel().getPixelSize()).isEqualTo(4);
    }

    @Test
    void aPictureOnThePageIsInThePicture() throws IOException {
        var image = "<img src='" + PICTURE + "' alt='Een vlak' style='width: 20mm; height: 20mm'/>";
        var picture = read(firstPage("180mm 60mm",
                box("left: 10mm; top: 10mm; width: 20mm; height: 20mm; background: white", image)));

        assertThat(greys(picture, 10, 12, 4, 1)).containsExactly(0, 0, 0, 0);
        assertThat(greys(picture, 26, 28, 6, 1)).containsExactly(255, 255, 255, 255, 255, 255);
    }

    @Test
    void theOtherPagesDoNotMatter() {
        var one = firstPage("A4", "<p>Een</p><p style='page-break-before: always'>Twee</p>");
        var other = firstPage("A4", "<p>Een</p><p style='page-break-before: always'>Drie</p>");

        assertThat(one.png()).isEqualTo(other.png());
    }

    @Test
    void isTheSameFromSeveralThreadsAtOnce() {
        var body = "<h1>Scoreformulier</h1><p>Onze collega's</p>";
        var address = firstPage("A4", body).address();

        assertThat(address).startsWith("data:image/png;base64,iVBORw0KGgo");
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> firstPage("A4", body).address())).containsOnly(address);
    }

    private static String box(String style, String content) {
        return "<div style='position: absolute; background: black; " + style + "'>" + content + "</div>";
    }

    private static FirstPage firstPage(String size, String body) {
        var source = PrintSource.of("""
                <html lang="nl">
                <head>
                <title>Proef</title>
                <meta name="subject" content="Een proef op de som"/>
                <meta name="author" content="Leerscan"/>
                <style>@page { size: %s; margin: 0 } body { margin: 0; font-family: "Open Sans" }</style>
                </head>
                <body>%s</body>
                </html>
                """.formatted(size, body));
        try (var drawn = new PdfRenderer().draw(source)) {
            drawn.save(source.xhtml(), LocalDate.of(2026, 11, 21));
            return FirstPage.of(drawn.pdf());
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
}
