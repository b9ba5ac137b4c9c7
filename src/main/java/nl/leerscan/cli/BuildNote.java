package nl.leerscan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;

/**
 * What a build leaves to be told by the next, when that finds nothing changed.
 *
 * @param pages     how many there are
 * @param documents how many there are
 * @param content   the language of the content
 * @param told      the language in which it was told
 * @param warnings  what was remarkable
 */
record BuildNote(int pages, int documents, String content, String told, List<Problem> warnings) {

    /** No detail of a problem has one: they are fit to be quoted within a line. */
    private static final String TAB = "\t";
    private static final int FIXED = 4;

    BuildNote {
        warnings = List.copyOf(warnings);
    }

    static BuildNote of(Plan plan, String told, List<Problem> warnings) {
        return new BuildNote(plan.pages().size(), plan.print().documents().size(), plan.frame().texts().language(), told, warnings);
    }

    /** Whether it can be told in a language: numbers of things are in the details of warnings as words. */
    boolean canBeToldIn(String language) {
        return warnings.isEmpty() || told.equals(language);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.join(TAB, String.valueOf(pages), String.valueOf(documents), content, told));
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
            return Optional.of(new BuildNote(Integer.parseInt(first[0]), Integer.parseInt(first[1]), first[2], first[3],
                    lines.subList(1, lines.size()).stream().map(BuildNote::warning).toList()));
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
