package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands in printed texts as someone reads it: on one line, with signs in the place of entities. */
final class PlainLine {

    private static final String[] ENTITIES = {"&amp;", "&quot;", "&#39;", "&nbsp;", "&lt;", "&gt;"};
    private static final String[] SIGNS = {"&", "\"", "'", "\u00a0", "<", ">"};

    private byte[] line = new byte[1 << 12];
    private int length;

    /** Adds a part of a text in which no tags are. */
    void add(byte[] text, int from, int to) {
        makeRoom(to - from);
        for (int i = from; i < to; i++) {
            var c = text[i];
            if (c > '&' || c < 0) {
                line[length++] = c;
            } else if (c == ' ' || c == '\n' || c == '\t') {
                addSpace();
            } else if (c == '&') {
                i = entity(text, i, to) - 1;
            } else {
                line[length++] = c;
            }
        }
    }

    /** Keeps apart what comes before and after. */
    void addSpace() {
        if (length > 0 && line[length - 1] != ' ') {
            makeRoom(1);
            line[length++] = ' ';
        }
    }

    /** @return what is beyond it */
    private int entity(byte[] text, int at, int to) {
        for (int i = 0; i < ENTITIES.length; i++) {
            if (isAt(text, at, to, ENTITIES[i])) {
                for (byte b : SIGNS[i].getBytes(StandardCharsets.UTF_8)) {
                    line[length++] = b;
                }
                return at + ENTITIES[i].length();
            }
        }
        line[length++] = text[at];
        return at + 1;
    }

    private static boolean isAt(byte[] text, int at, int to, String entity) {
        if (at + entity.length() > to) {
            return false;
        }
        for (int i = 1; i < entity.length(); i++) {
            if (text[at + i] != entity.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void makeRoom(int more) {
        if (length + more > line.length) {
            line = Arrays.copyOf(line, 2 * line.length + more);
        }
    }

    /** What was added; what is added next begins a line. */
    String take() {
        var taken = new String(line, 0, length, StandardCharsets.UTF_8).strip();
        length = 0;
        return taken;
    }
}
