package nl.leerscan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody leads a workshop with the questionnaire.
 *
 * @param document    its heading, what it is about, and the text above the script
 * @param preparation what to do before; may be empty
 * @param steps       in the order in which they are done, at least one
 * @param afterwards  what to do after; may be empty
 * @param source      where it comes from
 */
public record Workshop(
        Document document,
        List<Prose> preparation,
        List<WorkshopStep> steps,
        List<Prose> afterwards,
        @Nullable Source source) {

    public Workshop {
        preparation = List.copyOf(preparation);
        steps = List.copyOf(steps);
        afterwards = List.copyOf(afterwards);
    }
}
