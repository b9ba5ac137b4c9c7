package nl.leerscan.cli;

import java.util.OptionalInt;

/**
 * A line of a file as its author wrote it, fit to be shown: on one line, without anything a terminal would obey.
 *
 * @param number of the line
 * @param text   the line; of a very long one what stands around the place
 * @param before how many columns of a terminal stand before the place; empty when the whole line is meant
 */
record Excerpt(int number, String text, OptionalInt before) {

    private static final int WIDEST = 100;
    private static final String LEFT_OUT = "…";
    private static final int UNKNOWN = '\ufffd';

    /** @param column counted from 1 in code points; 0 when the whole line is meant */
    static Excerpt of(int number, String line, int column) {
        // Of a line of megabytes no more is looked at than what may be shown.
        var points = line.codePoints().limit((long) column + WIDEST + 1).toArray();
        var place = Math.min(Math.max(column - 1, 0), points.length);
        var from = points.length <= WIDEST ? 0 : Math.max(0, Math.min(place - WIDEST / 2, points.length - WIDEST));
        var to = Math.min(points.length, from + WIDEST);
        var text = new StringBuilder(from > 0 ? LEFT_OUT : "");
        var before = text.length();
        for (int i = from; i < to; i++) {
            var point = shown(points[i]);
            before += i < place ? width(point) : 0;
            text.appendCodePoint(point);
        }
        text.append(to < points.length ? LEFT_OUT : "");
        return new Excerpt(number, text.toString(), column == 0 ? OptionalInt.empty() : OptionalInt.of(before));
    }

    private static int shown(int point) {
        if (point == '\t') {
            return '→';
        }
        return switch (Character.getType(point)) {
            // Marks that turn the reading round are among them.
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> UNKNOWN;
            default -> point;
        };
    }

    /** How many columns a terminal takes for a character. */
    private static int width(int point) {
        var type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** The scripts of East Asia and the pictograms. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115f
                || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xff00 && point <= 0xff60
                || point >= 0x1f300 && point <= 0x1faff
                || point >= 0x20000 && point <= 0x3fffd;
    }
}
