package nl.leerscan.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The four faces of Open Sans, from the class path, for one thread at a time: a parsed font is not safe to share. */
final class PdfFonts {

    static final String FAMILY = "Open Sans";

    private static final int LAST_BEFORE_HEBREW = 0x590;

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** Offers all faces to a rendering; a face is parsed when the document first uses it. */
    void supplyTo(PdfRendererBuilder builder, PDDocument document) {
        for (var face : Face.values()) {
            builder.useFont(new Supplier(document, face), FAMILY, face.weight, face.style, true);
        }
    }

    /** The first code point of a text that would not be printed as it should: it is drawn as {@code #} or turned round. */
    OptionalInt firstLost(String text) {
        var glyphs = glyphs();
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (!draws(point, glyphs)) {
                return OptionalInt.of(point);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a code point comes on paper as it should. The faces draw the same ones (a test compares them). */
    boolean draws(int point) {
        return draws(point, glyphs());
    }

    private static boolean draws(int point, CmapLookup glyphs) {
        return isAscii(point) || isInvisible(point) || glyphs.getGlyphId(point) != 0 && !isRightToLeft(point);
    }

    private CmapLookup glyphs() {
        try {
            return font(Face.REGULAR).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Most of what is asked; every face has all of it (a test looks). */
    private static boolean isAscii(int point) {
        return point >= ' ' && point <= '~';
    }

    /** The font has Hebrew letters, but lines are laid out from left to right. */
    private static boolean isRightToLeft(int point) {
        return point > LAST_BEFORE_HEBREW && Character.UnicodeScript.of(point) == Character.UnicodeScript.HEBREW;
    }

    TrueTypeFont font(Face face) {
        return parsed.computeIfAbsent(face, PdfFonts::parse);
    }

    /** Line ends and indentation, and format characters such as the soft hyphen: the layout takes them out. */
    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point) || Character.getType(point) == Character.FORMAT;
    }

    private static TrueTypeFont parse(Face face) {
        try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(face.resource), face.resource)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would have no text behind them: both standards and copied words break. It is also a third faster.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A weight and a style. */
    enum Face {
        REGULAR("Regular", 400, FontStyle.NORMAL),
        BOLD("Bold", 700, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC),
        BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

        private final String resource;
        private final int weight;
        private final FontStyle style;

        Face(String file, int weight, FontStyle style) {
            this.resource = "/fonts/ttf/OpenSans/OpenSans-" + file + ".ttf";
            this.weight = weight;
            this.style = style;
        }
    }

    /** The library asks for a font when it first needs it. */
    private final class Supplier extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        Supplier(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
