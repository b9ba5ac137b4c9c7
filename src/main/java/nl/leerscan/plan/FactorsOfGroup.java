package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.FactorGroup;
import org.jspecify.annotations.Nullable;

/**
 * A group with its factors.
 *
 * @param group   absent for the factors that are in no group
 * @param factors in the authors' order, at least one
 */
public record FactorsOfGroup(@Nullable FactorGroup group, List<ScoredFactor> factors) {

    public FactorsOfGroup {
        factors = List.copyOf(factors);
    }
}
