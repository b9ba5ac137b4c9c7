package nl.leerscan.content;

import nl.leerscan.problem.Problems;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Holds a formatted text to shapes that can be printed: what is indented too far or divided over too many columns has
 * no room left for words, and a text that is nested without end exhausts whatever walks through it by recursion.
 */
final class ShapeCheck {

    /** How many things may be inside each other: an eighth of what the PDF library can take with Java's usual stack. */
    static final int DEEPEST = 60;

    /** How many lists and quotes may be inside each other: there is still a finger's width left on paper. */
    private static final int DEEPEST_INDENTED = 8;

    /** How many columns a table may have: on paper a column is then as wide as a word of nine letters. */
    private static final int MOST_COLUMNS = 12;

    /**
     * How many thousands of characters may stand together without an empty line: twenty pages. What the library takes for
     * the start of a link or a tag it looks for the end of, up to the next empty line, again for each.
     */
    private static final int LONGEST_IN_THOUSANDS = 50;

    private final MarkdownText text;
    private final Problems problems;
    private boolean passes = true;

    ShapeCheck(MarkdownText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Whether the library may read the text. */
    boolean isReadable() {
        if (text.text().length() < LONGEST_IN_THOUSANDS * 1000) {
            return true;
        }
        var lines = text.text().split("\n", -1);
        var first = 0;
        var length = 0;
        for (int i = 0; i < lines.length; i++) {
            length = lines[i].isBlank() ? 0 : length + lines[i].length() + 1;
            first = length == 0 ? i + 1 : first;
            if (length > LONGEST_IN_THOUSANDS * 1000) {
                problems.error(text.lines().at(first, 0), "paragraph-too-long", "thousands", String.valueOf(LONGEST_IN_THOUSANDS));
                return false;
            }
        }
        return true;
    }

    /** Whether others may walk through the text; walks without recursion, because it may not be so. */
    boolean passes(Node root) {
        var depth = 0;
        var indented = 0;
        var node = root;
        while (node != null && isPossible(node, depth, indented)) {
            if (node.getFirstChild() != null) {
                depth++;
                indented += isIndented(node) ? 1 : 0;
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
                indented -= node != null && isIndented(node) ? 1 : 0;
            }
            node = node == null ? null : node.getNext();
        }
        return passes;
    }

    private boolean isPossible(Node node, int depth, int indented) {
        if (depth > DEEPEST || indented > DEEPEST_INDENTED) {
            problems.error(text.placeOf(node), "markdown-too-deep",
                    "levels", String.valueOf(indented > DEEPEST_INDENTED ? DEEPEST_INDENTED : DEEPEST));
            passes = false;
        } else if (node instanceof TableRow row && row.getPrevious() == null && columns(row) > MOST_COLUMNS) {
            problems.error(text.placeOf(node), "table-too-wide",
                    "columns", String.valueOf(columns(row)), "most", String.valueOf(MOST_COLUMNS));
            passes = false;
        }
        return passes;
    }

    private static boolean isIndented(Node node) {
        return node instanceof BlockQuote || node instanceof ListItem;
    }

    private static int columns(TableRow row) {
        var columns = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }
}
