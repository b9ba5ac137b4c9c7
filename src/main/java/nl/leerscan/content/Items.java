package nl.leerscan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Problems;

/** Reads lists of things, with or without an id, and lists of ids that refer to them. */
final class Items {

    private final Problems problems;

    Items(Problems problems) {
        this.problems = problems;
    }

    /** The things in a list that has to be there; when there are none, why is told already. */
    <T> List<T> required(Fields fields, String key, Ids<T> ids, Function<Fields, T> read) {
        var things = items(key, fields.list(key), ids, read);
        if (things.isEmpty()) {
            ids.incomplete();
        }
        return things;
    }

    /** The things in a list that may be left out. */
    <T> List<T> optional(Fields fields, String key, Ids<T> ids, Function<Fields, T> read) {
        if (fields.seemsMisspelt(key)) {
            ids.incomplete();
        }
        return items(key, fields.optionalList(key), ids, read);
    }

    /** The things without an id in a list that has to be there. */
    <T> List<T> required(Fields fields, String key, Function<Fields, T> read) {
        return required(fields, key, new Ids<>(problems), read);
    }

    /** The things without an id in a list that may be left out. */
    <T> List<T> optional(Fields fields, String key, Function<Fields, T> read) {
        return optional(fields, key, new Ids<>(problems), read);
    }

    /** What a list of ids refers to, each once; an unknown one is reported as {@code code} or {@code code-near}. */
    <T> List<T> named(Fields fields, String key, Ids<T> ids, String code) {
        return named(fields, key, ids, code, (node, thing) -> { });
    }

    /** The same; each thing that is known can be looked at with its place. */
    <T> List<T> named(Fields fields, String key, Ids<T> ids, String code, BiConsumer<TextNode, T> look) {
        var seen = new HashSet<String>();
        var things = new ArrayList<T>();
        for (var node : fields.textNodes(key)) {
            var thing = isNew(node, seen) ? ids.find(node, code) : null;
            if (thing != null) {
                look.accept(node, thing);
                things.add(thing);
            }
        }
        return things;
    }

    /** Whether something was not named before in the same list; reported when it was. */
    boolean isNew(TextNode node, Set<String> seen) {
        var id = node.value().strip();
        var isNew = seen.add(id);
        if (!isNew) {
            problems.error(node.location(), "named-twice", "id", id);
        }
        return isNew;
    }

    private <T> List<T> items(String key, List<Node> items, Ids<T> ids, Function<Fields, T> read) {
        return items.stream().flatMap(item -> item(key, item, ids, read).stream()).toList();
    }

    private <T> Optional<T> item(String key, Node item, Ids<T> ids, Function<Fields, T> read) {
        var fields = Fields.ofItem(key, item, problems);
        fields.ifPresentOrElse(keys -> { }, ids::incomplete);
        return fields.map(read);
    }
}
