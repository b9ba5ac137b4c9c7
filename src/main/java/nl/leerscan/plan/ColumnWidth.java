package nl.leerscan.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.plan.Questionnaire.Choice;

/** How wide the columns of the shared answers are on paper, in millimetres; measured by counting letters. */
final class ColumnWidth {

    /** What all columns together may take from the questions. */
    private static final double ROOM = 112;
    /** Where there is room enough. */
    private static final double USUAL = 14;
    /** As many as can have the usual width; with more, columns start out narrower. */
    private static final double USUAL_ROOM = 84;
    /** A box with the white beside it. */
    private static final double LEAST = 10;
    private static final double LETTER = 1.57;
    private static final double BETWEEN = 1.3;
    private static final int MOST_LINES = 7;

    private ColumnWidth() {
    }

    /** 0 when the answers cannot be columns: there are too many, or their words are too long. */
    static double of(List<Choice> scale) {
        if (scale.isEmpty()) {
            return 0;
        }
        var most = ROOM / scale.size();
        var needed = Math.max(LEAST, scale.stream().map(Choice::label).mapToDouble(ColumnWidth::needed).max().orElseThrow());
        var width = Math.max(needed, Math.min(USUAL, USUAL_ROOM / scale.size()));
        return needed > most ? 0 : Math.floor(width * 10) / 10;
    }

    /** Room for the longest word, and for all words in a few lines. */
    private static double needed(String label) {
        var longest = Stream.of(label.split("[\\s/-]+")).mapToInt(String::length).max().orElse(0);
        return Math.max(longest, (double) label.length() / (MOST_LINES - 1)) * LETTER + BETWEEN;
    }
}
