package nl.leerscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.OutputRefused;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.problem.Problems;

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
        Making making;
        try {
            making = Making.of(toolkit, session, problems);
            SiteWriter.write(folders.output(), making::make, making.record().line());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever it is, the user is told, and the site that is there stays.
            session.report(problems);
            return session.fail(e, "failed.rendering", nothingWritten());
        }
        var report = session.report(problems);
        var plan = making.plan();
        return session.done(report.done(plan.pages().size(), plan.print().documents().size(), session.took()));
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
