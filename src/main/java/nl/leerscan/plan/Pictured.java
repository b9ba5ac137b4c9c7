package nl.leerscan.plan;

import nl.leerscan.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the list of articles tells of a page with pictures.
 *
 * @param summary what it is about, in a sentence or two
 * @param source  where it comes from
 */
public record Pictured(Place place, String summary, @Nullable Source source) {
}
