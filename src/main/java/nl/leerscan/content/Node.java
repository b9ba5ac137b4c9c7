package nl.leerscan.content;

import java.util.List;
import nl.leerscan.problem.Location;

/** A piece of a YAML file that knows where it stands. Whatever is not a list or a group of keys is a text. */
sealed interface Node {

    Location location();

    /**
     * A text, exactly as written.
     *
     * @param value the text; empty where nothing stands
     * @param lines how its lines lie in the file
     */
    record TextNode(Location location, String value, Lines lines) implements Node {
    }

    /** A list. */
    record SequenceNode(Location location, List<Node> items) implements Node {
        public SequenceNode {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order written, each key once. */
    record MappingNode(Location location, List<Entry> entries) implements Node {
        public MappingNode {
            entries = List.copyOf(entries);
        }
    }

    /** A key with its value. */
    record Entry(Location location, String key, Node value) {
    }
}
