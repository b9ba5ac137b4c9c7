package nl.leerscan.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be done, by whom and for whom.
 *
 * @param document          its heading, what it is about, and the text above it
 * @param source            where the interventions come from
 * @param placementNote     what it means that a source placed an intervention, or we did
 * @param layers            in order
 * @param phases            in order, at least one
 * @param interventions     in order, at least one
 * @param preconditions     what has to be in order first; may be empty
 * @param preconditionsNote what to do with these
 * @param advice            what to do about which factor; at most one for each, may be empty
 * @param adviceNote        who made the link between factors and interventions
 */
public record InterventionGuide(
        Document document,
        @Nullable Source source,
        @Nullable String placementNote,
        List<Layer> layers,
        List<Phase> phases,
        List<Intervention> interventions,
        List<Precondition> preconditions,
        @Nullable String preconditionsNote,
        List<FactorAdvice> advice,
        @Nullable String adviceNote) {

    public InterventionGuide {
        layers = List.copyOf(layers);
        phases = List.copyOf(phases);
        interventions = List.copyOf(interventions);
        preconditions = List.copyOf(preconditions);
        advice = List.copyOf(advice);
    }

    /** What to do about a factor, if anything is said about it. */
    public Optional<FactorAdvice> about(Factor factor) {
        return advice.stream().filter(each -> each.factor().id().equals(factor.id())).findFirst();
    }
}
