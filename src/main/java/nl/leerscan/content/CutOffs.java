package nl.leerscan.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Checks that the conclusions together take every total that can come out, and each of them some. */
final class CutOffs {

    private final BigDecimal multiplier;
    private final ReachableTotals totals;
    private final Problems problems;

    /**
     * Where a conclusion starts.
     *
     * @param from in the points people see
     * @param name of the conclusion
     */
    record CutOff(Location location, BigDecimal from, String name) {
    }

    CutOffs(BigDecimal multiplier, ReachableTotals totals, Problems problems) {
        this.multiplier = multiplier;
        this.totals = totals;
        this.problems = problems;
    }

    /** Checks all of them, lowest first. */
    void check(List<CutOff> cutOffs) {
        for (int i = 0; i < cutOffs.size(); i++) {
            var cutOff = cutOffs.get(i);
            var sound = isWhole(cutOff) && (i == 0 ? isLowest(cutOff) : isAfter(cutOffs.get(i - 1), cutOff));
            if (sound && isWithin(cutOff)) {
                warnWhenEmpty(cutOff, i + 1 < cutOffs.size() ? points(cutOffs.get(i + 1)) : totals.highest() + 1);
            }
        }
    }

    private boolean isWhole(CutOff cutOff) {
        var whole = multiplier.compareTo(BigDecimal.ONE) != 0 || cutOff.from().scale() == 0;
        return whole || refuse(cutOff, "cut-off-not-whole");
    }

    private boolean isLowest(CutOff first) {
        var lowest = multiplier.multiply(BigDecimal.valueOf(totals.lowest()));
        return first.from().compareTo(lowest) == 0 || refuse(first, "cut-off-not-lowest", "lowest", plain(lowest));
    }

    private boolean isAfter(CutOff previous, CutOff cutOff) {
        if (cutOff.from().compareTo(previous.from()) <= 0) {
            return refuse(cutOff, "cut-off-not-rising", "previous", plain(previous.from()));
        }
        return points(cutOff) > points(previous)
                || refuse(cutOff, "cut-off-too-near", "previous", plain(previous.from()), "name", previous.name());
    }

    private boolean isWithin(CutOff cutOff) {
        var highest = multiplier.multiply(BigDecimal.valueOf(totals.highest()));
        return cutOff.from().compareTo(highest) <= 0 || refuse(cutOff, "cut-off-too-high", "highest", plain(highest));
    }

    private void warnWhenEmpty(CutOff cutOff, long next) {
        if (next > points(cutOff) && !totals.isAnyIn(points(cutOff), next)) {
            problems.warning(cutOff.location(), "conclusion-never-reached", "name", cutOff.name());
        }
    }

    /** The lowest sum of whole points that reaches a cut-off. */
    private long points(CutOff cutOff) {
        return cutOff.from().divide(multiplier, 0, RoundingMode.CEILING).longValueExact();
    }

    private boolean refuse(CutOff cutOff, String code, String... details) {
        var all = new ArrayList<>(List.of("from", plain(cutOff.from())));
        all.addAll(List.of(details));
        problems.error(cutOff.location(), code, all.toArray(String[]::new));
        return false;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
