package nl.leerscan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.problem.Location;

/** Looks up the lines that problems are about. What cannot be read is told already: then there is no line to show. */
final class Excerpts {

    /** A larger file is refused before anything in it is told. */
    private static final long LARGEST = 3 * 1024 * 1024;

    private final Map<Path, List<String>> lines = new HashMap<>();

    /** The line of a place in a file; nothing when there is none, or nothing on it. */
    Optional<Excerpt> at(Path file, Location place) {
        var all = place.line() == 0 ? List.<String>of() : lines.computeIfAbsent(file, Excerpts::read);
        return place.line() > all.size() || all.isEmpty() || all.get(place.line() - 1).isBlank() ? Optional.empty()
                : Optional.of(Excerpt.of(place.line(), all.get(place.line() - 1), place.column()));
    }

    /** The lines as the reader of the content counts them, also of a file that it cannot decode. */
    private static List<String> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var lines = text.replaceFirst("^\ufeff", "").replace("\r\n", "\n").replace('\r', '\n');
            return List.of(Normalizer.normalize(lines, Normalizer.Form.NFC).split("\n", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
