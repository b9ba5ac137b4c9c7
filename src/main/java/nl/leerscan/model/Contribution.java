package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * How much research found a factor to contribute: a step of its scale.
 *
 * @param id      unique among the contributions
 * @param name    in the words of the research
 * @param meaning what that comes down to, where the words do not say it by themselves
 */
public record Contribution(String id, String name, @Nullable String meaning) {
}
