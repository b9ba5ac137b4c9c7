package nl.leerscan.compare;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Thinks of an id for the next edition. */
public final class EditionIds {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*[.-])(\\d{1,6})");

    private EditionIds() {
    }

    /** {@code 2026-2} after {@code 2026-1}: the last number goes up; where there is none after a year or a word, one is added. */
    public static String after(String id) {
        var numbered = LAST_NUMBER.matcher(id);
        if (!numbered.matches()) {
            return id + "-2";
        }
        var digits = numbered.group(2);
        var next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return numbered.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }
}
