package nl.leerscan.model;

/**
 * A page of running text.
 *
 * @param title   its heading
 * @param summary what it is about, in a sentence or two
 * @param body    the text
 */
public record Document(String title, String summary, Prose body) {
}
