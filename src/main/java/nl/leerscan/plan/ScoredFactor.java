package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Factor;

/**
 * A factor with what is asked about it.
 *
 * @param factor  the factor
 * @param numbers the numbers of its questions; empty when nothing is asked
 */
public record ScoredFactor(Factor factor, List<Integer> numbers) {

    public ScoredFactor {
        numbers = List.copyOf(numbers);
    }
}
