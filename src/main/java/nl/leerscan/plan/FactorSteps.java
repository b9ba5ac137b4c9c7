package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Layer;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about a factor.
 *
 * @param dialogue two questions to talk about first, or the one there is
 * @param layer    who can do most about it; absent when nothing is told of this factor
 * @param fitting  interventions, the most fitting first
 */
public record FactorSteps(Factor factor, List<String> dialogue, @Nullable Layer layer, List<Fitting> fitting) {

    public FactorSteps {
        dialogue = List.copyOf(dialogue);
        fitting = List.copyOf(fitting);
    }

    /**
     * An intervention that fits.
     *
     * @param number its number on the page
     */
    public record Fitting(int number, String name) {
    }
}
