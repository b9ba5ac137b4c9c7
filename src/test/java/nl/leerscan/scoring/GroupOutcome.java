package nl.leerscan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group has in common and what divides it: the same members, by the same names, as {@code statistics.of} returns.
 *
 * @param count       participants
 * @param forms       those who gave answers
 * @param totals      in points; absent without participants
 * @param conclusions how many participants are in each
 * @param room        absent without participants
 * @param near        cut-offs within one point
 * @param divided     whether participants are spread over conclusions
 * @param questions   in order; none without forms, as all below
 * @param byDivision  indexes of questions, most divided first
 * @param byLevel     indexes of questions, lowest first
 * @param factors     those asked about
 * @param groups      those of such factors
 * @param prompts     at most three
 */
public record GroupOutcome(
        int count,
        int forms,
        @Nullable Totals totals,
        List<Integer> conclusions,
        @Nullable Room room,
        List<Near> near,
        boolean divided,
        List<Asked> questions,
        List<Integer> byDivision,
        List<Integer> byLevel,
        List<Part> factors,
        List<Part> groups,
        List<Prompt> prompts) {

    /** Sums of points. */
    public record Totals(
            double lowest, double lowerQuartile, double median, double upperQuartile, double highest, double mean) {
    }

    /** The conclusions that the median and the mean lead to. */
    public record Room(int median, int mean) {
    }

    /** A cut-off within one point of the median or the mean. */
    public record Near(String of, int cutOff) {
    }

    /** A question. */
    public record Asked(String id, List<Given> answers, double mean, double division, double level) {
    }

    /** How many gave so many points. */
    public record Given(int points, int count) {
    }

    /** The mean of a factor or group, with what it could be. */
    public record Part(String id, double mean, int lowest, int highest) {
    }

    /** A question to talk about. */
    public record Prompt(int question, String reason) {
    }

    /** From one round to a later one, as {@code statistics.compare} returns it. */
    public record Shifts(List<Shift> factors, List<Shift> groups) {
    }

    /** A mean before and after. */
    public record Shift(String id, double before, double after, double shift) {
    }
}
