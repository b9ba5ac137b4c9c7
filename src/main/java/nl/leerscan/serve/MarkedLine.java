package nl.leerscan.serve;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.content.AuthorsFiles;

/**
 * A line of a file with the place that is meant.
 *
 * @param before what stands before that place
 * @param marked the word at that place, or the whole line
 * @param after  what stands after it
 */
record MarkedLine(String before, String marked, String after) {

    static final MarkedLine NONE = new MarkedLine("", "", "");

    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 100;
    private static final String CUT = "…";

    /**
     * The line of a file as it is now.
     *
     * @param line   counted from 1; 0 for none
     * @param column counted from 1 in code points; 0 for the whole line
     */
    static MarkedLine in(Path file, int line, int column) {
        var lines = line == 0 ? List.<String>of() : AuthorsFiles.lines(file);
        return line > lines.size() || lines.isEmpty() ? NONE : of(lines.get(line - 1), column);
    }

    static MarkedLine of(String line, int column) {
        var points = line.codePoints().toArray();
        if (column == 0) {
            return new MarkedLine("", shortened(points, 0, points.length, MOST_AFTER), "");
        }
        var start = Math.min(column - 1, points.length);
        var end = start;
        while (end < points.length && (end == start || !Character.isWhitespace(points[end]))) {
            end++;
        }
        var from = Math.max(0, start - MOST_BEFORE);
        return new MarkedLine((from > 0 ? CUT : "") + new String(points, from, start - from),
                // A place behind the last character is shown as one.
                start == points.length ? " " : shortened(points, start, end, MOST_AFTER),
                shortened(points, end, points.length, MOST_AFTER));
    }

    boolean isEmpty() {
        return before.isEmpty() && marked.isEmpty() && after.isEmpty();
    }

    private static String shortened(int[] points, int from, int to, int most) {
        var length = Math.min(to - from, most);
        return new String(points, from, length) + (length < to - from ? CUT : "");
    }
}
