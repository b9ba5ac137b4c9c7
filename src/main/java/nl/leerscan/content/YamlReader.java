package nl.leerscan.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.content.Node.Entry;
import nl.leerscan.content.Node.MappingNode;
import nl.leerscan.content.Node.SequenceNode;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Reads one YAML file as located texts: nothing becomes a number, a date or a yes-or-no on the way. */
final class YamlReader {

    private static final int DEEPEST = 50;
    private static final YAMLFactory YAML = new YAMLFactory();

    private final TextFile file;
    private final List<String> lines;
    private final YamlTexts texts;
    private final Problems problems;
    private boolean refused;

    private YamlReader(TextFile file, Printed printed, Problems problems) {
        this.file = file;
        this.texts = new YamlTexts(file, printed, problems);
        this.lines = file.lines();
        this.problems = problems;
    }

    /** The root of the file; nothing when the file is not YAML as we accept it, and then the problems say why. */
    static Optional<Node> read(TextFile file, Printed printed, Problems problems) {
        return new YamlReader(file, printed, problems).root();
    }

    private Optional<Node> root() {
        try (YAMLParser parser = YAML.createParser(file.text())) {
            if (parser.nextToken() == null) {
                problems.error(Location.of(file.path()), "file-empty");
                return Optional.empty();
            }
            var root = node(parser, 0);
            if (!refused && parser.nextToken() != null) {
                refuse(place(parser), "yaml-documents");
            }
            return refused ? Optional.empty() : Optional.of(root);
        } catch (JsonProcessingException e) {
            if (!refused) {
                new BrokenYaml(file, problems).report(e);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node node(YAMLParser parser, int depth) throws IOException {
        var location = place(parser);
        var mark = texts.markOf(parser);
        refuseMarks(parser, location, mark);
        if (depth > DEEPEST && !refused) {
            refuse(location, "yaml-too-deep", "levels", String.valueOf(DEEPEST));
        }
        if (refused) {
            parser.skipChildren();
            return text(location, "", mark);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, location, depth);
            case START_ARRAY -> sequence(parser, location, depth);
            default -> {
                texts.look(parser, location);
                yield text(location, written(parser), mark);
            }
        };
    }

    /** What stands there, also where the library sees nothing, as in {@code ~}. */
    private static String written(YAMLParser parser) throws IOException {
        var text = parser.getText();
        return text == null ? "" : text;
    }

    private Node mapping(YAMLParser parser, Location location, int depth) throws IOException {
        var entries = new ArrayList<Entry>();
        Map<String, Location> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = parser.currentName();
            var keyPlace = place(parser);
            refuseMarks(parser, keyPlace, texts.markOf(parser));
            parser.nextToken();
            var value = node(parser, depth + 1);
            var first = seen.putIfAbsent(key, keyPlace);
            if (first == null) {
                entries.add(new Entry(keyPlace, key, value));
            } else {
                problems.error(keyPlace, "key-twice", "key", key, "line", String.valueOf(first.line()));
            }
        }
        return new MappingNode(location, entries);
    }

    private Node sequence(YAMLParser parser, Location location, int depth) throws IOException {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new SequenceNode(location, items);
    }

    private TextNode text(Location location, String value, int mark) {
        // An escape such as "\0" can still bring in what the file itself may not hold.
        var forbidden = TextDecoder.firstForbidden(value);
        if (forbidden >= 0) {
            refuse(location, "control-character", "character", TextDecoder.name(value.codePointAt(forbidden)));
        }
        return new TextNode(location, value, linesOf(location, value, mark));
    }

    /** A text after {@code |} lies in the file line by line; of any other text only the start is known. */
    private Lines linesOf(Location location, String value, int mark) {
        if (mark != '|') {
            return new Lines(location, false);
        }
        var valueLines = value.split("\n", -1);
        for (int i = 0; i < valueLines.length; i++) {
            if (!valueLines[i].isBlank()) {
                var written = lines.get(location.line() + i);
                var indentation = written.length() - valueLines[i].length();
                return new Lines(new Location(file.path(), location.line() + 1, 1 + indentation), true);
            }
        }
        return new Lines(location, false);
    }

    /** Where something has a name, a reference or a kind, its first character is the mark of it. */
    private void refuseMarks(YAMLParser parser, Location location, int mark) throws IOException {
        if (parser.isCurrentAlias() || mark == '&') {
            refuse(location, "yaml-anchor", "character", String.valueOf((char) mark));
        } else if (mark == '!') {
            refuse(location, "yaml-tag");
        }
    }

    private void refuse(Location location, String code, String... details) {
        refused = true;
        problems.error(location, code, details);
    }

    private Location place(YAMLParser parser) {
        var place = parser.currentTokenLocation();
        return new Location(file.path(), place.getLineNr(), place.getColumnNr());
    }
}
