package nl.leerscan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import nl.leerscan.model.Texts;

/**
 * Points as people see them.
 *
 * @param multiplier what a sum of points is multiplied by
 * @param texts      says how a decimal mark looks
 */
record Numbers(BigDecimal multiplier, Texts texts) {

    private static final String MINUS = "\u2212";

    /** A sum of points as a total, multiplied. */
    String total(int points) {
        return plain(BigDecimal.valueOf(points).multiply(multiplier));
    }

    /** A number without needless zeros, with the language's decimal mark and a real minus sign. */
    String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString()
                .replace("-", MINUS)
                .replace(".", texts.get("number.decimal"));
    }

    /** Totals from one sum of points to another, in words. */
    String totals(Range range) {
        return range.lowest() == range.highest()
                ? total(range.lowest())
                : texts.fill("number.range", Map.of("from", total(range.lowest()), "to", total(range.highest())));
    }

    /** The lowest sum of points whose total is not below a cut-off. */
    int pointsFor(BigDecimal cutOff) {
        return cutOff.divide(multiplier, 0, RoundingMode.CEILING).intValueExact();
    }
}
