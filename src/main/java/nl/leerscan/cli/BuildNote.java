package nl.leerscan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;

/**
 * What a build leaves to be told by the next, when that finds nothing changed. It is kept as it will be told: looking up a
 * text takes as long as finding out that nothing changed.
 *
 * @param content  the language of the content
 * @param told     the language in which it was told
 * @param sentence what will be told, with {@link #INDEX} where the page to open is named
 * @param warnings what was remarkable
 */
record BuildNote(String content, String told, String sentence, List<Problem> warnings) {

    static final String INDEX = "{index}";

    /** No detail of a problem has one: they are fit to be quoted within a line. */
    private static final String TAB = "\t";
    private static final int FIXED = 4;

    BuildNote {
        warnings = List.copyOf(warnings);
    }

    /** What will be told. @param index the page to open */
    String sentence(Path index) {
        return sentence.replace(INDEX, index.toString());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.join(TAB, content, told, sentence));
        warnings.forEach(warning -> lines.add(line(warning)));
        return lines;
    }

    private static String line(Problem warning) {
        var parts = new ArrayList<String>();
        var location = warning.location();
        parts.addAll(List.of(location.file(), String.valueOf(location.line()), String.valueOf(location.column()), warning.code()));
        new TreeMap<>(warning.details()).forEach((name, value) -> parts.addAll(List.of(name, value)));
        return String.join(TAB, parts);
    }

    /** From these lines; empty when they are not what was left. */
    static Optional<BuildNote> read(List<String> lines) {
        try {
            var first = lines.get(0).split(TAB, -1);
            var warnings = new ArrayList<Problem>();
            for (var line : lines.subList(1, lines.size())) {
                warnings.add(warning(line));
            }
            return Optional.of(new BuildNote(first[0], first[1], first[2], warnings));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Problem warning(String line) {
        var parts = line.split(TAB, -1);
        var details = new TreeMap<String, String>();
        for (int i = FIXED; i < parts.length; i += 2) {
            details.put(parts[i], parts[i + 1]);
        }
        var location = new Location(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return new Problem(Severity.WARNING, location, parts[3], Map.copyOf(details));
    }
}
