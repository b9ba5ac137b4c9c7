package nl.leerscan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.compare.Change;
import nl.leerscan.compare.EditionIds;
import nl.leerscan.compare.InstrumentChanges;
import nl.leerscan.model.Toolkit;
import org.jspecify.annotations.Nullable;

/**
 * What changed about the instrument, to be told.
 *
 * @param changes   in order
 * @param edition   the edition's id now
 * @param suggested another id for the edition, where results changed their meaning under the same one
 */
record Changes(List<Change> changes, String edition, @Nullable String suggested) {

    static Changes between(Toolkit old, Toolkit now) {
        var changes = InstrumentChanges.between(old, now);
        var edition = now.edition().id();
        var isSame = edition.equals(old.edition().id());
        var ends = changes.stream().anyMatch(Change::endsEdition);
        return new Changes(changes, edition, isSame && ends ? EditionIds.after(edition) : null);
    }

    /** In words. */
    List<String> lines(Sentences sentences) {
        if (changes.isEmpty()) {
            return List.of(sentences.say("changes.none"));
        }
        var lines = new ArrayList<>(List.of(sentences.say("changes.some")));
        changes.forEach(change -> lines(change, sentences).forEach(lines::add));
        lines.add(advice(sentences));
        return lines;
    }

    /** What it means for the edition. */
    String advice(Sentences sentences) {
        if (suggested != null) {
            return sentences.say("changes.new-edition", "edition", edition, "next", suggested);
        }
        return sentences.say(changes.stream().anyMatch(Change::endsEdition) ? "changes.other-edition" : "changes.same-results",
                "edition", edition);
    }

    private static Stream<String> lines(Change change, Sentences sentences) {
        return Stream.of(Stream.of("  - " + words(change, sentences)),
                        detail(change, "was", sentences), detail(change, "now", sentences))
                .flatMap(lines -> lines);
    }

    private static Stream<String> detail(Change change, String key, Sentences sentences) {
        var text = change.details().get(key);
        return text == null ? Stream.of() : Stream.of("      " + sentences.say("changes." + key) + " " + text);
    }

    static String words(Change change, Sentences sentences) {
        return sentences.catalogue().text("change." + change.code(), change.details());
    }
}
