package nl.leerscan.content;

import java.util.List;
import nl.leerscan.problem.Location;

/**
 * A file that was decoded and found clean: no carriage returns, no byte order mark, no control characters.
 *
 * @param path relative to the content folder, as problems name it
 * @param text with line feeds only
 */
record TextFile(String path, String text) {

    /** The place of a character, told by how many {@code char}s stand before it. */
    Location at(int offset) {
        var lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        var line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Location(path, line, 1 + text.codePointCount(lineStart, offset));
    }

    /** The lines without their ends; the text after the last line feed counts as a line. */
    List<String> lines() {
        return List.of(text.split("\n", -1));
    }
}
