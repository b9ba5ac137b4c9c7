package nl.leerscan.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Collects what is found while reading goes on; the same finding at the same place counts once. Of one file no more is kept
 * than a person would read: what breaks a file a hundred thousand times must not exhaust the memory as well.
 * Safe to use from several threads, with the same outcome as long as what is found in one file is found by one of them.
 */
public final class Problems {

    /** How many errors are kept of one file, and how many warnings. */
    static final int MOST = 100;

    private static final String MORE = "problems-more";

    /** In code points; longer values are cut off where they are quoted. */
    private static final int LONGEST_DETAIL = 300;

    private final TreeSet<Problem> found = new TreeSet<>();
    private final Map<Kind, Integer> numbers = new HashMap<>();

    private record Kind(String file, Severity severity) {
    }

    /**
     * Adds an error.
     *
     * @param details names and values in turn, as the catalogue's message mentions them
     */
    public void error(Location location, String code, String... details) {
        add(new Problem(Severity.ERROR, location, code, pairs(details)));
    }

    /** Adds a warning; see {@link #error}. */
    public void warning(Location location, String code, String... details) {
        add(new Problem(Severity.WARNING, location, code, pairs(details)));
    }

    /** Adds all that was found elsewhere. */
    public synchronized void addAll(Problems others) {
        var more = others.sorted();
        more.stream().filter(problem -> !problem.code().equals(MORE)).forEach(this::add);
        more.stream().filter(problem -> problem.code().equals(MORE)).forEach(found::add);
    }

    /** The last that is kept says of the whole file that there are more. */
    private synchronized void add(Problem problem) {
        var file = problem.location().file();
        if (found.contains(problem)) {
            return;
        }
        var number = numbers.merge(new Kind(file, problem.severity()), 1, Integer::sum);
        if (number <= MOST) {
            found.add(problem);
        } else {
            found.add(new Problem(problem.severity(), Location.of(file), MORE, Map.of("most", String.valueOf(MOST))));
        }
    }

    /** Whether anything found stops the build. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Whether anything found in one file stops the build. */
    public synchronized boolean hasErrorsIn(String file) {
        return found.stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR && problem.location().file().equals(file));
    }

    /** Whether anything found at one place stops the build. */
    public synchronized boolean hasErrorAt(Location location) {
        return found.stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR && problem.location().equals(location));
    }

    /** Everything found, sorted by file, line and column. */
    public synchronized List<Problem> sorted() {
        return List.copyOf(found);
    }

    /** What an author wrote, fit to be quoted within a line. */
    private static String shown(String value) {
        var line = value.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_DETAIL ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
    }

    private static Map<String, String> pairs(String... details) {
        if (details.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value: " + String.join(", ", details));
        }
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < details.length; i += 2) {
            pairs.put(details[i], shown(details[i + 1]));
        }
        return pairs;
    }
}
