package nl.leerscan.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * The font of what is typed into a field. Nobody knows beforehand which letters that will be, so it has to hold them all:
 * here the 220 of Windows-1252, which is what viewers write fields in without being asked more, and which has every
 * letter of Dutch, French, German and the Nordic languages, the euro and the quotation marks. That is some 20 kB; the
 * whole font, with Greek and Cyrillic that such a field could not even write, would be four times as much.
 */
final class FieldFont {

    /** What the resources of a form call it. */
    static final String NAME = "OpenSans";

    /** Marks it as a part of Open Sans, as the standard asks. */
    private static final String PART = "FIELDS+";

    private FieldFont() {}

    static PDFont in(PDDocument pdf, PdfFonts fonts) throws IOException {
        var subsetter = new TTFSubsetter(fonts.font(PdfFonts.Face.REGULAR), List.of(
                "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ", "fpgm", "prep"));
        subsetter.addAll(characters());
        subsetter.setPrefix(PART);
        var part = new ByteArrayOutputStream();
        subsetter.writeToStream(part);
        return PDTrueTypeFont.load(pdf, new ByteArrayInputStream(part.toByteArray()), WinAnsiEncoding.INSTANCE);
    }

    private static Set<Integer> characters() {
        return IntStream.range(' ', 256)
                .mapToObj(code -> new String(new byte[] {(byte) code}, Charset.forName("windows-1252")))
                .map(character -> character.codePointAt(0))
                .filter(point -> point != 0xFFFD && !Character.isISOControl(point))
                .collect(Collectors.toSet());
    }
}
