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
        var name = new StringBuilder();
        var isNext = false;
        for (int point : Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (isKept(point)) {
                name.append(isNext && !name.isEmpty() ? "-" : "").appendCodePoint(point);
                isNext = false;
            } else {
                isNext |= isBetween(point);
            }
        }
        return unique(name.isEmpty() ? "-" : name.toString());
    }

    private static boolean isKept(int point) {
        return Character.isLetterOrDigit(point) || switch (Character.getType(point)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isBetween(int point) {
        return point == ' ' || point >= '\t' && point <= '\r' || point == '_' || Character.getType(point) == Character.DASH_PUNCTUATION;
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
