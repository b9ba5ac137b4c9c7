package nl.leerscan.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.regex.Pattern;
import nl.leerscan.problem.Location;

/** Looks through the texts of one YAML file as they are written there; a comment may hold anything. */
final class YamlTexts {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00[0-9a-fA-F]{6})|.)", Pattern.DOTALL);
    private static final int HEXADECIMAL = 16;

    private final TextFile file;
    private final Printed printed;
    private int offset;
    private int pointsBefore;

    YamlTexts(TextFile file, Printed printed) {
        this.file = file;
        this.printed = printed;
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
