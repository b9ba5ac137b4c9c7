package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * A word that a participant may not know.
 *
 * @param id         unique among the terms
 * @param name       the word
 * @param definition what it means here
 * @param source     whose definition it is, where it is not our own
 */
public record Term(String id, String name, Prose definition, @Nullable String source) {
}
