package nl.leerscan.edit;

import java.util.List;
import java.util.regex.Pattern;

/** Line ends of every kind. */
final class LineEnds {

    static final Pattern ANY = Pattern.compile("\r\n|\n|\r");

    private static final Pattern BEHIND = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private LineEnds() {
    }

    /** The lines with their ends; none of an empty text. */
    static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(BEHIND.split(text));
    }

    /** A line without its end. */
    static String cut(String line) {
        return ANY.matcher(line).replaceFirst("");
    }
}
