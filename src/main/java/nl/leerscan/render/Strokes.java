package nl.leerscan.render;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** What a pen leaves along an outline: a bar for each straight piece. */
final class Strokes {

    /** How far a straight piece may stray from its curve, in points. */
    private static final double FLATNESS = 0.2;

    private Strokes() {}

    static Path2D of(GeneralPath outline, double penWidth) {
        var bars = new Path2D.Double();
        var point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (var pieces = outline.getPathIterator(null, FLATNESS); !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = point[0];
                    startY = point[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    point[0] = startX;
                    point[1] = startY;
                    bar(bars, x, y, startX, startY, penWidth);
                }
                default -> bar(bars, x, y, point[0], point[1], penWidth);
            }
            x = point[0];
            y = point[1];
        }
        return bars;
    }

    /** All bars run the same way round, so that two that meet do not take each other away. */
    private static void bar(Path2D bars, double x1, double y1, double x2, double y2, double width) {
        double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
        if (length > 0) {
            double acrossX = (y1 - y2) / length * width / 2;
            double acrossY = (x2 - x1) / length * width / 2;
            bars.moveTo(x1 + acrossX, y1 + acrossY);
            bars.lineTo(x1 - acrossX, y1 - acrossY);
            bars.lineTo(x2 - acrossX, y2 - acrossY);
            bars.lineTo(x2 + acrossX, y2 + acrossY);
            bars.closePath();
        }
    }
}
