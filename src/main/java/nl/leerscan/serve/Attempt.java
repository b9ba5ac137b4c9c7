package nl.leerscan.serve;

import java.util.List;
import nl.leerscan.editor.Spot;
import nl.leerscan.problem.Problem;
import nl.leerscan.render.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What came of building once.
 *
 * @param language in which things are said
 * @param problems found in the content
 * @param draft    the site; absent when there are errors
 * @param spots    where that site shows what can be edited
 * @param failure  what went wrong that is not the content's
 */
record Attempt(String language, List<Problem> problems, @Nullable Draft draft, List<Spot> spots,
        @Nullable Throwable failure) {

    Attempt {
        problems = List.copyOf(problems);
        spots = List.copyOf(spots);
    }
}
