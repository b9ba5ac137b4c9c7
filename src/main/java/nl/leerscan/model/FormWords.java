package nl.leerscan.model;

import org.jspecify.annotations.Nullable;

/**
 * The instrument's own words around the questions; where one is absent the interface's word is used.
 *
 * @param scale      above the answer scale
 * @param score      above the column of points
 * @param total      before the total
 * @param conclusion before the line for the conclusion
 */
public record FormWords(
        @Nullable String scale, @Nullable String score, @Nullable String total, @Nullable String conclusion) {
}
