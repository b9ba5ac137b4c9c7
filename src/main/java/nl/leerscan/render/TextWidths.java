package nl.leerscan.render;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text as the PDF library does, which for each word of a line encodes it, decodes that and looks up what each
 * letter takes; here that is kept for the letters of our languages.
 */
final class TextWidths extends PdfBoxTextRenderer {

    /** One more than the last character of Latin-1. */
    private static final int USUAL = 0x100;
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final float THOUSAND = 1000f;
    /** How much of a dot a text may be wider than it is told to be. */
    private static final float NEGLIGIBLE = 0.01f;

    private final Map<PDFont, float[]> known = new IdentityHashMap<>();

    /** In dots. */
    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        var its = (PdfBoxFSFont) font;
        var faces = its.getFontDescriptions();
        var width = faces.isEmpty() ? Float.NaN : width(faces.get(0).getFont(), text);
        if (Float.isNaN(width)) {
            return super.getWidth(context, font, text);
        }
        var dots = width / THOUSAND * its.getSize2D();
        return dots - Math.floor(dots) < NEGLIGIBLE ? (int) dots : (int) Math.ceil(dots);
    }

    /** In thousandths of the size; not a number when a character is not one of the usual. */
    private float width(PDFont font, String text) {
        var widths = known.computeIfAbsent(font, TextWidths::unknown);
        var width = 0f;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= USUAL || letter == SOFT_HYPHEN) {
                return Float.NaN;
            }
            if (Float.isNaN(widths[letter])) {
                widths[letter] = width(font, letter);
            }
            width += widths[letter];
        }
        return width;
    }

    private static float width(PDFont font, char letter) {
        try {
            return font.getStringWidth(String.valueOf(letter));
        } catch (IllegalArgumentException e) {
            // Not in the font: what is drawn instead is for the library to say.
            return Float.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] unknown(PDFont font) {
        var widths = new float[USUAL];
        Arrays.fill(widths, Float.NaN);
        return widths;
    }
}
