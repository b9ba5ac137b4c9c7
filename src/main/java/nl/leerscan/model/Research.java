package nl.leerscan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What research found, besides what it found about each factor.
 *
 * @param document its heading, what it is about, and the text above it
 * @param source   where it comes from
 * @param figures  how much was looked at; may be empty
 * @param periods  which factors decide when; may be empty
 * @param findings what else was found; may be empty
 * @param limits   what it does not tell
 */
public record Research(
        Document document,
        @Nullable Source source,
        List<Figure> figures,
        List<Period> periods,
        List<Finding> findings,
        @Nullable Prose limits) {

    public Research {
        figures = List.copyOf(figures);
        periods = List.copyOf(periods);
        findings = List.copyOf(findings);
    }

    /**
     * A time for which some factors decide.
     *
     * @param groups  of factors, at least one
     * @param meaning what they decide, in a sentence or two
     */
    public record Period(String name, List<FactorGroup> groups, String meaning) {

        public Period {
            groups = List.copyOf(groups);
        }
    }

    /** Something found that is about no factor in particular. */
    public record Finding(String name, Prose explanation) {
    }
}
