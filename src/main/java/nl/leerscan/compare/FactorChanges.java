package nl.leerscan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
import org.jspecify.annotations.Nullable;

/** What changed about the factors: which there are, in which group, and which question measures which. */
final class FactorChanges {

    private FactorChanges() {
    }

    static Stream<Change> between(Instrument old, Instrument now, List<Kept> questions) {
        var remapped = questions.stream().flatMap(FactorChanges::remapped);
        var removed = old.factors().stream().filter(factor -> find(now, factor).isEmpty())
                .map(factor -> Change.keeping("factor-removed", "name", factor.name()));
        var added = now.factors().stream().filter(factor -> find(old, factor).isEmpty())
                .map(factor -> Change.keeping("factor-added", "name", factor.name()));
        var changed = old.factors().stream()
                .flatMap(before -> find(now, before).stream().flatMap(after -> changes(before, after)));
        return Stream.of(remapped, removed, added, changed).flatMap(changes -> changes);
    }

    private static Stream<Change> remapped(Kept question) {
        var before = question.old().factor();
        var after = question.now().factor();
        if (Objects.equals(id(before), id(after))) {
            return Stream.of();
        }
        return Stream.of(Change.ending(
                before == null ? "question-factor-set" : after == null ? "question-factor-gone" : "question-factor",
                "number", question.number(), "old", name(before), "new", name(after)));
    }

    private static Stream<Change> changes(Factor before, Factor after) {
        var changes = new ArrayList<Change>();
        if (!before.name().equals(after.name())) {
            changes.add(Change.keeping("factor-renamed", "old", before.name(), "new", after.name()));
        }
        if (!Objects.equals(id(before.group()), id(after.group()))) {
            changes.add(Change.ending(before.group() == null ? "factor-group-set"
                            : after.group() == null ? "factor-group-gone" : "factor-group",
                    "name", after.name(), "old", name(before.group()), "new", name(after.group())));
        }
        return changes.stream();
    }

    private static Optional<Factor> find(Instrument instrument, Factor factor) {
        return instrument.factors().stream().filter(each -> each.id().equals(factor.id())).findFirst();
    }

    private static String id(@Nullable Factor factor) {
        return factor == null ? "" : factor.id();
    }

    private static String id(@Nullable FactorGroup group) {
        return group == null ? "" : group.id();
    }

    private static String name(@Nullable Factor factor) {
        return factor == null ? "" : factor.name();
    }

    private static String name(@Nullable FactorGroup group) {
        return group == null ? "" : group.name();
    }
}
