package nl.leerscan.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What is known by an id in one list. */
final class Ids<T> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

    /** More would be cut off where they are told. */
    private static final int MOST_TOLD = 100;

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Problems problems;
    private boolean complete = true;

    Ids(Problems problems) {
        this.problems = problems;
    }

    /** The id of the next in the list, checked; empty when there is none or it is not well formed. */
    String take(Fields fields) {
        var node = fields.required("id");
        var id = node.map(text -> text.value().strip()).orElse("");
        var formed = node.isPresent() && isWellFormed(node.get(), problems);
        if (formed) {
            var first = lines.putIfAbsent(id, node.get().location().line());
            if (first != null) {
                problems.error(node.get().location(), "id-twice", "id", id, "line", String.valueOf(first));
            }
        }
        complete &= formed;
        return formed ? id : "";
    }

    /** Whether a text can be an id; reported when not. */
    static boolean isWellFormed(TextNode node, Problems problems) {
        var formed = FORM.matcher(node.value().strip()).matches();
        if (!formed) {
            problems.error(node.location(), "id-form", "id", node.value().strip());
        }
        return formed;
    }

    /** Remembers what an id stands for; of two with the same id the first. */
    void put(String id, T value) {
        byId.putIfAbsent(id, value);
    }

    /** That there is something in the list whose id is not known, so that no id can be called unknown. */
    void incomplete() {
        complete = false;
    }

    /** What an id elsewhere refers to; an unknown one is reported as {@code code} or {@code code-near}. */
    @Nullable T find(TextNode reference, String code) {
        var id = reference.value().strip();
        var found = byId.get(id);
        if (found == null && complete) {
            reportUnknown(reference, id, code);
        }
        return found;
    }

    /** All ids, or nothing when some could not be read. */
    Optional<Set<String>> all() {
        return complete ? Optional.of(lines.keySet()) : Optional.empty();
    }

    private void reportUnknown(TextNode reference, String id, String code) {
        var near = Names.nearest(id, byId.keySet());
        if (near.isPresent()) {
            problems.error(reference.location(), code + "-near", "id", id, "near", near.get());
        } else {
            var known = byId.isEmpty() ? "–" : byId.keySet().stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
            problems.error(reference.location(), code, "id", id, "known", known);
        }
    }
}
