package nl.leerscan.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that grows, as it will stand in a file. A page is walked through and copied several times: as a string, one curly
 * quotation mark would make all of it take twice the room and the time.
 */
final class Utf8 extends Writer {

    private byte[] bytes;
    private int length;

    /** @param room for how many bytes; more can be added */
    Utf8(int room) {
        bytes = new byte[room];
    }

    @Override
    public void write(int character) {
        write(Character.toString((char) character));
    }

    @Override
    public void write(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    /** What templates say themselves comes this way, and is nearly all ASCII. */
    @Override
    public void write(char[] text, int from, int count) {
        makeRoom(count);
        var end = length;
        for (int i = from; i < from + count; i++) {
            if (text[i] >= 0x80) {
                write(new String(text, from, count));
                return;
            }
            bytes[end++] = (byte) text[i];
        }
        length = end;
    }

    Utf8 add(String text) {
        write(text);
        return this;
    }

    Utf8 add(byte[] text) {
        return add(text, 0, text.length);
    }

    Utf8 add(byte[] text, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(text, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The text without white space around it. */
    Utf8 strip() {
        int from = 0;
        while (from < length && isSpace(bytes[from])) {
            from++;
        }
        while (length > from && isSpace(bytes[length - 1])) {
            length--;
        }
        length -= from;
        System.arraycopy(bytes, from, bytes, 0, length);
        return this;
    }

    /** Whether a byte is white space as XHTML has it. */
    static boolean isSpace(byte c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The text so far; what is added later is not in it. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {
        // It is there already.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
