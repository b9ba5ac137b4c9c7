package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.plan.Questionnaire.Item;
import org.jspecify.annotations.Nullable;

/**
 * How the questions stand on paper.
 *
 * @param steps         how to fill it in and add up
 * @param stepsComputed the same on a screen, where the viewer adds up
 * @param stepsTyped    the same on a screen, where it does not
 * @param scale         the answers that all questions share, in words with their points; absent where they do not, and
 *                      where the words are the points
 * @param blocks        the questions, each run of equal layout together
 * @param subtotals     how adding up is cut into pieces; empty where there is little to add up
 * @param oneSheet      whether it should fit on one sheet
 * @param address       where the questionnaire is on the web, where known
 */
public record ScoreForm(
        List<String> steps,
        List<String> stepsComputed,
        List<String> stepsTyped,
        @Nullable String scale,
        List<Block> blocks,
        List<Subtotal> subtotals,
        boolean oneSheet,
        @Nullable String address) {

    public ScoreForm {
        steps = List.copyOf(steps);
        stepsComputed = List.copyOf(stepsComputed);
        stepsTyped = List.copyOf(stepsTyped);
        blocks = List.copyOf(blocks);
        subtotals = List.copyOf(subtotals);
    }

    /** The subtotal that ends with a question. */
    public @Nullable Subtotal subtotalAfter(int question) {
        return subtotals.stream().filter(subtotal -> subtotal.last() == question).findFirst().orElse(null);
    }

    /**
     * The scores of some questions, added up.
     *
     * @param first the number of its first question
     * @param last  the number of its last question
     */
    public record Subtotal(int first, int last) {
    }

    /**
     * Questions under one head.
     *
     * @param columnWidth of each answer, in millimetres, where the answers are columns that the questions share; 0 where
     *                    each question lists its own
     * @param firstHeight about what the head and the first question take, in millimetres: with less left on a page, they
     *                    start on the next
     * @param items       the questions
     */
    public record Block(double columnWidth, int firstHeight, List<Item> items) {

        /** About half a page, in millimetres. */
        private static final int SHORT = 150;

        public Block {
            items = List.copyOf(items);
        }

        /** Whether it is so short that it stands on one page. */
        public boolean kept() {
            return firstHeight * items.size() <= SHORT;
        }

        /** Whether the answers are columns. */
        public boolean grid() {
            return columnWidth > 0;
        }
    }
}
