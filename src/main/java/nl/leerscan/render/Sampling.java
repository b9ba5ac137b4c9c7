package nl.leerscan.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Lays a picture on a sheet: each pixel is looked up in several places, so that lines in the picture do not drop out. */
final class Sampling {

    private static final int ACROSS = 4;
    private static final double SHARE = 1.0 / (ACROSS * ACROSS);
    private static final double MOST = 255;

    private Sampling() {}

    /** @param toPixels from the square of one by one that the picture fills, 0 at its foot, to pixels of the sheet */
    static void lay(BufferedImage picture, AffineTransform toPixels, GreySheet sheet) {
        AffineTransform toPicture;
        try {
            toPicture = toPixels.createInverse();
        } catch (NoninvertibleTransformException e) {
            return; // A picture without a width or a height shows nothing.
        }
        toPicture.preConcatenate(new AffineTransform(picture.getWidth(), 0, 0, -picture.getHeight(), 0, picture.getHeight()));
        var place = toPixels.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds();
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                lay(picture, toPicture, x, y, sheet);
            }
        }
    }

    private static void lay(BufferedImage picture, AffineTransform toPicture, int x, int y, GreySheet sheet) {
        double ink = 0;
        double opacity = 0;
        for (int i = 0; i < ACROSS * ACROSS; i++) {
            var sample = new Point2D.Double(x + (i % ACROSS + 0.5) / ACROSS, y + (i / ACROSS + 0.5) / ACROSS);
            toPicture.transform(sample, sample);
            int column = (int) Math.floor(sample.x);
            int row = (int) Math.floor(sample.y);
            if (column >= 0 && column < picture.getWidth() && row >= 0 && row < picture.getHeight()) {
                int colour = picture.getRGB(column, row);
                double covered = (colour >>> 24) / MOST * SHARE;
                opacity += covered;
                ink += covered * GreySheet.brightness((colour >> 16 & 255) / MOST, (colour >> 8 & 255) / MOST, (colour & 255) / MOST);
            }
        }
        if (opacity > 0) {
            sheet.dab(x, y, ink / opacity, opacity);
        }
    }
}
