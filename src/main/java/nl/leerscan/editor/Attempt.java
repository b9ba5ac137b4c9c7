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
 * What came of building once, or what would come of it.
 *
 * @param language in which things are said
 * @param problems found in the content
 * @param draft    the site; absent when it cannot be made
 * @param spots    where that site shows what can be edited
 * @param failure  what went wrong that is not the content's
 */
public record Attempt(String language, List<Problem> problems, @Nullable Draft draft, List<Spot> spots,
        @Nullable Throwable failure) {

    public Attempt {
        problems = List.copyOf(problems);
        spots = List.copyOf(spots);
    }

    /** The same with a failure that came while it was printed. */
    public Attempt failed(Throwable why) {
        return new Attempt(language, problems, null, List.of(), why);
    }

    boolean hasErrors() {
        return errors().findAny().isPresent();
    }

    /** Whether there are errors that were not there before; on which line does not matter, since lines move. */
    boolean isWorseThan(Attempt before) {
        var known = new HashMap<List<Object>, Integer>();
        before.errors().forEach(error -> known.merge(withoutLine(error), 1, Integer::sum));
        return errors().anyMatch(error -> known.merge(withoutLine(error), -1, Integer::sum) < 0);
    }

    private Stream<Problem> errors() {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR);
    }

    private static List<Object> withoutLine(Problem problem) {
        return List.of(problem.location().file(), problem.code(), Map.copyOf(problem.details()));
    }
}
