package nl.leerscan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Question;

/**
 * What changed about the questions. A question is known by its id; one with another id and the very same text is the
 * same question too.
 */
final class QuestionChanges {

    private final List<Question> old;
    private final List<Question> now;
    private final List<Kept> kept = new ArrayList<>();

    QuestionChanges(List<Question> old, List<Question> now) {
        this.old = old;
        this.now = now;
        pair((before, after) -> before.id().equals(after.id()));
        pair((before, after) -> before.text().equals(after.text()));
        kept.sort(Comparator.comparingInt(Kept::number));
    }

    /** The questions that are still there, in their order now. */
    List<Kept> kept() {
        return kept;
    }

    Stream<Change> all() {
        return Stream.of(removed(), added(), moved(), scale(), kept.stream().flatMap(this::changes))
                .flatMap(changes -> changes);
    }

    private void pair(BiPredicate<Question, Question> same) {
        for (int i = 0; i < old.size(); i++) {
            var before = old.get(i);
            for (int j = 0; j < now.size() && !isOldPaired(before); j++) {
                if (same.test(before, now.get(j)) && !isPaired(now.get(j))) {
                    kept.add(new Kept(before, i + 1, now.get(j), j + 1));
                }
            }
        }
    }

    private boolean isOldPaired(Question question) {
        return kept.stream().anyMatch(each -> each.old() == question);
    }

    private boolean isPaired(Question question) {
        return kept.stream().anyMatch(each -> each.now() == question);
    }

    private Stream<Change> removed() {
        return IntStream.range(0, old.size())
                .filter(i -> !isOldPaired(old.get(i)))
                .mapToObj(i -> Change.ending("question-removed", "number", i + 1, "was", old.get(i).text()));
    }

    private Stream<Change> added() {
        return IntStream.range(0, now.size())
                .filter(i -> !isPaired(now.get(i)))
                .mapToObj(i -> Change.ending("question-added", "number", i + 1, "now", now.get(i).text()));
    }

    /** The fewest questions that must have moved: those beside the longest row that kept its order. */
    private Stream<Change> moved() {
        var stayed = new TreeSet<>(LongestRise.of(kept.stream().map(Kept::oldNumber).toList(), kept.stream().map(Kept::number).toList()));
        return kept.stream()
                .filter(each -> !stayed.contains(each.oldNumber()))
                .map(each -> Change.ending("question-moved", "old", each.oldNumber(), "number", each.number(),
                        "now", each.now().text()));
    }

    /** Of answers that questions share, a change is told once. */
    private Stream<Change> scale() {
        return sharesScale() ? AnswerChanges.between("scale", "", shared(old), shared(now)) : Stream.of();
    }

    private boolean sharesScale() {
        return !shared(old).isEmpty() && !shared(now).isEmpty();
    }

    private static List<AnswerOption> shared(List<Question> questions) {
        return questions.stream().filter(question -> !question.ownScale()).findFirst().map(Question::options).orElse(List.of());
    }

    private Stream<Change> changes(Kept each) {
        var changes = Stream.<Change>builder();
        if (!each.old().text().equals(each.now().text())) {
            changes.add(Change.ending("question-reworded", "number", each.number(),
                    "was", each.old().text(), "now", each.now().text()));
        }
        if (!each.old().id().equals(each.now().id())) {
            changes.add(Change.ending("question-id", "number", each.number(), "old", each.old().id(), "new", each.now().id()));
        }
        if (each.old().reversed() != each.now().reversed()) {
            changes.add(Change.ending(each.now().reversed() ? "question-reversed" : "question-not-reversed",
                    "number", each.number()));
        }
        var toldOnce = !each.old().ownScale() && !each.now().ownScale();
        return toldOnce ? changes.build() : Stream.concat(changes.build(),
                AnswerChanges.between("question", String.valueOf(each.number()), each.old().options(), each.now().options()));
    }
}
