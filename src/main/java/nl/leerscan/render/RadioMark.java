package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * What a chosen answer looks like: a black disc. The circle around it is drawn on the page, so it is on paper too. Marks of
 * one size are one drawing in the document.
 */
final class RadioMark {

    /** The same mark as viewers call it that draw their own: a sign of ZapfDingbats. */
    static final String DISC = "l";

    private static final float SIZE = 0.29f;
    /** Where the handles of a curve lie that is nearly a quarter of a circle. */
    private static final float HANDLE = 0.5523f;

    private final PDDocument pdf;
    private final Map<String, PDAppearanceStream> discs = new HashMap<>();
    private final Map<String, PDAppearanceStream> blanks = new HashMap<>();

    RadioMark(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Both looks of an answer. Both dictionaries are direct: poppler draws no mark otherwise. */
    COSDictionary in(PDRectangle place, String state) {
        var box = new PDRectangle(place.getWidth(), place.getHeight());
        var looks = new COSDictionary();
        looks.setDirect(true);
        looks.setItem(COSName.getPDFName(state), discs.computeIfAbsent(box.toString(), size -> stream(box, disc(box))));
        looks.setItem(COSName.Off, blanks.computeIfAbsent(box.toString(), size -> stream(box, "")));
        var appearance = new COSDictionary();
        appearance.setDirect(true);
        appearance.setItem(COSName.N, looks);
        return appearance;
    }

    private PDAppearanceStream stream(PDRectangle box, String drawing) {
        var stream = new PDAppearanceStream(pdf);
        stream.setBBox(box);
        stream.setResources(new PDResources());
        try (var content = stream.getContentStream().createOutputStream()) {
            content.write(drawing.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static String disc(PDRectangle box) {
        var x = box.getWidth() / 2;
        var y = box.getHeight() / 2;
        var r = Math.min(box.getWidth(), box.getHeight()) * SIZE;
        var h = r * HANDLE;
        return String.format(Locale.ROOT, "q 0 g %.2f %.2f m".concat(" %.2f %.2f %.2f %.2f %.2f %.2f c".repeat(4)).concat(" f Q"),
                x + r, y,
                x + r, y + h, x + h, y + r, x, y + r,
                x - h, y + r, x - r, y + h, x - r, y,
                x - r, y - h, x - h, y - r, x, y - r,
                x + h, y - r, x + r, y - h, x + r, y);
    }
}
