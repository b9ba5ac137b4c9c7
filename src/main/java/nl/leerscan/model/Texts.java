package nl.leerscan.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language.
 *
 * @param language a BCP 47 tag, such as {@code nl}
 * @param byKey    each text by its dotted key, such as {@code questionnaire.show-result}
 */
public record Texts(String language, Map<String, String> byKey) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    public Texts {
        byKey = Map.copyOf(byKey);
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String get(String key) {
        var text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text '" + key + "' in " + language + ".yaml");
        }
        return text;
    }

    /** All texts whose key starts with this, by the rest of their key. */
    public SortedMap<String, String> under(String start) {
        var under = new TreeMap<String, String>();
        byKey.forEach((key, text) -> {
            if (key.startsWith(start)) {
                under.put(key.substring(start.length()), text);
            }
        });
        return under;
    }

    /**
     * The text of a key with its slots, such as {@code {total}}, filled.
     *
     * @throws IllegalArgumentException when there is no such text, or a slot has no value
     */
    public String fill(String key, Map<String, ?> values) {
        return SLOT.matcher(get(key)).replaceAll(slot -> {
            var value = values.get(slot.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + slot.group() + " in text '" + key + "'");
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }
}
