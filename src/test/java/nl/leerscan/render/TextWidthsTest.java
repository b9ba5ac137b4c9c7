package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TextWidthsTest {

    private static final String DOCUMENT = "<html><head><title>Proef</title></head><body></body></html>";

    @Test
    void areThoseOfTheLibrary() throws IOException {
        try (var pdf = new PDDocument()) {
            var builder = new PdfRendererBuilder().usePDDocument(pdf)
                    .withW3cDocument(PrintSource.parse(DOCUMENT), null);
            new PdfFonts().supplyTo(builder, pdf);
            try (var renderer = builder.buildPdfRenderer()) {
                var fonts = renderer.getSharedContext().getFontResolver();
                for (var size : new float[] {170, 200.5f, 333}) {
                    assertSame(fonts.resolveFont(renderer.getSharedContext(), specification(size)));
                }
            }
        }
    }

    private static void assertSame(FSFont font) {
        var theirs = new PdfBoxTextRenderer();
        var ours = new TextWidths();
        for (var text : new String[] {"", " ", "A", "geïnterviewden", "“collega’s” – €", "af\u00adbreken", "x\u00a0y", "VAt. 1/2"}) {
            assertThat(ours.getWidth(null, font, text)).as(text).isEqualTo(theirs.getWidth(null, font, text));
            assertThat(ours.getWidth(null, font, text)).as("once more").isEqualTo(theirs.getWidth(null, font, text));
        }
    }

    private static FontSpecification specification(float size) {
        var specification = new FontSpecification();
        specification.families = new String[] {PdfFonts.FAMILY};
        specification.size = size;
        specification.fontWeight = IdentValue.NORMAL;
        specification.fontStyle = IdentValue.NORMAL;
        specification.variant = IdentValue.NORMAL;
        return specification;
    }
}
