package nl.leerscan.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives out the names of places in one text, each once. */
final class Anchors {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_]+");
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]");
    private static final Pattern SEVERAL = Pattern.compile("-{2,}");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");

    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** The words in lower case, joined by hyphens: {@code Drie stappen} is {@code drie-stappen}; accents are kept. */
    String ofWords(String words) {
        var joined = BETWEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll("-");
        var name = AT_THE_ENDS.matcher(SEVERAL.matcher(LEFT_OUT.matcher(joined).replaceAll("")).replaceAll("-")).replaceAll("");
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
