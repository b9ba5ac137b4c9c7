package nl.leerscan.editor;

import java.util.Map;
import nl.leerscan.edit.Untouchable;

/**
 * Why something cannot be edited so, or not at all.
 *
 * @param key     of the sentence in the catalogue
 * @param details what fills its slots
 */
record Refusal(String key, Map<String, String> details) {

    static final Refusal EMPTY = new Refusal("edit.empty", Map.of());
    static final Refusal UNREADABLE = new Refusal("edit.unreadable", Map.of());

    Refusal {
        details = Map.copyOf(details);
    }

    static Refusal of(Untouchable untouchable) {
        return new Refusal(untouchable.key(), untouchable.details());
    }
}
