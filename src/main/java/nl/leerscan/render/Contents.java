package nl.leerscan.render;

import java.util.List;
import nl.leerscan.plan.Place;

/**
 * A page in the contents of the whole toolkit.
 *
 * @param headings what on it can be linked to
 */
public record Contents(Place place, List<Passage> headings) {

    static Contents of(Place place, List<Passage> passages) {
        return new Contents(place, passages.stream().filter(Passage::isInContents).toList());
    }
}
