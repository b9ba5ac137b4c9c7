package nl.leerscan.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntPredicate;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Finds the characters that paper would lose. Nearly everything an author writes can be printed, so all texts are
 * looked through. What is found is told at the end: when more is wrong with a text, that is told instead, and the same
 * character is told once for each file. Several threads may look, each through files of its own.
 */
final class Printed {

    /** How many different characters are told for one file. */
    private static final int MOST = 5;
    private static final int MOST_PLACES = 100;
    private static final int LOST_LETTER = 0xfffd;
    private static final int FIRST_TO_ASK = 0x7f;

    private final IntPredicate printable;
    private final Problems problems;
    /** Asked before, and with what answer: asking takes longer than all else here. */
    private final BitSet asked = new BitSet();
    private final BitSet known = new BitSet();
    /** For each file the characters in the order in which they were met, and where each of them stands. */
    private final Map<String, Map<String, List<Finding>>> byFile = new ConcurrentSkipListMap<>();

    /**
     * A place where one character is, or several that belong together such as those of one emoji.
     *
     * @param text  the text it stands in
     * @param place the character itself
     */
    private record Finding(Location text, Location place) {
    }

    /** @param printable whether the printed documents can show a code point */
    Printed(IntPredicate printable, Problems problems) {
        this.printable = printable;
        this.problems = problems;
    }

    /** Looks through a part of a file, as it is written there. */
    void look(TextFile file, Location text, int from, int to) {
        var written = file.text();
        var characters = new char[Math.max(0, to - from)];
        written.getChars(from, from + characters.length, characters, 0);
        for (int i = from, next; i < to; i = next) {
            next = i + 1;
            if (characters[i - from] >= FIRST_TO_ASK && isPrintable(written.codePointAt(i))) {
                next = i + Character.charCount(written.codePointAt(i));
            } else if (characters[i - from] >= FIRST_TO_ASK) {
                next = endOf(written, i, to);
                found(text, file, i, quoted(written, i, next));
            }
        }
    }

    /** Notes one character that is not written as itself, such as {@code &#9745;}; nothing when it can be printed. */
    void look(int point, Location text, Location place) {
        if (!isPrintable(point)) {
            places(place, Character.toString(point)).add(new Finding(text, place));
        }
    }

    /** Notes one character that an escape in a file stands for. */
    void look(int point, Location text, TextFile file, int offset) {
        if (!isPrintable(point)) {
            found(text, file, offset, Character.toString(point));
        }
    }

    /** Whether anything was found in a file. */
    boolean foundIn(String path) {
        return byFile.containsKey(path);
    }

    /** Tells what was found. */
    void report() {
        byFile.values().forEach(this::report);
    }

    private void report(Map<String, List<Finding>> found) {
        var alone = new LinkedHashMap<String, List<Finding>>();
        found.forEach((characters, findings) -> {
            var told = findings.stream().filter(finding -> !problems.hasErrorAt(finding.text())).toList();
            if (!told.isEmpty()) {
                alone.put(characters, told);
            }
        });
        alone.entrySet().stream().limit(MOST).forEach(each -> tell(each.getKey(), each.getValue()));
        alone.values().stream().skip(MOST).findFirst().ifPresent(findings ->
                problems.error(findings.get(0).place(), "character-not-printable-more",
                        "number", String.valueOf(alone.size() - MOST)));
    }

    private void tell(String characters, List<Finding> findings) {
        var place = findings.get(0).place();
        if (characters.codePointAt(0) == LOST_LETTER) {
            problems.error(place, "character-lost", "character", Character.toString(LOST_LETTER));
            return;
        }
        var unknown = characters.codePoints().filter(point -> !isPrintable(point)).findFirst().orElseThrow();
        problems.error(place, findings.size() == 1 ? "character-not-printable" : "character-not-printable-often",
                "character", characters, "code", TextDecoder.name(unknown), "times", String.valueOf(findings.size()));
    }

    /** Counting lines takes time: where there are very many, the later ones are told at the start of their text. */
    private void found(Location text, TextFile file, int offset, String characters) {
        var places = places(text, characters);
        places.add(new Finding(text, places.size() < MOST_PLACES && byFile.get(text.file()).size() < MOST_PLACES
                ? file.at(offset) : text));
    }

    private List<Finding> places(Location text, String characters) {
        return byFile.computeIfAbsent(text.file(), file -> new LinkedHashMap<>())
                .computeIfAbsent(characters, key -> new ArrayList<>());
    }

    /** Signs that are joined to one picture, and words in another script, are one mistake. */
    private int endOf(String written, int from, int to) {
        var end = from;
        while (end < to) {
            var point = written.codePointAt(end);
            if (isPrintable(point) && Character.getType(point) != Character.FORMAT) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** A sign that only changes the one before it cannot be seen by itself. */
    private static String quoted(String written, int from, int end) {
        var changes = Character.getType(written.codePointAt(from)) == Character.NON_SPACING_MARK;
        return written.substring(changes && from > 0 ? written.offsetByCodePoints(from, -1) : from, end);
    }

    /** What is left of a letter that some program did not know is a mistake, though fonts can draw it. */
    private boolean isPrintable(int point) {
        return point < FIRST_TO_ASK || ask(point);
    }

    private synchronized boolean ask(int point) {
        if (!asked.get(point)) {
            asked.set(point);
            known.set(point, point != LOST_LETTER && printable.test(point));
        }
        return known.get(point);
    }
}
