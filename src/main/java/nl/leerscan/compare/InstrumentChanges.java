package nl.leerscan.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Source;
import nl.leerscan.model.Toolkit;

/** Tells what changed about the instrument between two states of the content. */
public final class InstrumentChanges {

    private InstrumentChanges() {
    }

    /** All changes, in the order of a reader: the whole, the questions, their factors, the conclusions. */
    public static List<Change> between(Toolkit old, Toolkit now) {
        var before = old.instrument();
        var after = now.instrument();
        var questions = new QuestionChanges(before.questions(), after.questions());
        return Stream.of(edition(old, now), head(before, after),
                        questions.all(),
                        FactorChanges.between(before, after, questions.kept()),
                        ConclusionChanges.between(before.conclusions(), after.conclusions()))
                .flatMap(changes -> changes)
                .toList();
    }

    private static Stream<Change> edition(Toolkit old, Toolkit now) {
        return old.edition().id().equals(now.edition().id()) ? Stream.of()
                : Stream.of(Change.keeping("edition", "old", old.edition().id(), "new", now.edition().id()));
    }

    private static Stream<Change> head(Instrument old, Instrument now) {
        var changes = Stream.<Change>builder();
        if (!old.id().equals(now.id())) {
            changes.add(Change.ending("instrument-id", "old", old.id(), "new", now.id()));
        }
        if (!old.title().equals(now.title())) {
            changes.add(Change.keeping("title", "was", old.title(), "now", now.title()));
        }
        if (!old.source().equals(now.source())) {
            changes.add(Change.keeping("source", "was", told(old.source()), "now", told(now.source())));
        }
        if (old.multiplier().compareTo(now.multiplier()) != 0) {
            changes.add(Change.ending("multiplier", "old", plain(old.multiplier()), "new", plain(now.multiplier())));
        }
        return changes.build();
    }

    private static String told(Source source) {
        return Stream.of(source.author(), source.title(), source.date(), source.detail())
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** As the authors write it, without needless zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
