package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in changing what they do.
 *
 * @param id      unique among the phases
 * @param name    its name
 * @param meaning what somebody in this phase sees or does
 * @param backTo  the earlier phase that follows on this one; absent where the next in the list does, or none
 */
public record Phase(String id, String name, String meaning, @Nullable Phase backTo) {
}
