package nl.leerscan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of doing things that the instrument is about.
 *
 * @param document     its heading, what it is about, and the text above the steps
 * @param source       where it comes from
 * @param stepsNote    which words about the steps are whose
 * @param steps        in order, at least one; after the last the first comes again
 * @param renewalsNote which words about the renewals are whose
 * @param renewals     how it can be done better; may be empty
 */
public record Method(
        Document document,
        @Nullable Source source,
        @Nullable String stepsNote,
        List<MethodStep> steps,
        @Nullable String renewalsNote,
        List<Renewal> renewals) {

    public Method {
        steps = List.copyOf(steps);
        renewals = List.copyOf(renewals);
    }
}
