package nl.leerscan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.content.Node.Entry;
import nl.leerscan.content.Node.MappingNode;
import nl.leerscan.content.Node.SequenceNode;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.Texts;
import nl.leerscan.problem.Problems;

/** Reads the words of the interface: groups in groups, flattened to dotted keys. */
final class TextsReader {

    private static final String FOLDER = "texts/";
    private static final String END = ".yaml";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    private final ContentFolder templates;
    private final KnownTexts known;
    private final Printed printed;
    private final Problems problems;

    TextsReader(ContentFolder templates, KnownTexts known, Printed printed, Problems problems) {
        this.templates = templates;
        this.known = known;
        this.printed = printed;
        this.problems = problems;
    }

    /** The words in the language that is named in {@code toolkit.yaml}. */
    Optional<Texts> read(TextNode language) {
        var tag = language.value().strip();
        var path = FOLDER + tag + END;
        if (!templates.has(path)) {
            problems.error(language.location(), "language-unknown",
                    "value", tag, "known", String.join(", ", languages()));
            return Optional.empty();
        }
        return templates.text(path)
                .flatMap(file -> known.yaml(file, printed, problems))
                .map(root -> new Texts(tag, flatten(root)));
    }

    private Map<String, String> flatten(Node root) {
        var texts = new LinkedHashMap<String, String>();
        if (root instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> add(entry, "", texts));
        } else {
            problems.error(root.location(), "file-without-keys");
        }
        return texts;
    }

    private void add(Entry entry, String prefix, Map<String, String> texts) {
        var key = prefix + entry.key();
        if (!KEY.matcher(entry.key()).matches()) {
            problems.error(entry.location(), "text-key-form", "key", entry.key());
        }
        if (entry.value() instanceof MappingNode mapping) {
            mapping.entries().forEach(inner -> add(inner, key + ".", texts));
        } else if (entry.value() instanceof SequenceNode) {
            problems.error(entry.location(), "text-expected", "key", entry.key());
        } else if (entry.value() instanceof TextNode text) {
            if (text.value().isBlank()) {
                problems.error(entry.location(), "value-missing", "key", entry.key());
            }
            texts.put(key, text.value());
        }
    }

    private List<String> languages() {
        return templates.paths().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(END))
                .map(path -> path.substring(FOLDER.length(), path.length() - END.length()))
                .toList();
    }
}
