package nl.leerscan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the instrument.
 *
 * @param id         unique among the questions
 * @param text       quoted exactly
 * @param factor     what it measures, where the instrument has factors
 * @param factorNote how we know that it measures this factor, where that is a reading of our own
 * @param options    the answers to choose from, in the order shown; at least two
 * @param ownScale   whether the options are this question's own rather than the instrument's shared scale
 * @param reversed   whether its points count the other way round: lowest becomes highest
 */
public record Question(
        String id,
        String text,
        @Nullable Factor factor,
        @Nullable String factorNote,
        List<AnswerOption> options,
        boolean ownScale,
        boolean reversed) {

    public Question {
        options = List.copyOf(options);
    }

    /** Whether this is what it measures. */
    public boolean measures(Factor factor) {
        return this.factor != null && this.factor.id().equals(factor.id());
    }
}
