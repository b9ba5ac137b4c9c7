package nl.leerscan.model;

/**
 * A picture, carried inside the page.
 *
 * @param dataUri the whole picture as a {@code data:} address
 * @param alt     what it shows, for who cannot see it
 */
public record Image(String dataUri, String alt) {
}
