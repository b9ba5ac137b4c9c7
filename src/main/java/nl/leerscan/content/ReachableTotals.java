package nl.leerscan.content;

import java.math.BigInteger;
import java.util.List;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Question;

/** Which sums of points can come out of a questionnaire; in whole points, before multiplication. */
final class ReachableTotals {

    /** Beyond this much work, measured in bits shifted, every total in range counts as reachable. */
    private static final long MOST_WORK = 4_000_000_000L;

    private final long lowest;
    private final long highest;
    /** Bit n tells whether {@code lowest + n} can come out. */
    private final BigInteger reachable;

    /** @param questions each with at least one answer */
    ReachableTotals(List<Question> questions) {
        this.lowest = questions.stream().mapToLong(ReachableTotals::lowest).sum();
        this.highest = questions.stream().mapToLong(ReachableTotals::highest).sum();
        var shifts = questions.stream().mapToLong(question -> question.options().size()).sum();
        this.reachable = shifts * (highest - lowest) > MOST_WORK ? all() : combine(questions);
    }

    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    /** Whether some total from {@code from} up to, but not including, {@code to} can come out. */
    boolean isAnyIn(long from, long to) {
        var start = (int) (Math.max(from, lowest) - lowest);
        var next = reachable.shiftRight(start).getLowestSetBit();
        return next >= 0 && lowest + start + next < to;
    }

    private BigInteger all() {
        return BigInteger.ONE.shiftLeft((int) (highest - lowest) + 1).subtract(BigInteger.ONE);
    }

    private static BigInteger combine(List<Question> questions) {
        var totals = BigInteger.ONE;
        for (var question : questions) {
            var next = BigInteger.ZERO;
            for (var option : question.options()) {
                next = next.or(totals.shiftLeft(aboveLowest(question, option)));
            }
            totals = next;
        }
        return totals;
    }

    private static int aboveLowest(Question question, AnswerOption option) {
        return question.reversed() ? highest(question) - option.points() : option.points() - lowest(question);
    }

    private static int lowest(Question question) {
        return question.options().stream().mapToInt(AnswerOption::points).min().orElseThrow();
    }

    private static int highest(Question question) {
        return question.options().stream().mapToInt(AnswerOption::points).max().orElseThrow();
    }
}
