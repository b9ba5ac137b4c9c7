package nl.leerscan.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives out the names of places in one text, each once. */
final class Anchors {

    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** The words in lower case, joined by hyphens: {@code Drie stappen} is {@code drie-stappen}; accents are kept. */
    String ofWords(String words) {
        var name = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_]+", "-")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}-]", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        return unique(name.isEmpty() ? "-" : name);
    }

    /** The name itself the first time, then with {@code -1}, {@code -2} and so on after it. */
    String unique(String name) {
        var given = name;
        while (!names.add(given)) {
            given = name + "-" + repeats.merge(name, 1, Integer::sum);
        }
        return given;
    }

    Set<String> all() {
        return Set.copyOf(names);
    }
}
