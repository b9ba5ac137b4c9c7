package nl.leerscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.OutputRefused;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Overrun;
import nl.leerscan.render.Renderer;
import nl.leerscan.render.Site;

/** {@code leerscan build}: from the content folder to a site. */
final class BuildCommand {

    private final Session session;
    private final Folders folders;

    BuildCommand(Session session) {
        this.session = session;
        this.folders = session.folders();
    }

    int run() {
        if (session.lacksFolders()) {
            return LeerscanCommand.MISUSED;
        }
        try {
            SiteWriter.check(folders.output(), List.of(folders.content(), folders.templates()));
            return readAndBuild();
        } catch (OutputRefused e) {
            var reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return session.fail(sentences().say("refused." + reason, "folder", e.path()), nothingWritten());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return session.fail(e, "failed.reading-or-writing", nothingWritten());
        }
    }

    private int readAndBuild() throws IOException {
        var problems = new Problems();
        var toolkit = session.read(problems);
        return toolkit.isPresent() ? build(toolkit.get(), problems)
                : session.refuse(report -> report.nothingWritten(siteExists()), problems);
    }

    private int build(Toolkit toolkit, Problems problems) throws IOException {
        Plan plan;
        Site site;
        try {
            plan = Plan.of(toolkit);
            site = new Renderer(folders.templates()).render(plan);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            // Whatever it is, the user is told, and the site that is there stays.
            session.report(problems);
            return session.fail(e, "failed.rendering", nothingWritten());
        }
        site.overruns().forEach(overrun -> warn(overrun, problems));
        var report = session.report(problems);
        SiteWriter.write(folders.output(), site);
        return session.done(report.done(plan.pages().size(), plan.print().documents().size(), session.took()));
    }

    private void warn(Overrun overrun, Problems problems) {
        var document = overrun.document();
        problems.warning(new Location(ContentReader.TOOLKIT, document.line(), 0), "document-overrun",
                "file", document.fileName(), "first", overrun.first(),
                "most", sentences().count("pages", overrun.most()), "pages", String.valueOf(overrun.pages()));
    }

    private String nothingWritten() {
        return sentences().say(siteExists() ? "nothing-written.kept" : "nothing-written.none", "folder", folders.output());
    }

    private Sentences sentences() {
        return session.sentences();
    }

    private boolean siteExists() {
        return Files.exists(folders.output().resolve("index.html"));
    }
}
