package nl.leerscan.plan;

import nl.leerscan.model.Conclusion;

/**
 * A conclusion with the totals that lead to it.
 *
 * @param conclusion the conclusion
 * @param totals     the totals as shown, such as {@code 10 t/m 19}
 */
public record ConclusionRange(Conclusion conclusion, String totals) {
}
