package nl.leerscan.render;

/** Finds tags and their names, and signs between them, as our templates and {@link ProsePrinter} write them. */
final class Tags {

    private final byte[] text;

    Tags(byte[] text) {
        this.text = text;
    }

    /** Whether the tag that begins here ends an element. */
    boolean isEnd(int tag) {
        return tag + 1 < text.length && text[tag + 1] == '/';
    }

    /** Where the name of the element begins whose tag begins here. */
    int name(int tag) {
        return isEnd(tag) ? tag + 2 : tag + 1;
    }

    /** Where a name ends; where it begins when none does. */
    int endOfName(int name) {
        int end = name;
        while (end < text.length && (text[end] >= 'a' && text[end] <= 'z' || end > name && isDigitOrCapital(text[end]))) {
            end++;
        }
        return end;
    }

    private static boolean isDigitOrCapital(byte c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** What is beyond the tag that begins here; -1 where it does not end. */
    int beyond(int tag) {
        for (int i = tag + 1; i < text.length && text[i] != '<'; i++) {
            if (text[i] == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where a sign stands next; the end of the text where it does not. */
    int find(char sign, int from) {
        int i = from;
        while (i < text.length && text[i] != sign) {
            i++;
        }
        return i;
    }

    /** What is beyond the white space that begins here. */
    int afterSpace(int from) {
        int i = from;
        while (i < text.length && Utf8.isSpace(text[i])) {
            i++;
        }
        return i;
    }
}
