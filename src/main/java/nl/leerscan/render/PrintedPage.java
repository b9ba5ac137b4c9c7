package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
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
    static PrintedPage of(String html, String body) {
        return new PrintedPage(html.getBytes(StandardCharsets.UTF_8), body.length(), Passages.of(body));
    }
}
