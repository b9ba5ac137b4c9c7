package nl.leerscan.content;

import java.util.List;
import nl.leerscan.problem.Location;

/**
 * Where things stand about which more can be said once all is read.
 *
 * @param edition   the id of the edition
 * @param questions the text of each question, in order
 */
public record Places(Location edition, List<Location> questions) {

    public Places {
        questions = List.copyOf(questions);
    }
}
