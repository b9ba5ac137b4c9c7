package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * Who gives the toolkit out.
 *
 * @param name    the organisation's name
 * @param contact a person, address or telephone number, as plain text
 */
public record Organisation(String name, @Nullable String contact) {
}
