package nl.leerscan.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerscan.content.Node.Entry;
import nl.leerscan.content.Node.MappingNode;
import nl.leerscan.content.Node.SequenceNode;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Takes values out of a group of keys, each with an expectation. What is not as expected is reported and then stands in
 * as empty, so that reading goes on; {@link #close} reports what nobody asked for and what was missed.
 */
final class Fields {

    private static final Pattern CURLY_QUOTES = Pattern.compile("[“”„‟‘’‚‛«»]");

    /** What is no formatted text stands on one line, or in one cell: more than a page of it is no name, title or summary. */
    private static final int LONGEST_PLAIN = 2000;
    /** More than this nobody can fill in, or look through. */
    private static final int MOST_ITEMS = 1000;

    private final Location location;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Problems problems;

    Fields(MappingNode node, Problems problems) {
        this.location = node.location();
        this.problems = problems;
        node.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /** The keys of a whole file; nothing when it is something else. */
    static Optional<Fields> ofFile(TextFile file, KnownTexts known, Printed printed, Problems problems) {
        var root = known.yaml(file, printed, problems);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        root.ifPresent(node -> problems.error(node.location(), "file-without-keys"));
        return Optional.empty();
    }

    /** The keys of an item in a list. */
    static Optional<Fields> ofItem(String list, Node item, Problems problems) {
        if (item instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.error(item.location(), "keys-expected", "key", list);
        return Optional.empty();
    }

    Location location() {
        return location;
    }

    /** Where a key stands; the group itself when it does not. */
    Location placeOf(String key) {
        var entry = entries.get(key);
        return entry == null ? location : entry.location();
    }

    /** Whether a key is there, whatever its value. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether a key is not there, but one that looks like it is; {@link #close} tells. */
    boolean seemsMisspelt(String key) {
        return !has(key) && entries.keySet().stream().anyMatch(name -> Names.nearest(name, List.of(key)).isPresent());
    }

    /** A text that has to be there, without formatting; empty when it is not. */
    String text(String key) {
        return required(key).map(TextNode::value).orElse("").strip();
    }

    /** A text without formatting, if there is one. */
    Optional<String> optionalText(String key) {
        return optional(key).map(node -> node.value().strip());
    }

    /** A text without formatting that has to be there, with its place. */
    Optional<TextNode> required(String key) {
        return requiredLong(key).flatMap(node -> plain(key, node));
    }

    /** A text without formatting with its place, if there is one. */
    Optional<TextNode> optional(String key) {
        return optionalLong(key).flatMap(node -> plain(key, node));
    }

    /** A text of any length that has to be there, with its place. */
    Optional<TextNode> requiredLong(String key) {
        if (!has(key)) {
            missing.add(key);
        }
        return optionalLong(key);
    }

    /** A text of any length with its place, if there is one. */
    Optional<TextNode> optionalLong(String key) {
        known.add(key);
        return has(key) ? textOf(key, entries.get(key).location(), entries.get(key).value()) : Optional.empty();
    }

    private Optional<TextNode> plain(String key, TextNode node) {
        if (node.value().length() > LONGEST_PLAIN) {
            problems.error(node.location(), "text-too-long", "key", key, "most", String.valueOf(LONGEST_PLAIN));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    /** A list of one or more that has to be there. */
    List<Node> list(String key) {
        if (!has(key)) {
            missing.add(key);
        }
        return optionalList(key);
    }

    /** A list of one or more; empty when it is not there. */
    List<Node> optionalList(String key) {
        known.add(key);
        if (!has(key)) {
            return List.of();
        }
        var entry = entries.get(key);
        if (entry.value() instanceof SequenceNode sequence) {
            if (sequence.items().isEmpty()) {
                problems.error(entry.location(), "list-empty", "key", key);
            }
            if (sequence.items().size() > MOST_ITEMS) {
                problems.error(entry.location(), "list-too-long", "key", key, "most", String.valueOf(MOST_ITEMS));
                return List.of();
            }
            return sequence.items();
        }
        problems.error(entry.location(), isEmpty(entry.value()) ? "list-empty" : "list-expected", "key", key);
        return List.of();
    }

    /** One or more plain texts. */
    List<String> texts(String key) {
        return textNodes(key).stream().map(node -> node.value().strip()).toList();
    }

    /** One or more plain texts, with their places. */
    List<TextNode> textNodes(String key) {
        return texts(key, list(key)).stream().flatMap(node -> plain(key, node).stream()).toList();
    }

    /** One or more texts with their places; empty when they are not there. */
    List<TextNode> optionalTexts(String key) {
        return texts(key, optionalList(key));
    }

    private List<TextNode> texts(String key, List<Node> items) {
        return items.stream().flatMap(item -> textOf(key, item.location(), item).stream()).toList();
    }

    /** A group of keys that has to be there. */
    Optional<Fields> group(String key) {
        if (!has(key)) {
            missing.add(key);
        }
        return optionalGroup(key);
    }

    /** A group of keys, if there is one. */
    Optional<Fields> optionalGroup(String key) {
        known.add(key);
        if (!has(key)) {
            return Optional.empty();
        }
        var entry = entries.get(key);
        if (entry.value() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        var code = isEmpty(entry.value()) ? "value-missing" : "keys-expected";
        problems.error(entry.location(), code, "key", key);
        return Optional.empty();
    }

    /** Reports unknown and missing keys; a misspelt key is not a missing one as well. */
    void close() {
        entries.values().stream().filter(entry -> !known.contains(entry.key())).forEach(this::unknown);
        missing.stream()
                .filter(key -> !misspelt.contains(key))
                .forEach(key -> problems.error(location, "key-missing", "key", key));
    }

    /** After {@link #close}: whether some key was taken for a misspelling of this one. */
    boolean isMisspelt(String key) {
        return misspelt.contains(key);
    }

    private void unknown(Entry entry) {
        var bare = CURLY_QUOTES.matcher(entry.key()).replaceAll("").strip();
        if (!bare.equals(entry.key()) && known.contains(bare)) {
            misspelt.add(bare);
            problems.error(entry.location(), "key-in-curly-quotes", "key", bare);
            return;
        }
        var absent = known.stream().filter(key -> !has(key)).toList();
        var near = Names.nearest(entry.key(), absent);
        if (near.isPresent()) {
            misspelt.add(near.get());
            problems.error(entry.location(), "key-unknown-near", "key", entry.key(), "near", near.get());
        } else {
            problems.error(entry.location(), "key-unknown", "key", entry.key(), "known", String.join(", ", known));
        }
    }

    private Optional<TextNode> textOf(String key, Location place, Node value) {
        if (!(value instanceof TextNode text)) {
            problems.error(place, "text-expected", "key", key);
            return Optional.empty();
        }
        if (text.value().isBlank()) {
            problems.error(place, "value-missing", "key", key);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean isEmpty(Node value) {
        return value instanceof TextNode text && text.value().isBlank();
    }
}
