package nl.leerscan.model;

import java.util.List;

/**
 * What can be done about a factor that scores low: a link of ours, made by no source.
 *
 * @param factor        what it is about
 * @param layer         who can do most about it
 * @param interventions some of that layer, the most fitting first; at least one
 */
public record FactorAdvice(Factor factor, Layer layer, List<Intervention> interventions) {

    public FactorAdvice {
        interventions = List.copyOf(interventions);
    }
}
