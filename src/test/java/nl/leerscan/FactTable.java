package nl.leerscan;

import java.nio.file.Path;
import java.util.List;

/** Facts kept apart from the content: a line each, columns apart by tabs. */
final class FactTable {

    private FactTable() {
    }

    static List<List<String>> lines(String name) {
        var text = FolderCopy.read(Path.of("src/test/resources/facts", name));
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList();
    }
}
