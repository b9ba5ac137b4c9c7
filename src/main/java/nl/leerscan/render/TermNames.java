package nl.leerscan.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerscan.model.Term;
import org.jspecify.annotations.Nullable;

/** The names of terms as they stand in printed texts, to be found there as whole words: the same for all pages. */
final class TermNames {

    private static final int ASCII = 0x80;
    private static final int OTHER = 0;

    /** By the character they begin with, folded; the longest first. */
    private final Map<Integer, List<Name>> byInitial = new HashMap<>();
    private final Map<String, Term> byId = new HashMap<>();
    /** With which two bytes names begin; all that are not ASCII count as one. */
    private final boolean[][] beginnings = new boolean[ASCII][ASCII];

    /**
     * A name in a text.
     *
     * @param written as it is printed, in code points
     * @param isExact whether capitals make a difference, as in a name that has nothing else: {@code AI}
     */
    private record Name(int[] written, boolean isExact, Term term) {

        /** What is beyond it where it stands as a word from one place, and to another at most; -1 where it does not. */
        private int endAt(byte[] text, int from, int to) {
            int at = from;
            for (int point : written) {
                if (at >= to || !isSame(point, CodePoints.at(text, at))) {
                    return -1;
                }
                at = CodePoints.beyond(text, at);
            }
            return at == to || !isInWord(CodePoints.at(text, at)) ? at : -1;
        }

        private boolean isSame(int point, int other) {
            return point == other || !isExact && folded(point) == folded(other);
        }
    }

    /**
     * A name where it stands.
     *
     * @param end what is beyond it
     */
    record Found(Term term, int end) {
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
        var written = Markup.escaped(term.name()).codePoints().toArray();
        var isExact = term.name().equals(term.name().toUpperCase(Locale.ROOT));
        byInitial.computeIfAbsent(folded(written[0]), key -> new ArrayList<>()).add(new Name(written, isExact, term));
        for (var first : bytes(written[0])) {
            if (written.length == 1) {
                Arrays.fill(beginnings[first], true);
            } else if (first == OTHER) {
                beginnings[OTHER][OTHER] = true;
            } else {
                bytes(written[1]).forEach(second -> beginnings[first][second] = true);
            }
        }
    }

    /** What a character may begin with in a text, as a capital and not. */
    private static Set<Integer> bytes(int point) {
        var bytes = new HashSet<Integer>();
        for (var each : List.of(point, Character.toUpperCase(point), folded(point))) {
            bytes.add(each < ASCII ? each : OTHER);
        }
        return bytes;
    }

    /** The same for a capital and its small letter. */
    private static int folded(int point) {
        return Character.toLowerCase(Character.toUpperCase(point));
    }

    boolean isEmpty() {
        return byInitial.isEmpty();
    }

    /** The term with an id; nothing when there is none. */
    @Nullable Term withId(String id) {
        return byId.get(id);
    }

    /** Whether some name begins with two bytes; cheap, for it is asked nearly everywhere. */
    boolean mayBegin(byte first, byte second) {
        return beginnings[first < 0 ? OTHER : first][second < 0 ? OTHER : second];
    }

    /** The longest name that stands at a place of a part of a text; nothing when none does, or not as a word. */
    @Nullable Found at(int place, byte[] text, int from, int to) {
        if (CodePoints.isWithin(text, place) || place > from && isInWord(CodePoints.before(text, place))) {
            return null;
        }
        for (var name : byInitial.getOrDefault(folded(CodePoints.at(text, place)), List.of())) {
            var end = name.endAt(text, place, to);
            if (end > 0) {
                return new Found(name.term(), end);
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
