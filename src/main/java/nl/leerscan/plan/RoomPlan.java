package nl.leerscan.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerscan.model.Toolkit;
import nl.leerscan.plan.Questionnaire.Choice;
import nl.leerscan.plan.Questionnaire.Item;

/** The page where the scores of a room come together. */
final class RoomPlan {

    private RoomPlan() {
    }

    static Page.Room of(Toolkit toolkit, Questionnaire questionnaire) {
        var compact = isCompact(questionnaire.items());
        return new Page.Room(
                Place.of(Place.Kind.ROOM, toolkit.texts()),
                questionnaire,
                toolkit.instrument().id(),
                compact,
                example(questionnaire.items(), compact ? "" : " "),
                toolkit.texts().under("room.says."),
                InterventionsPlan.next(toolkit));
    }

    /** A score of one digit needs no space before the next. */
    private static boolean isCompact(List<Item> items) {
        return items.stream().flatMap(item -> item.choices().stream())
                .allMatch(choice -> choice.points() >= 0 && choice.points() <= 9);
    }

    /** Some answers that differ, so that one can see what is meant. */
    private static String example(List<Item> items, String between) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> choice(items.get(i).choices(), i))
                .map(choice -> Integer.toString(choice.points()))
                .collect(Collectors.joining(between));
    }

    private static Choice choice(List<Choice> choices, int i) {
        return choices.get((7 * i + 2) % choices.size());
    }
}
