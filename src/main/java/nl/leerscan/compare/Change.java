package nl.leerscan.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * One thing about the instrument that is no longer as it was. It says <em>what</em> changed; the words come from the
 * catalogue.
 *
 * @param code        which change: a key of the catalogue, such as {@code question-reworded}
 * @param details     what the sentence mentions, by the name used between braces there; {@code was} and {@code now} hold
 *                    texts that are shown below it
 * @param endsEdition whether results of before and after can no longer be compared
 */
public record Change(String code, Map<String, String> details, boolean endsEdition) {

    public Change {
        details = Map.copyOf(details);
    }

    /** A change after which results are other results. */
    static Change ending(String code, Object... details) {
        return new Change(code, pairs(details), true);
    }

    /** A change that leaves results what they were. */
    static Change keeping(String code, Object... details) {
        return new Change(code, pairs(details), false);
    }

    private static Map<String, String> pairs(Object... details) {
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < details.length; i += 2) {
            pairs.put(details[i].toString(), details[i + 1].toString());
        }
        return pairs;
    }
}
