package nl.leerscan.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerscan.model.Term;
import org.jspecify.annotations.Nullable;

/** The names of terms as they stand in printed texts, to be found there as whole words: the same for all pages. */
final class TermNames {

    /** By the character they begin with, in capitals and not; the longest first. */
    private final Map<Character, List<Name>> byInitial = new HashMap<>();
    private final Map<String, Term> byId = new HashMap<>();
    private final BitSet initials = new BitSet();

    /**
     * A name in a text.
     *
     * @param written as it is printed
     * @param isExact whether capitals make a difference, as in a name that has nothing else: {@code AI}
     */
    record Name(String written, boolean isExact, Term term) {

        private boolean isAt(String text, int from, int to) {
            var end = from + written.length();
            return end <= to && text.regionMatches(!isExact, from, written, 0, written.length())
                    && (end == to || !isInWord(text.codePointAt(end)));
        }
    }

    /** @param terms of two with the same name, the first is meant */
    TermNames(List<Term> terms) {
        var names = new HashSet<String>();
        terms.stream().sorted(Comparator.comparing(term -> -term.name().length())).forEach(term -> {
            if (names.add(term.name().toLowerCase(Locale.ROOT))) {
                add(term);
            }
        });
        terms.forEach(term -> byId.put(term.id(), term));
    }

    private void add(Term term) {
        var name = new Name(Markup.escaped(term.name()), term.name().equals(term.name().toUpperCase(Locale.ROOT)), term);
        var initial = name.written().charAt(0);
        var capital = Character.toUpperCase(initial);
        byInitial.computeIfAbsent(capital, key -> new ArrayList<>()).add(name);
        initials.set(initial);
        initials.set(capital);
        initials.set(Character.toLowerCase(capital));
    }

    boolean isEmpty() {
        return byInitial.isEmpty();
    }

    /** The term with an id; nothing when there is none. */
    @Nullable Term withId(String id) {
        return byId.get(id);
    }

    /** Whether some name begins with a character. */
    boolean hasInitial(char c) {
        return initials.get(c);
    }

    /** The longest name that stands at a place of a part of a text; nothing when none does, or not as a word. */
    @Nullable Name at(int place, String text, int from, int to) {
        if (place > from && isInWord(text.codePointBefore(place))) {
            return null;
        }
        for (var name : byInitial.getOrDefault(Character.toUpperCase(text.charAt(place)), List.of())) {
            if (name.isAt(text, place, to)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isInWord(int character) {
        // A space it is, nearly always.
        return character > ' ' && (character == '-' || Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER);
    }
}
