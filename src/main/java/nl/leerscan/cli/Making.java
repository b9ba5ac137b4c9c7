package nl.leerscan.cli;

import java.io.IOException;
import java.util.List;
import nl.leerscan.compare.EditionIds;
import nl.leerscan.compare.EditionRecord;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Draft;
import nl.leerscan.render.Renderer;
import nl.leerscan.render.Site;

/**
 * What {@code build} and {@code check} do alike with content that has no errors: making the site, and telling what is
 * remarkable about it.
 */
record Making(Plan plan, EditionRecord record, Session session, Problems problems) {

    private static final String HIDDEN_CHANGE = "edition-unchanged";

    static Making of(Toolkit toolkit, Session session, Problems problems) {
        var making = new Making(Plan.of(toolkit), EditionRecord.of(toolkit), session, problems);
        making.warnOfHiddenChange();
        return making;
    }

    /**
     * Makes the site; see {@link Site}.
     *
     * @param renderer of the templates of the session
     */
    void make(Renderer renderer, Progress progress, Site.Destination destination) throws IOException {
        var finished = renderer.render(plan, (number, count, file) ->
                progress.at(number - 1, count, () -> session.sentences().say("progress.making",
                        "number", number, "count", count, "file", file)), destination);
        finished.overruns().forEach(overrun -> Overruns.warn(overrun, problems, session.sentences()));
        if (!finished.hasOneFile()) {
            problems.warning(Location.of(ContentReader.TOOLKIT), "one-file-too-large",
                    "file", plan.frame().oneFile(), "millions", String.valueOf(Draft.LARGEST_ONE_FILE / 1_000_000));
        }
        if (!finished.findsEveryWord()) {
            problems.warning(Location.of(ContentReader.TOOLKIT), "search-too-large");
        }
    }

    /** What a build of the same content would warn of again. */
    List<Problem> lastingWarnings() {
        return problems.sorted().stream().filter(problem -> !problem.code().equals(HIDDEN_CHANGE)).toList();
    }

    /** Results of one edition have to be comparable: another instrument is another edition. */
    private void warnOfHiddenChange() {
        var before = SiteWriter.note(session.folders().output()).flatMap(EditionRecord::read);
        if (before.filter(record::hidesChangeSince).isPresent()) {
            problems.warning(session.places().edition(), HIDDEN_CHANGE,
                    "edition", record.edition(), "next", EditionIds.after(record.edition()));
        }
    }
}
