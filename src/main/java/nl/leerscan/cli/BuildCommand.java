package nl.leerscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.OutputRefused;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.output.Store;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Memory;
import nl.leerscan.render.Renderer;
import org.jspecify.annotations.Nullable;

/** {@code leerscan build}: from the content folder to a site. Of which nothing changed since the last build is not made again. */
final class BuildCommand {

    private final Session session;
    private final Folders folders;
    private final BuildRequest request;

    BuildCommand(Session session, BuildRequest request) {
        this.session = session;
        this.folders = session.folders();
        this.request = request;
    }

    int run() {
        if (session.lacksFolders()) {
            return LeerscanCommand.MISUSED;
        }
        try {
            var inputs = List.of(folders.content(), folders.templates());
            SiteWriter.check(folders.output(), inputs);
            var store = Store.beside(folders.output(), Program.place(), inputs);
            if (request.isClean()) {
                store.forget();
            }
            var state = store.inputs();
            var last = last(store, state);
            return last.isPresent() ? session.unchanged(last.get()) : readAndBuild(store, state);
        } catch (OutputRefused e) {
            var reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return session.fail(sentences().say("refused." + reason, "folder", e.path()), nothingWritten());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return session.fail(e, "failed.reading-or-writing", nothingWritten());
        }
    }

    /**
     * What the last build left, if this one would make the same. Written without lambdas, like all that is done when nothing
     * changed: the first of them costs Java 10 ms, a fifth of the whole.
     */
    private Optional<BuildNote> last(Store store, Optional<String> state) {
        if (state.isEmpty()) {
            return Optional.empty();
        }
        var lines = store.unchanged(state.get());
        var last = lines.isEmpty() ? Optional.<BuildNote>empty() : BuildNote.read(lines.get());
        return last.isPresent() && session.speaksAs(last.get()) ? last : Optional.empty();
    }

    private int readAndBuild(Store store, Optional<String> state) throws IOException {
        var problems = new Problems();
        var renderer = new Renderer(folders.templates(), memory(store)).readAhead();
        try (var progress = session.progress()) {
            progress.at(sentences().say("progress.reading"));
            var toolkit = session.read(problems);
            if (toolkit.isPresent()) {
                return build(toolkit.get(), problems, renderer, store, state, progress);
            }
        }
        return session.refuse(report -> report.nothingWritten(siteExists()), problems);
    }

    private int build(Toolkit toolkit, Problems problems, Renderer renderer, Store store, Optional<String> state, Progress progress)
            throws IOException {
        Making making;
        try {
            making = make(Making.of(toolkit, session, problems), renderer, progress);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever it is, the user is told, and the site that is there stays.
            progress.close();
            session.report(problems);
            return session.fail(e, "failed.rendering", nothingWritten());
        }
        progress.close();
        var counts = Counts.of(making.plan());
        var lasting = making.lastingWarnings();
        var sentence = session.reportOf(lasting).unchanged(counts);
        var note = new BuildNote(toolkit.texts().language(), session.language(), sentence, lasting);
        // Not when something changed meanwhile: what was read may be either.
        state.filter(before -> store.inputs().equals(state)).ifPresent(before -> store.remember(before, note.lines()));
        return session.done(session.report(problems).done(counts, session.took()));
    }

    private Making make(Making making, Renderer renderer, Progress progress) throws IOException {
        SiteWriter.write(folders.output(), files -> making.make(renderer, progress, files), making.record().line());
        return making;
    }

    private static Memory memory(Store store) {
        return new Memory() {
            @Override
            public byte @Nullable [] recall(String name) {
                return store.find(name);
            }

            @Override
            public byte @Nullable [] made(String path) {
                return store.made(path);
            }

            @Override
            public void remember(String name, byte[] bytes) {
                store.keep(name, bytes);
            }
        };
    }

    private String nothingWritten() {
        return sentences().say(siteExists() ? "nothing-written.kept" : "nothing-written.none", "folder", folders.output());
    }

    private Sentences sentences() {
        return session.sentences();
    }

    private boolean siteExists() {
        return Files.exists(folders.index());
    }
}
