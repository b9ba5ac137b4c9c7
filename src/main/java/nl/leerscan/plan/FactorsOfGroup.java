package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.FactorGroup;
import org.jspecify.annotations.Nullable;

/**
 * A group with its factors.
 *
 * @param group   absent for the factors that are in no group
 * @param factors in the authors' order, at least one
 * @param range   what the subtotal of the group can be
 */
public record FactorsOfGroup(@Nullable FactorGroup group, List<ScoredFactor> factors, Range range) {

    public FactorsOfGroup {
        factors = List.copyOf(factors);
    }
}
