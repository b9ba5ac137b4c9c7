package nl.leerscan.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.plan.GroupForm.Row;
import nl.leerscan.plan.Questionnaire.Choice;
import nl.leerscan.plan.Questionnaire.Item;
import org.jspecify.annotations.Nullable;

/** How the scores of a group stand on paper. Measures are in millimetres. */
final class GroupFormPlan {

    /** Between the margins of a Letter sheet on its side, the narrowest paper there is. */
    private static final double PAPER = 255;
    /** The least that the questions need. */
    private static final double QUESTIONS = 60;
    /** What a pen needs for a number of up to three characters, and for more. */
    private static final double CELL = 6.5;
    private static final double WIDE_CELL = 8.5;
    private static final int SHORT = 3;
    private static final int FIVE = 5;
    private static final int MOST_PARTICIPANTS = 25;
    private static final int LEAST_PARTICIPANTS = 10;
    /** The points from 0 to 10; with more, counting is no work for a pen. */
    private static final int MOST_COUNTED = 11;
    /** Rows that fit on a page: a question with a text of usual length takes as much as two conclusions. */
    private static final int MOST_ROWS = 14;

    private GroupFormPlan() {
    }

    /** @param scale the answers that all questions share, in words */
    static GroupForm of(Questionnaire questionnaire, @Nullable String scale) {
        var counted = counted(questionnaire.items());
        var width = isShort(questionnaire) ? CELL : WIDE_CELL;
        var rows = questionnaire.items().stream().map(item -> row(item, counted)).toList();
        return new GroupForm(questionnaire, scale, participants(counted.size(), width), width, counted, rows,
                rows.stream().anyMatch(Row::ownReading),
                rows.size() + questionnaire.conclusions().size() <= MOST_ROWS);
    }

    private static List<Integer> counted(List<Item> items) {
        var all = points(items).distinct().sorted().toList();
        return all.size() > MOST_COUNTED ? List.of() : all;
    }

    private static Row row(Item item, List<Integer> counted) {
        var own = item.choices().stream().map(Choice::points).toList();
        return new Row(item.number(), item.factor() == null ? null : item.factor().name(), item.factorNote() != null,
                item.text(), counted.stream().map(own::contains).toList());
    }

    /** Whether each score, total and sum is short; what is multiplied may get decimals. */
    private static boolean isShort(Questionnaire questionnaire) {
        var numbers = Stream.concat(points(questionnaire.items()).map(String::valueOf),
                Stream.of(questionnaire.lowest(), questionnaire.highest()));
        return questionnaire.multiplier() == null && numbers.allMatch(number -> number.length() <= SHORT);
    }

    private static List<List<Integer>> participants(int counted, double width) {
        var fives = (int) ((PAPER - QUESTIONS - GroupForm.countsWidth(counted)) / width) / FIVE;
        var places = Math.min(MOST_PARTICIPANTS, Math.max(LEAST_PARTICIPANTS, fives * FIVE));
        return IntStream.range(0, places / FIVE)
                .mapToObj(five -> IntStream.rangeClosed(five * FIVE + 1, five * FIVE + FIVE).boxed().toList())
                .toList();
    }

    private static Stream<Integer> points(List<Item> items) {
        return items.stream().flatMap(item -> item.choices().stream()).map(Choice::points);
    }
}
