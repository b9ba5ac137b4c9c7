package nl.leerscan.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.plan.Questionnaire.Choice;

/** How wide the columns of the shared answers are on paper, in millimetres; measured by the kinds of letters. */
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
    /** Of the heads of these columns, as in {@code score-form.css}. */
    private static final double SIZE = 9 * 25.4 / 72;
    private static final double WHITE = 1.1;
    /** What each small letter of Open Sans takes of its size, in hundredths, rounded up. */
    private static final int[] SMALL = {
        56, 62, 48, 62, 57, 35, 56, 62, 26, 26, 53, 26, 93, 62, 62, 62, 62, 42, 48, 37, 62, 51, 78, 53, 51, 48};
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
        var words = List.of(label.split("[\\s/-]+"));
        var letters = words.stream().mapToInt(String::length).max().orElse(0);
        var widest = words.stream().mapToDouble(ColumnWidth::width).max().orElse(0);
        return Math.max(widest, Math.max(letters, (double) label.length() / (MOST_LINES - 1)) * LETTER + BETWEEN);
    }

    /** What a word takes with the white beside it, or a little more. */
    private static double width(String word) {
        return word.chars().map(ColumnWidth::hundredths).sum() / 100.0 * SIZE + WHITE;
    }

    private static int hundredths(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return SMALL[letter - 'a'];
        }
        return switch (letter) {
            case 'I', 'J', '.', ',', ':', '\'', '’' -> 28;
            case '(', ')' -> 32;
            case 'M', 'W' -> 93;
            case 'D', 'G', 'H', 'N', 'O', 'Q', 'U' -> 79;
            default -> 66;
        };
    }
}
