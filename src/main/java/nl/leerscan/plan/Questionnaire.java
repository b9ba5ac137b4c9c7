package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The instrument as it is asked and scored; the same on screen and on paper.
 *
 * @param title       its name
 * @param source      where its words are quoted from
 * @param sourceNote  what is taken from there, and how literally
 * @param intro       what to keep in mind while answering
 * @param words       what stands around the questions
 * @param scale       the answers that the questions share; empty when each has its own
 * @param items       the questions, numbered
 * @param profile     the factors that are asked about, by group; empty when there are none
 * @param lowest      the lowest total, as shown
 * @param highest     the highest total, as shown
 * @param multiplier  what the points are multiplied by, as shown; absent when that changes nothing
 * @param conclusions lowest first
 * @param cutOffNote  where the cut-offs come from
 * @param scoring     what the script needs to know
 */
public record Questionnaire(
        String title,
        Source source,
        @Nullable String sourceNote,
        @Nullable Prose intro,
        Words words,
        List<Choice> scale,
        List<Item> items,
        List<FactorsOfGroup> profile,
        String lowest,
        String highest,
        @Nullable String multiplier,
        List<ConclusionRange> conclusions,
        @Nullable String cutOffNote,
        ScoringData scoring) {

    public Questionnaire {
        scale = List.copyOf(scale);
        items = List.copyOf(items);
        profile = List.copyOf(profile);
        conclusions = List.copyOf(conclusions);
    }

    /**
     * What stands around the questions.
     *
     * @param scale      above the answer scale
     * @param score      above the column of points
     * @param total      before the total
     * @param conclusion before the line for the conclusion
     */
    public record Words(String scale, String score, String total, String conclusion) {
    }

    /**
     * A numbered question.
     *
     * @param number     counted from 1
     * @param ownScale   whether the choices are its own rather than the shared scale
     */
    public record Item(
            int number,
            String id,
            String text,
            @Nullable Factor factor,
            @Nullable String factorNote,
            boolean ownScale,
            List<Choice> choices) {

        public Item {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An answer.
     *
     * @param points what choosing it is worth, reversal applied
     */
    public record Choice(String label, int points) {

        /** Whether the label says no more than the points do, as in a scale from 0 to 10. */
        public boolean isBare() {
            return label.replace('\u2212', '-').equals(Integer.toString(points));
        }
    }
}
