package nl.leerscan.cli;

import nl.leerscan.compare.EditionIds;
import nl.leerscan.compare.EditionRecord;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Draft;
import nl.leerscan.render.Renderer;
import nl.leerscan.render.Site;

/**
 * What {@code build} and {@code check} do alike with content that has no errors: making the site, in memory, and
 * telling what is remarkable about it.
 */
record Making(Plan plan, Site site, EditionRecord record) {

    static Making of(Toolkit toolkit, Session session, Problems problems) {
        var plan = Plan.of(toolkit);
        var making = new Making(plan, new Renderer(session.folders().templates()).render(plan), EditionRecord.of(toolkit));
        making.site.overruns().forEach(overrun -> Overruns.warn(overrun, problems, session.sentences()));
        if (!making.site.files().containsKey(plan.frame().oneFile())) {
            problems.warning(Location.of(ContentReader.TOOLKIT), "one-file-too-large",
                    "file", plan.frame().oneFile(), "millions", String.valueOf(Draft.LARGEST_ONE_FILE / 1_000_000));
        }
        making.warnOfHiddenChange(session, problems);
        return making;
    }

    /** Results of one edition have to be comparable: another instrument is another edition. */
    private void warnOfHiddenChange(Session session, Problems problems) {
        var before = SiteWriter.note(session.folders().output()).flatMap(EditionRecord::read);
        if (before.filter(record::hidesChangeSince).isPresent()) {
            problems.warning(session.places().edition(), "edition-unchanged",
                    "edition", record.edition(), "next", EditionIds.after(record.edition()));
        }
    }
}
