package nl.leerscan.editor;

/**
 * A page as it would be.
 *
 * @param html  as it would be on disk
 * @param style to look at it with
 */
public record DraftPage(byte[] html, String style) {
}
