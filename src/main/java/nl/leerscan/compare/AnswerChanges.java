package nl.leerscan.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.AnswerOption;

/** What changed about a list of answers. An answer is known by its words; where it has others, by its place and points. */
final class AnswerChanges {

    private final String where;
    private final String number;
    private final List<AnswerOption> old;
    private final List<AnswerOption> now;

    private AnswerChanges(String where, String number, List<AnswerOption> old, List<AnswerOption> now) {
        this.where = where;
        this.number = number;
        this.old = old;
        this.now = now;
    }

    /**
     * The changes.
     *
     * @param where  {@code scale} for answers that questions share, {@code question} for those of one
     * @param number of that question
     */
    static Stream<Change> between(String where, String number, List<AnswerOption> old, List<AnswerOption> now) {
        return new AnswerChanges(where, number, old, now).all();
    }

    private Stream<Change> all() {
        var removed = old.stream().filter(option -> successor(option).isEmpty()).map(option -> change("removed", option, option));
        var added = now.stream().filter(this::isNew).map(option -> change("added", option, option));
        var changed = old.stream().flatMap(option -> successor(option).stream().flatMap(after -> changes(option, after)));
        return Stream.of(removed, added, changed, reordered()).flatMap(changes -> changes);
    }

    private Stream<Change> changes(AnswerOption before, AnswerOption after) {
        if (!before.label().equals(after.label())) {
            return Stream.of(change("reworded", before, after));
        }
        return before.points() == after.points() ? Stream.of() : Stream.of(change("points", before, after));
    }

    private Stream<Change> reordered() {
        var places = old.stream().flatMap(option -> successor(option).stream()).map(now::indexOf).toList();
        return places.equals(places.stream().sorted().toList()) ? Stream.of()
                : Stream.of(Change.ending(where + "-answers-moved", "question", number));
    }

    private Change change(String what, AnswerOption before, AnswerOption after) {
        return Change.ending(where + "-answer-" + what, "question", number, "old", before.label(), "new", after.label(),
                "old-points", before.points(), "points", after.points());
    }

    private Optional<AnswerOption> successor(AnswerOption option) {
        var same = labelled(now, option.label());
        if (same.isPresent()) {
            return same;
        }
        var place = old.indexOf(option);
        return IntStream.range(place, Math.min(place + 1, now.size()))
                .mapToObj(now::get)
                .filter(after -> after.points() == option.points() && labelled(old, after.label()).isEmpty())
                .findFirst();
    }

    private boolean isNew(AnswerOption option) {
        return old.stream().noneMatch(before -> successor(before).filter(option::equals).isPresent());
    }

    private static Optional<AnswerOption> labelled(List<AnswerOption> options, String label) {
        return options.stream().filter(option -> option.label().equals(label)).findFirst();
    }
}
