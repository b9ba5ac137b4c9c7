package nl.leerscan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.leerscan.model.Conclusion;

/** What changed about the conclusions. One is known by its name; where it has another, by its cut-off. */
final class ConclusionChanges {

    private ConclusionChanges() {
    }

    static Stream<Change> between(List<Conclusion> old, List<Conclusion> now) {
        var pairs = new LinkedHashMap<Conclusion, Conclusion>();
        pair(pairs, old, now, (before, after) -> before.name().equals(after.name()));
        pair(pairs, old, now, (before, after) -> before.from().compareTo(after.from()) == 0);
        var removed = old.stream().filter(each -> !pairs.containsKey(each)).map(each -> told("conclusion-removed", each));
        var added = now.stream().filter(each -> !pairs.containsValue(each)).map(each -> told("conclusion-added", each));
        var changed = old.stream().filter(pairs::containsKey).flatMap(each -> changes(each, pairs.get(each)));
        return Stream.of(removed, added, changed).flatMap(changes -> changes);
    }

    private static void pair(Map<Conclusion, Conclusion> pairs, List<Conclusion> old, List<Conclusion> now,
            BiPredicate<Conclusion, Conclusion> same) {
        for (var before : old) {
            now.stream()
                    .filter(after -> !pairs.containsKey(before) && !pairs.containsValue(after) && same.test(before, after))
                    .findFirst()
                    .ifPresent(after -> pairs.put(before, after));
        }
    }

    private static Change told(String code, Conclusion conclusion) {
        return Change.ending(code, "name", conclusion.name(), "from", InstrumentChanges.plain(conclusion.from()));
    }

    private static Stream<Change> changes(Conclusion old, Conclusion now) {
        var changes = new ArrayList<Change>();
        if (old.from().compareTo(now.from()) != 0) {
            changes.add(Change.ending("cut-off-moved", "name", now.name(),
                    "old", InstrumentChanges.plain(old.from()), "new", InstrumentChanges.plain(now.from())));
        }
        if (!old.name().equals(now.name())) {
            changes.add(Change.keeping("conclusion-renamed", "old", old.name(), "new", now.name()));
        }
        if (!old.title().equals(now.title())) {
            changes.add(Change.keeping("conclusion-retitled", "name", now.name(), "was", old.title(), "now", now.title()));
        }
        return changes.stream();
    }
}
