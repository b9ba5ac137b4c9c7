package nl.leerscan.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

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
    private static final int WHITE = 255;

    /** Of a document that was saved: a picture needs less of its letters than a file does. */
    static FirstPage of(PDDocument document) {
        try {
            forgetTexts(document.getPage(0));
            // Drawn a hair too wide, for the library rounds down to whole pixels.
            var scale = (WIDTH + 0.01f) / document.getPage(0).getCropBox().getWidth();
            var picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            return new FirstPage(GreyPng.of(picture.getWidth(), picture.getHeight(), greys(picture)),
                    picture.getWidth(), picture.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Documents are black and white: one of the three colours tells. */
    private static byte[] greys(BufferedImage picture) {
        var greys = new byte[picture.getWidth() * picture.getHeight()];
        for (int i = 0; i < greys.length; i++) {
            var blue = picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & WHITE;
            greys[i] = (byte) Math.round(blue * (GreyPng.GREYS - 1) / (float) WHITE);
        }
        return greys;
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
