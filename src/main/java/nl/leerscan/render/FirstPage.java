package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The first page of a document as a small picture in greys, by which one recognises it before downloading it. The same
 * bytes give the same picture.
 *
 * @param png    the picture
 * @param width  in pixels; a wide page is as wide as a tall one
 * @param height in pixels
 */
public record FirstPage(byte[] png, int width, int height) {

    /** Sharp enough to recognise a form, also on a screen with small pixels, and some three kilobytes. */
    private static final int WIDTH = 180;

    static FirstPage of(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var page = document.getPage(0);
            var box = page.getCropBox();
            int height = Math.round(WIDTH * box.getHeight() / box.getWidth());
            forgetTexts(page);
            var greys = PageSketch.of(page, WIDTH, height).greys(GreyPng.GREYS);
            return new FirstPage(GreyPng.of(WIDTH, height, greys), WIDTH, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture itself, as an address: a page of ours requests nothing. */
    public String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** A drawing needs no words, and reading which letter a shape stands for takes half of all the time. */
    private static void forgetTexts(PDPage page) {
        var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            fonts.keySet().forEach(name -> fonts.getCOSDictionary(name).removeItem(COSName.TO_UNICODE));
        }
    }
}
