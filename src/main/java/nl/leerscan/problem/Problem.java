package nl.leerscan.problem;

import java.util.Map;
import java.util.TreeMap;

/**
 * One finding about the content. It says <em>what</em> was found; the words come from the {@link Catalogue} of the
 * author's language, which holds a message and a hint for each code.
 *
 * @param severity whether it stops the build
 * @param location where
 * @param code     which finding: a key of the catalogue, such as {@code unknown-key}
 * @param details  what the message and the hint mention, by the name used between braces there
 */
public record Problem(Severity severity, Location location, String code, Map<String, String> details)
        implements Comparable<Problem> {

    public Problem {
        details = Map.copyOf(details);
    }

    @Override
    public int compareTo(Problem other) {
        var byPlace = location.compareTo(other.location);
        var byCode = byPlace != 0 ? byPlace : code.compareTo(other.code);
        return byCode != 0 ? byCode : new TreeMap<>(details).toString().compareTo(new TreeMap<>(other.details).toString());
    }
}
