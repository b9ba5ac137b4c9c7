package nl.leerscan.plan;

import java.util.Collection;
import nl.leerscan.model.Question;

/**
 * What a sum of points can be.
 *
 * @param lowest  in whole points
 * @param highest in whole points, not below the lowest
 */
public record Range(int lowest, int highest) {

    static Range of(Collection<Question> questions) {
        return new Range(
                questions.stream().mapToInt(Keying::lowest).sum(),
                questions.stream().mapToInt(Keying::highest).sum());
    }
}
