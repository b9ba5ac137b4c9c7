package nl.leerscan.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Problems;

/** Reads numbers and yes-or-no out of the texts in a group of keys. */
final class Values {

    /** How many decimals a number may have. */
    static final int MOST_DECIMALS = 4;

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,4})?");

    private final Fields fields;
    private final Problems problems;

    Values(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A whole number from {@code -largest} to {@code largest} that has to be there; nothing when it is not. */
    Optional<Integer> wholeNumber(String key, int largest) {
        return wholeNumber(key, -largest, largest);
    }

    /** A whole number within bounds that has to be there; nothing when it is not. */
    Optional<Integer> wholeNumber(String key, int lowest, int highest) {
        return fields.required(key).flatMap(node -> wholeNumber(key, node, lowest, highest));
    }

    /** A number with at most {@value #MOST_DECIMALS} decimals; written with no more of them than needed. */
    Optional<BigDecimal> decimal(String key, TextNode node) {
        var value = node.value().strip();
        if (!DECIMAL.matcher(value).matches()) {
            problems.error(node.location(), "number-expected", "key", key, "value", value);
            return Optional.empty();
        }
        var number = new BigDecimal(value).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** {@code true} or {@code false}; the latter when the key is absent. */
    boolean trueOrFalse(String key) {
        var node = fields.optional(key);
        var value = node.map(text -> text.value().strip()).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            problems.error(node.orElseThrow().location(), "true-or-false", "key", key, "value", value);
        }
        return value.equals("true");
    }

    private Optional<Integer> wholeNumber(String key, TextNode node, int lowest, int highest) {
        var value = node.value().strip();
        if (!WHOLE.matcher(value).matches()) {
            problems.error(node.location(), "whole-number-expected", "key", key, "value", value);
            return Optional.empty();
        }
        var number = Integer.parseInt(value);
        if (number < lowest || number > highest) {
            problems.error(node.location(), "number-too-far", "key", key, "value", value,
                    "lowest", String.valueOf(lowest), "highest", String.valueOf(highest));
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
