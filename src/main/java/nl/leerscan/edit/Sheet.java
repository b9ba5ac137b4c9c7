package nl.leerscan.edit;

/**
 * The text of a file with its line ends, of any kind, as they are. Offsets count {@code char}s from its start.
 *
 * @param text may start with a byte order mark, which belongs to no line
 */
record Sheet(String text) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Where the first line starts. */
    int start() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    int end() {
        return text.length();
    }

    /** Where the line of an offset starts. */
    int startOfLine(int offset) {
        var start = offset;
        while (start > start() && !endsLine(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean endsLine(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r' && !text.startsWith("\n", offset + 1);
    }

    /** Behind the last character of the line of an offset, before its line end. */
    int endOfLine(int offset) {
        var end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where the line after that of an offset starts; the end of the text where there is none. */
    int nextLine(int offset) {
        var end = endOfLine(offset);
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }

    /** Counted from 1. */
    int lineNumber(int offset) {
        return 1 + (int) LineEnds.ANY.matcher(text.substring(0, offset)).results().count();
    }

    /** How many characters of its line stand before an offset. */
    int column(int offset) {
        return offset - startOfLine(offset);
    }

    /** Whether only spaces stand before an offset on its line. */
    boolean startsLine(int offset) {
        return between(startOfLine(offset), offset).isBlank();
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Without this part, which another takes the place of. */
    String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    /** How lines end here: as the first does. */
    String lineEnd() {
        var first = LineEnds.ANY.matcher(text);
        return first.find() ? first.group() : "\n";
    }
}
