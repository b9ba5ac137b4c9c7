package nl.leerscan.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * A white sheet that outlines are filled on: each pixel takes as much ink as the outline covers of it.
 *
 * <p>Every edge adds to the pixels it passes how much of them lies to its right; added up along a row that is the part of
 * each pixel inside the outline. Where two outlines of one shape lie on each other, the shape covers a pixel once, which
 * is all that letters and lines need. Plain arithmetic instead of Java2D: the same on every Java, and a good deal less of
 * it to load.
 */
final class GreySheet {

    /** How far a straight piece may stray from its curve, in pixels. */
    private static final double FLATNESS = 0.1;

    private final int width;
    private final int height;
    private final double[] brightness;
    private final double[] edges;
    private int firstRow;
    private int lastRow;
    private int firstColumn;
    private int lastColumn;

    GreySheet(int width, int height) {
        this.width = width;
        this.height = height;
        brightness = new double[width * height];
        Arrays.fill(brightness, 1);
        // An edge along the right side adds to the pixel after it.
        edges = new double[(width + 1) * height];
    }

    /**
     * Fills an outline.
     *
     * @param toPixels from the outline's own measures to pixels from the left top
     * @param within   the part of the sheet that takes ink, in pixels
     * @param ink      the brightness of the ink: 0 is black, 1 is white
     * @param opacity  how much of what is below the ink hides
     */
    void fill(Path2D outline, AffineTransform toPixels, Rectangle2D within, double ink, double opacity) {
        firstRow = height;
        lastRow = -1;
        firstColumn = width;
        lastColumn = -1;
        var point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (var pieces = outline.getPathIterator(toPixels, FLATNESS); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(point);
            if (kind == PathIterator.SEG_LINETO) {
                edge(x, y, point[0], point[1]);
            } else {
                // What is left open is closed before the next piece starts.
                edge(x, y, startX, startY);
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            }
            x = kind == PathIterator.SEG_LINETO ? point[0] : startX;
            y = kind == PathIterator.SEG_LINETO ? point[1] : startY;
        }
        edge(x, y, startX, startY);
        ink(within, ink, opacity);
    }

    /** Puts ink on one pixel; outside the sheet it falls on nothing. */
    void dab(int x, int y, double ink, double opacity) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            int pixel = y * width + x;
            brightness[pixel] += (ink - brightness[pixel]) * opacity;
        }
    }

    /** How bright a colour is to the eye; red, green and blue go from 0 to 1. */
    static double brightness(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** The sheet in greys, from 0 for black, a row after the other. */
    byte[] greys(int howMany) {
        var greys = new byte[brightness.length];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) Math.round(brightness[i] * (howMany - 1));
        }
        return greys;
    }

    /** Turns the edges into ink, and forgets them. */
    private void ink(Rectangle2D within, double ink, double opacity) {
        int left = (int) Math.max(0, Math.round(within.getMinX()));
        int right = (int) Math.min(width, Math.round(within.getMaxX()));
        int top = (int) Math.max(0, Math.round(within.getMinY()));
        int bottom = (int) Math.min(height, Math.round(within.getMaxY()));
        for (int y = firstRow; y <= lastRow; y++) {
            double inside = 0;
            for (int x = firstColumn; x <= lastColumn; x++) {
                int place = y * (width + 1) + x;
                inside += edges[place];
                edges[place] = 0;
                if (inside != 0 && x >= left && x < right && y >= top && y < bottom) {
                    dab(x, y, ink, Math.min(1, Math.abs(inside)) * opacity);
                }
            }
        }
    }

    private void edge(double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            return;
        }
        if (y1 > y2) {
            rows(x2, y2, x1, y1, -1);
        } else {
            rows(x1, y1, x2, y2, 1);
        }
    }

    /** Cuts an edge that goes down into the rows it passes. */
    private void rows(double x1, double y1, double x2, double y2, int direction) {
        double slope = (x2 - x1) / (y2 - y1);
        int from = (int) Math.max(0, Math.floor(y1));
        int to = (int) Math.min(height, Math.ceil(y2));
        for (int y = from; y < to; y++) {
            double start = Math.max(y, y1);
            double end = Math.min(y + 1, y2);
            pixels(y, x1 + (start - y1) * slope, x1 + (end - y1) * slope, (end - start) * direction);
        }
        if (from < to) {
            firstRow = Math.min(firstRow, from);
            lastRow = Math.max(lastRow, to - 1);
        }
    }

    /** Cuts the piece of an edge in one row into the pixels it passes; each takes its share of the height. */
    private void pixels(int y, double x1, double x2, double drop) {
        double left = Math.max(0, Math.min(width, Math.min(x1, x2)));
        double right = Math.max(0, Math.min(width, Math.max(x1, x2)));
        int first = (int) Math.min(width - 1, left);
        int last = (int) Math.min(width - 1, right);
        firstColumn = Math.min(firstColumn, first);
        lastColumn = Math.max(lastColumn, last + 1);
        for (int x = first; x <= last; x++) {
            double from = Math.max(left, x);
            double to = Math.min(right, x + 1);
            double share = right > left ? drop * (to - from) / (right - left) : drop;
            double coveredHere = share * (x + 1 - (from + to) / 2);
            int place = y * (width + 1) + x;
            edges[place] += coveredHere;
            edges[place + 1] += share - coveredHere;
        }
    }
}
