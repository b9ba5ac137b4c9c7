package nl.leerscan.cli;

import nl.leerscan.compare.EditionIds;
import nl.leerscan.compare.EditionRecord;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Overrun;
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
        making.site.overruns().forEach(overrun -> warn(overrun, session.sentences(), problems));
        making.warnOfHiddenChange(session, problems);
        return making;
    }

    private static void warn(Overrun overrun, Sentences sentences, Problems problems) {
        var document = overrun.document();
        problems.warning(new Location(ContentReader.TOOLKIT, document.line(), 0), "document-overrun",
                "file", document.fileName(), "first", overrun.first(),
                "most", sentences.count("pages", overrun.most()), "pages", String.valueOf(overrun.pages()));
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
