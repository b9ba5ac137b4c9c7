package nl.leerscan.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What a chosen answer looks like: a black disc. The circle around it is drawn on the page, so it is on paper too. */
final class RadioMark {

    /** The same mark as viewers call it that draw their own: a sign of ZapfDingbats. */
    static final String DISC = "l";

    private static final float SIZE = 0.29f;
    /** Where the handles of a curve lie that is nearly a quarter of a circle. */
    private static final float HANDLE = 0.5523f;

    private RadioMark() {}

    /** Both looks of an answer. Both dictionaries are direct: poppler draws no mark otherwise. */
    static COSDictionary in(PDDocument pdf, PDRectangle place, String state) throws IOException {
        var looks = new COSDictionary();
        looks.setDirect(true);
        looks.setItem(COSName.getPDFName(state), stream(pdf, place, disc(place)));
        looks.setItem(COSName.Off, stream(pdf, place, ""));
        var appearance = new COSDictionary();
        appearance.setDirect(true);
        appearance.setItem(COSName.N, looks);
        return appearance;
    }

    private static PDAppearanceStream stream(PDDocument pdf, PDRectangle place, String drawing) throws IOException {
        var stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        try (var content = stream.getContentStream().createOutputStream()) {
            content.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String disc(PDRectangle place) {
        var x = place.getWidth() / 2;
        var y = place.getHeight() / 2;
        var r = Math.min(place.getWidth(), place.getHeight()) * SIZE;
        var h = r * HANDLE;
        return String.format(Locale.ROOT, "q 0 g %.2f %.2f m".concat(" %.2f %.2f %.2f %.2f %.2f %.2f c".repeat(4)).concat(" f Q"),
                x + r, y,
                x + r, y + h, x + h, y + r, x, y + r,
                x - h, y + r, x - r, y + h, x - r, y,
                x - r, y - h, x - h, y - r, x, y - r,
                x + h, y - r, x + r, y - h, x + r, y);
    }
}
