package nl.leerscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.OutputRefused;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Overrun;
import nl.leerscan.render.PrintableCharacters;
import nl.leerscan.render.Renderer;
import nl.leerscan.render.Site;

/** {@code leerscan build}: from the content folder to a site. */
final class BuildCommand {

    private final Console console;
    private final Folders folders;
    private final long started = System.nanoTime();
    /** Changes to the content's language as soon as that is known. */
    private Sentences sentences;

    BuildCommand(Console console, Sentences sentences, Folders folders) {
        this.console = console;
        this.sentences = sentences;
        this.folders = folders;
    }

    int run() {
        if (isMissing(folders.content(), "--content") || isMissing(folders.templates(), "--templates")) {
            return LeerscanCommand.MISUSED;
        }
        try {
            SiteWriter.check(folders.output(), List.of(folders.content(), folders.templates()));
            return readAndBuild();
        } catch (OutputRefused e) {
            return fail(sentences.say("refused." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), "folder", e.path()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fail(e, "failed.reading-or-writing");
        }
    }

    private boolean isMissing(Path folder, String option) {
        if (Files.isDirectory(folder)) {
            return false;
        }
        console.err().println(sentences.say("no-folder", "folder", folder));
        console.err().println("    " + sentences.say("no-folder.hint", "option", option));
        return true;
    }

    private int readAndBuild() throws IOException {
        var problems = new Problems();
        var reader = new ContentReader(folders.content(), folders.templates(), new PrintableCharacters(), problems);
        var toolkit = reader.read();
        sentences = new Sentences(Catalogue.of(reader.language()));
        if (problems.hasErrors() || toolkit.isEmpty()) {
            console.err().println(report(problems).nothingWritten(siteExists()));
            return LeerscanCommand.FAILED;
        }
        return build(toolkit.get(), problems);
    }

    /** Tells what was found. */
    private Report report(Problems problems) {
        var report = new Report(sentences, folders, problems.sorted());
        report.lines().forEach(console.err()::println);
        return report;
    }

    private int build(Toolkit toolkit, Problems problems) throws IOException {
        Plan plan;
        Site site;
        try {
            plan = Plan.of(toolkit);
            site = new Renderer(folders.templates()).render(plan);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            // Whatever it is, the user is told, and the site that is there stays.
            report(problems);
            return fail(e, "failed.rendering");
        }
        site.overruns().forEach(overrun -> warn(overrun, problems));
        var report = report(problems);
        SiteWriter.write(folders.output(), site);
        var took = Duration.ofNanos(System.nanoTime() - started);
        console.out().println(report.done(plan.pages().size(), plan.print().documents().size(), took));
        return LeerscanCommand.DONE;
    }

    private void warn(Overrun overrun, Problems problems) {
        var document = overrun.document();
        problems.warning(new Location(ContentReader.TOOLKIT, document.line(), 0), "document-overrun",
                "file", document.fileName(), "first", overrun.first(),
                "most", sentences.count("pages", overrun.most()), "pages", String.valueOf(overrun.pages()));
    }

    private int fail(Throwable e, String key) {
        var message = e.getMessage() == null ? "" : ": " + e.getMessage();
        if (System.getenv("LEERSCAN_DEBUG") != null) {
            e.printStackTrace(console.err());
        }
        return fail(sentences.say(key) + System.lineSeparator() + "    " + e.getClass().getSimpleName() + message);
    }

    private int fail(String message) {
        console.err().println(message);
        console.err().println(sentences.say(siteExists() ? "nothing-written.kept" : "nothing-written.none",
                "folder", folders.output()));
        return LeerscanCommand.FAILED;
    }

    private boolean siteExists() {
        return Files.exists(folders.output().resolve("index.html"));
    }
}
