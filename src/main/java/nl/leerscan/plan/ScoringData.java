package nl.leerscan.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scoring script is told; published as JSON under these names.
 *
 * @param key         under which the browser keeps the answers: instrument and edition
 * @param tag         ten bits that tell result codes of this instrument and edition from those of others
 * @param questions   in order
 * @param factors     those that are asked about, in order
 * @param groups      ids of the factor groups, in order
 * @param conclusions the lowest sum of points of each conclusion, before multiplication
 * @param multiplier  what the sum of points is multiplied by to give the total
 */
public record ScoringData(
        String key,
        int tag,
        List<AskedQuestion> questions,
        List<AskedFactor> factors,
        List<String> groups,
        List<Integer> conclusions,
        BigDecimal multiplier) {

    public ScoringData {
        questions = List.copyOf(questions);
        factors = List.copyOf(factors);
        groups = List.copyOf(groups);
        conclusions = List.copyOf(conclusions);
    }

    /**
     * A question.
     *
     * @param factor the id of its factor
     * @param points what each answer is worth, in the order shown, reversal applied
     */
    public record AskedQuestion(String id, @Nullable String factor, List<Integer> points) {

        public AskedQuestion {
            points = List.copyOf(points);
        }
    }

    /**
     * A factor.
     *
     * @param group the id of its group
     */
    public record AskedFactor(String id, @Nullable String group) {
    }
}
