package nl.leerscan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers lead to: the same members, by the same names, as {@code scoring.js} returns.
 *
 * @param answered   how many questions
 * @param open       ids of the questions without an answer
 * @param total      multiplied; absent while a question is open
 * @param conclusion counted from 0; absent while a question is open
 * @param factors    a score for each factor that is asked about
 * @param groups     a score for each group of those
 * @param strongest  ids of factors
 * @param weakest    ids of factors
 */
public record Outcome(
        int answered,
        List<String> open,
        @Nullable BigDecimal total,
        @Nullable Integer conclusion,
        List<Part> factors,
        List<Part> groups,
        List<String> strongest,
        List<String> weakest) {

    /** The score of a factor or group, with what it could be. */
    public record Part(String id, int score, int lowest, int highest) {
    }
}
