package nl.leerscan.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out the names of places in one text, each once. */
final class Anchors {

    private final Set<String> names = new HashSet<>();

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
        for (int i = 1; !names.add(given); i++) {
            given = name + "-" + i;
        }
        return given;
    }

    Set<String> all() {
        return Set.copyOf(names);
    }
}
