package nl.leerscan.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;
import nl.leerscan.render.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What would come of some content.
 *
 * @param language in which things are said
 * @param problems found in it
 * @param draft    the site; absent when it cannot be made
 * @param spots    where that site shows what
 */
record Trial(String language, List<Problem> problems, @Nullable Draft draft, List<Spot> spots) {

    Trial {
        problems = List.copyOf(problems);
        spots = List.copyOf(spots);
    }

    Stream<Problem> errors() {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR);
    }

    boolean hasErrors() {
        return errors().findAny().isPresent();
    }

    /** Whether there are errors that were not there before; on which line does not matter, since lines move. */
    boolean isWorseThan(Trial before) {
        var known = new HashMap<List<Object>, Integer>();
        before.errors().forEach(error -> known.merge(withoutLine(error), 1, Integer::sum));
        return errors().anyMatch(error -> known.merge(withoutLine(error), -1, Integer::sum) < 0);
    }

    private static List<Object> withoutLine(Problem problem) {
        return List.of(problem.location().file(), problem.code(), Map.copyOf(problem.details()));
    }
}
