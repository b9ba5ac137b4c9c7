package nl.leerscan.render;

import java.util.List;

/**
 * A page as a file of its own.
 *
 * @param bytes    the file
 * @param length   of what is the page's own, in characters
 * @param passages what it says
 */
record PrintedPage(byte[] bytes, int length, List<Passage> passages) {

    /** @param body what is the page's own */
    static PrintedPage of(byte[] bytes, String body) {
        return new PrintedPage(bytes, body.length(), Passages.of(body));
    }
}
