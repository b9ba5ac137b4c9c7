package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leerscan.Build;
import nl.leerscan.Built;
import nl.leerscan.PrintedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The score forms of our own content when something about it changes. */
class FormFitTest {

    private static final String PLAIN = "pdf/scoreformulier.pdf";
    private static final String WITH_CONCLUSIONS = "pdf/scoreformulier-met-conclusies.pdf";
    private static final String LARGE = "pdf/scoreformulier-grote-letters.pdf";
    private static final String ADDRESS = "https://intranet.voorbeeld.nl/afdelingen/leren/leerscan";

    /** With an address, the form in large letters takes a sheet more than without. */
    private static final int HOSTED = 7;

    @TempDir
    private Path home;

    @Test
    void anAddressIsOnTheFormInWordsAndAsACodeOnTheSameSheets() throws Exception {
        var built = hosted().run().succeeds();

        assertThat(pages(built)).isEqualTo(Map.of(PLAIN, 1, WITH_CONCLUSIONS, 1, LARGE, HOSTED));
        for (var form : pages(built).keySet()) {
            var pdf = built.files().get(form);
            assertThat(PrintedText.of(pdf).replace(" ", "")).contains(ADDRESS + "/vragenlijst.html");
            assertThat(scanned(pdf)).as(form).isEqualTo(ADDRESS + "/vragenlijst.html");
            PdfChecks.assertFaithful(new Pdf(pdf, pages(built).get(form)));
            assertThat(PdfChecks.readAloud(new Pdf(pdf, pages(built).get(form))))
                    .anyMatch(line -> line.contains("[QR-code met het adres van de vragenlijst]"));
        }
    }

    @Test
    void letterPaperTakesNoMoreSheets() {
        var built = hosted().replace("toolkit.yaml", "paper: A4", "paper: Letter").run().succeeds();

        assertThat(pages(built)).isEqualTo(Map.of(PLAIN, 1, WITH_CONCLUSIONS, 1, LARGE, HOSTED));
    }

    @Test
    void questionsThatAreLongerByAThirdFitOrAreTold() {
        var built = hosted().change("questions.yaml", FormFitTest::lengthened).run();

        assertThat(built.exit()).isZero();
        assertThat(pages(built)).isEqualTo(Map.of(PLAIN, 1, WITH_CONCLUSIONS, 2, LARGE, HOSTED));
        assertThat(built.err()).contains("waarschuwing: Het document scoreformulier-met-conclusies.pdf hoort op 1 pagina te"
                + " passen, maar het zijn er 2. Wat niet past, begint met “Wat is jullie conclusie?”.");
        assertThat(built.err().lines()).filteredOn(line -> line.contains("waarschuwing: ")).hasSize(1);
    }

    private Build hosted() {
        return Build.of("content", home).replace("toolkit.yaml", "# address: https://intranet.voorbeeld.nl/leerscan/",
                "address: " + ADDRESS);
    }

    /** Every question a good three tenths longer, in words as long as the others. */
    private static String lengthened(String questions) {
        var more = "en dus ook voor de andere collega's binnen de hele organisatie die hier later mee te maken krijgen";
        return Pattern.compile("(    text: \")(.*)\\?\"").matcher(questions).replaceAll(match -> {
            var room = Math.round(match.group(2).length() * 0.3f) + 1;
            var words = more.substring(0, more.indexOf(' ', Math.min(room, more.lastIndexOf(' '))));
            return match.group(1) + match.group(2) + " " + words + "?\"";
        });
    }

    private static Map<String, Integer> pages(Built built) {
        var pages = new TreeMap<String, Integer>();
        for (var form : new String[] {PLAIN, WITH_CONCLUSIONS, LARGE}) {
            pages.put(form, PrintedText.pages(built.files().get(form)).size());
        }
        return pages;
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        }
    }
}
