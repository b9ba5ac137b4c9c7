package nl.leerscan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to copy the scores of a group to: a row per question, a column per participant.
 *
 * @param questionnaire what is asked
 * @param scale         the answers that all questions share, in words with their points; absent where they do not
 * @param participants  their numbers, in fives, which makes it easy to stay in one's column
 * @param columnWidth   of a participant, in millimetres
 * @param counted       the points for which is counted how often they were given, lowest first; empty where there are
 *                      too many to count
 * @param rows          the questions
 * @param ownReading    whether the factor of some question is our own reading
 * @param onePage       whether it should fit on one page
 */
public record GroupForm(
        Questionnaire questionnaire,
        @Nullable String scale,
        List<List<Integer>> participants,
        double columnWidth,
        List<Integer> counted,
        List<Row> rows,
        boolean ownReading,
        boolean onePage) {

    /** A column to count in, in millimetres. */
    private static final double COUNT = 7;
    /** A column to write the lowest or the highest score in. */
    private static final double EXTREME = 9.5;
    /** Between two columns. */
    private static final double BORDER = 0.2;

    public GroupForm {
        participants = participants.stream().map(List::copyOf).toList();
        counted = List.copyOf(counted);
        rows = List.copyOf(rows);
    }

    /** Of the columns in which is counted, together; where there are none, the lowest and the highest are written. */
    public double countsWidth() {
        return countsWidth(counted.size());
    }

    static double countsWidth(int counted) {
        return counted == 0 ? 2 * EXTREME + BORDER : counted * COUNT + (counted - 1) * BORDER;
    }

    /** Of each of them. */
    public double countWidth() {
        return counted.isEmpty() ? EXTREME : COUNT;
    }

    /** How many fit on a sheet. */
    public int places() {
        return participants.stream().mapToInt(List::size).sum();
    }

    /**
     * A question.
     *
     * @param factor     what it is about, to find it by, where known
     * @param ownReading whether that it is about this factor is our own reading
     * @param given      for each number of points that is counted, whether this question can give it
     */
    public record Row(int number, @Nullable String factor, boolean ownReading, String text, List<Boolean> given) {

        public Row {
            given = List.copyOf(given);
        }
    }
}
