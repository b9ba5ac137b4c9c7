package nl.leerscan.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.regex.Pattern;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Looks through the texts of one YAML file as they are written there; a comment may hold anything. */
final class YamlTexts {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00[0-9a-fA-F]{6})|.)", Pattern.DOTALL);
    private static final int HEXADECIMAL = 16;
    /** Of one file; looking for the place of each takes a while. */
    private static final int MOST_TOLD = 100;
    /** A note has a space behind its hash; what has none, as in {@code #1}, its author most likely meant to be read. */
    private static final Pattern HASH = Pattern.compile("[ \\t]+(#[^\\s#][^\\n]*)");

    private final TextFile file;
    private final Printed printed;
    private final Problems problems;
    private int offset;
    private int pointsBefore;
    private int told;

    YamlTexts(TextFile file, Printed printed, Problems problems) {
        this.file = file;
        this.printed = printed;
        this.problems = problems;
    }

    /** Looks through the text that the library has just read; texts have to come in the order of the file. */
    void look(YAMLParser parser, Location location) {
        var from = offset(parser.currentTokenLocation());
        var to = offset(parser.currentLocation());
        var mark = from < to ? file.text().charAt(from) : ' ';
        printed.look(file, location, mark == '|' || mark == '>' ? behindMark(from, to) : from, to);
        if (mark == '"') {
            lookAtEscapes(location, from, to);
        }
        if (mark != '|' && mark != '>') {
            lookForHash(to);
        }
    }

    /** The first character of what the library has just read. */
    int markOf(YAMLParser parser) {
        var at = offset(parser.currentTokenLocation());
        return at < file.text().length() ? file.text().codePointAt(at) : ' ';
    }

    /** On the line of the mark there may be a comment. */
    private int behindMark(int from, int to) {
        var end = file.text().indexOf('\n', from);
        return end < 0 ? to : Math.min(end, to);
    }

    private void lookForHash(int to) {
        var behind = HASH.matcher(file.text()).region(to, file.text().length());
        if (told < MOST_TOLD && behind.lookingAt()) {
            told++;
            problems.warning(file.at(behind.start(1)), "hash-in-text", "lost", behind.group(1).strip());
        }
    }

    private void lookAtEscapes(Location location, int from, int to) {
        var escapes = ESCAPE.matcher(file.text()).region(from, to);
        while (escapes.find()) {
            if (escapes.group(1) != null) {
                var point = Integer.parseInt(escapes.group(1).substring(1), HEXADECIMAL);
                if (Character.isValidCodePoint(point) && !TextDecoder.isForbidden(point)) {
                    printed.look(point, location, file, escapes.start());
                }
            }
        }
    }

    /** From code points, which the library counts, to {@code char}s; asked from the start of the file to its end. */
    private int offset(JsonLocation place) {
        var point = (int) place.getCharOffset();
        offset = file.text().offsetByCodePoints(offset, point - pointsBefore);
        pointsBefore = point;
        return offset;
    }
}
