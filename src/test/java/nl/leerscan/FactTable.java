package nl.leerscan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;

/** Facts kept apart from the content: a line each, columns apart by tabs. */
final class FactTable {

    private FactTable() {
    }

    static List<List<String>> lines(String name) {
        var text = new String(FolderCopy.bytes(Path.of("src/test/resources/facts", name)), UTF_8);
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList();
    }
}
