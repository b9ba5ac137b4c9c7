package nl.leerscan.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.problem.Problems;

/**
 * The YAML that was read before, for who reads the same content again and again: while one edits, all files but one are as
 * they were. A file is known by all of its text, and only when there was nothing to tell of it: what is wrong has to be told
 * each time. To be used by one thread at a time.
 */
public final class KnownYaml {

    private final Map<String, Known> byPath = new HashMap<>();

    private record Known(TextFile file, Node root) {
    }

    /** As {@link YamlReader#read}. */
    Optional<Node> read(TextFile file, Printed printed, Problems problems) {
        var known = byPath.get(file.path());
        if (known != null && known.file.equals(file)) {
            return Optional.of(known.root);
        }
        var found = new Problems();
        var root = YamlReader.read(file, printed, found);
        problems.addAll(found);
        if (root.isPresent() && found.sorted().isEmpty() && !printed.foundIn(file.path())) {
            byPath.put(file.path(), new Known(file, root.get()));
        }
        return root;
    }
}
