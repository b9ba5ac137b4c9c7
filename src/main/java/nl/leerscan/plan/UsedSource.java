package nl.leerscan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source with all that draws on it.
 *
 * @param author as cited; absent where the source names none
 * @param title  as cited
 * @param when   its date, with all that helps to find what was used; absent where only the name is known
 * @param uses   the places that draw on it, in the order in which they are read
 */
public record UsedSource(@Nullable String author, String title, @Nullable String when, List<Place> uses) {

    public UsedSource {
        uses = List.copyOf(uses);
    }

    /** Under what it stands in a list. */
    String name() {
        return author == null ? title : author;
    }
}
