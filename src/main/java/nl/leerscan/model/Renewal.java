package nl.leerscan.model;

/**
 * How something can be done better.
 *
 * @param name        what to do, in a few words
 * @param explanation the same at more length
 */
public record Renewal(String name, String explanation) {
}
