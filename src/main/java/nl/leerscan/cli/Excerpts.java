package nl.leerscan.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.content.AuthorsFiles;
import nl.leerscan.problem.Location;

/** Looks up the lines that problems are about. What cannot be read is told already: then there is no line to show. */
final class Excerpts {

    private final Map<Path, List<String>> lines = new HashMap<>();

    /** The line of a place in a file; nothing when there is none, or nothing on it. */
    Optional<Excerpt> at(Path file, Location place) {
        var all = place.line() == 0 ? List.<String>of() : lines.computeIfAbsent(file, AuthorsFiles::lines);
        return place.line() > all.size() || all.isEmpty() || all.get(place.line() - 1).isBlank() ? Optional.empty()
                : Optional.of(Excerpt.of(place.line(), all.get(place.line() - 1), place.column()));
    }
}
