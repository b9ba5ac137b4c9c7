package nl.leerscan.model;

/**
 * One step of a way of doing things.
 *
 * @param name    its name
 * @param meaning what one does
 * @param example what that can look like
 */
public record MethodStep(String name, String meaning, String example) {
}
