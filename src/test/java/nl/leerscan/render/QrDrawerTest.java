package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template asks for as a QR code is read from the page by somebody else's program. */
class QrDrawerTest {

    private static final int DOTS_PER_INCH = 200;
    private static final int DOTS_IN_25_MM = 197;

    @ParameterizedTest
    @ValueSource(strings = {"https://a.nl", "https://leerscan.example/vragenlijst.html",
            "https://leerscan.example/een/lange/weg/naar/een/vragenlijst.html?sessie=7f3a91c2&groep=één#vraag-1"})
    void isReadFromThePaper(String text) throws IOException, ReaderException {
        // The longer the text, the smaller the modules: what is long needs more paper.
        var size = text.length() > 60 ? "40mm" : "25mm";
        var read = read(scan(render(object(text, "Naar de vragenlijst").replace("25mm", size))));

        assertThat(read.getText()).isEqualTo(text);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void hasItsQuietZoneWithinItsBox() throws IOException {
        // Version 1: 21 modules, and 4 on each side.
        var page = scan(render("<div style='background: black; width: 25mm; height: 25mm'><div style='background: white'>"
                + object("LEERSCAN", "Naar de vragenlijst") + "</div></div>"));
        double module = DOTS_IN_25_MM / 29.0;
        int firstInk = IntStream.range(0, DOTS_IN_25_MM).filter(x -> isBlack(page, x, (int) (4.5 * module))).findFirst().orElseThrow();
        int lastInk = IntStream.range(0, DOTS_IN_25_MM).filter(x -> isBlack(page, x, (int) (4.5 * module))).max().orElseThrow();

        assertThat((double) firstInk).isCloseTo(4 * module, within(1.5));
        assertThat((double) lastInk).isCloseTo(25 * module, within(1.5));
    }

    @Test
    void isAFigureWithADescriptionInBothStandards() {
        var pdf = render("<h1>Formulier</h1>" + object("https://leerscan.example", "QR-code naar de vragenlijst"));

        PdfChecks.assertFaithful(pdf);
        assertThat(PdfChecks.readAloud(pdf)).contains("Figure [QR-code naar de vragenlijst]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a text that does not fit | 2400 | alt="Naar de vragenlijst" | too long for a QR code
            no text                  | 0    | alt="Naar de vragenlijst" | without data-text
            no description           | 20   | ''                        | alt
            """)
    void refuses(String what, int length, String alt, String reason) {
        var object = object("x".repeat(length), "ALT").replace("alt=\"ALT\"", alt);

        assertThatThrownBy(() -> render(object)).isInstanceOf(PdfException.class).hasMessageContaining(reason);
    }

    @Test
    void isTheSameEveryTime() {
        var object = object("https://leerscan.example", "Naar de vragenlijst");

        assertThat(render(object).bytes()).isEqualTo(render(object).bytes());
    }

    private static String object(String text, String alt) {
        return "<object type=\"image/x-qr\" data-text=\"" + text.replace("&", "&amp;") + "\" alt=\"" + alt
                + "\" style=\"display: block; width: 25mm; height: 25mm\"></object>";
    }

    private static Pdf render(String body) {
        return new PdfRenderer().render("""
                <html lang="nl">
                <head>
                <title>Proef</title>
                <meta name="subject" content="Een proef op de som"/>
                <meta name="author" content="Leerscan"/>
                <style>@page { size: 100mm 140mm; margin: 0 } body { margin: 0; font-family: "Open Sans" }</style>
                </head>
                <body>%s<p>Naar de vragenlijst</p></body>
                </html>
                """.formatted(body), LocalDate.of(2026, 11, 21));
    }

    private static BufferedImage scan(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        }
    }

    private static Result read(BufferedImage page) throws ReaderException {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    }

    private static boolean isBlack(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 255) < 128;
    }
}
