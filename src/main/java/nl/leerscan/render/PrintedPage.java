package nl.leerscan.render;

import java.util.List;

/**
 * A page as a file of its own.
 *
 * @param bytes      the file
 * @param length     of what is the page's own, in bytes
 * @param textLength of the text of all passages, in characters
 * @param passages   what it says; of a page that was not printed again it may be the headings alone
 */
record PrintedPage(byte[] bytes, int length, int textLength, List<Passage> passages) {

    /** @param body what is the page's own */
    static PrintedPage of(byte[] bytes, byte[] body) {
        return of(bytes, body.length, Passages.of(body));
    }

    static PrintedPage of(byte[] bytes, int length, List<Passage> passages) {
        return new PrintedPage(bytes, length, textLength(passages), passages);
    }

    /** Whether the passages have their text. */
    boolean hasText() {
        return textLength(passages) == textLength;
    }

    private static int textLength(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }
}
