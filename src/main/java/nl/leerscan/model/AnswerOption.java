package nl.leerscan.model;

/**
 * An answer to choose.
 *
 * @param label  quoted exactly
 * @param points whole points, before a reversed question turns them round; may be negative
 */
public record AnswerOption(String label, int points) {
}
