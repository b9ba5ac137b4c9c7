package nl.leerscan.plan;

import nl.leerscan.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the list of articles tells of a page: only this, so that the list stays as it is when the words of an article change.
 *
 * @param summary what it is about, in a sentence or two
 * @param source  where it comes from
 */
public record Listed(Place place, String summary, @Nullable Source source) {
}
