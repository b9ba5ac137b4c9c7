package nl.leerscan.serve;

import java.time.Duration;
import java.util.List;
import nl.leerscan.problem.Problem;
import nl.leerscan.render.Overrun;
import org.jspecify.annotations.Nullable;

/**
 * What happened, for who started the preview.
 *
 * @param language in which things are said
 * @param problems found in the content
 * @param failure  what went wrong that is not the content's
 * @param overruns documents that take more pages than they may
 * @param changed  how many pages are other than before; absent when nothing new is shown
 * @param took     how long it took from the moment it was quiet
 */
public record Told(
        String language,
        List<Problem> problems,
        @Nullable Throwable failure,
        List<Overrun> overruns,
        @Nullable Integer changed,
        Duration took) {
}
