package nl.leerscan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.leerscan.editor.Attempt;
import nl.leerscan.editor.Workbench;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Spoken;
import nl.leerscan.render.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site in a browser of this computer while its content and templates are edited. Everything is built in memory
 * after each change; nothing is written.
 */
public final class PreviewServer implements AutoCloseable {

    /** Where one expects it. */
    public static final int PORT = 4000;

    private final Path content;
    private final Path templates;
    private final Consumer<Told> told;
    private final Stage stage;
    private final LateFiles late;
    private final Workbench workbench;
    private final FolderWatch watch;
    private final Loopback loopback;
    private @Nullable Attempt newest;

    private PreviewServer(Path content, Path templates, Spoken spoken, int port, Consumer<Told> told) throws IOException {
        this.content = content;
        this.templates = templates;
        this.told = told;
        this.stage = new Stage(spoken.language());
        this.late = new LateFiles(stage);
        this.workbench = new Workbench(content, templates, spoken);
        this.loopback = Loopback.listen(port, new Requests(stage, new EditRequests(content, templates, spoken)));
        this.watch = new FolderWatch(List.of(content, templates));
    }

    /**
     * Starts to build, to watch and to serve.
     *
     * @param spoken which language it says things in
     * @param port   the port that is tried first
     * @param told   is told what happens, from another thread
     */
    public static PreviewServer start(Path content, Path templates, Spoken spoken, int port, Consumer<Told> told)
            throws IOException {
        var server = new PreviewServer(content, templates, spoken, port, told);
        var thread = new Thread(server::buildAndWatch, "leerscan-preview");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** Where it is served. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** The port that was free. */
    public int port() {
        return loopback.port();
    }

    private void buildAndWatch() {
        try {
            do {
                build();
            } while (watch.awaitChange());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void build() throws InterruptedException {
        var started = System.nanoTime();
        var attempt = attempt();
        begin(attempt);
        var draft = attempt.draft();
        if (draft == null) {
            say(attempt, stage.now().files());
            tell(attempt, null, started);
            return;
        }
        var before = stage.now().files();
        var files = SiteFiles.of(draft);
        try {
            print(draft, files, attempt);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            fail(e, attempt, before, started);
            files.giveUp(new Superseded());
            return;
        }
        tell(attempt, changed(before, files), started);
        late.make(draft, files, failure -> failLate(failure, attempt, files, started), overruns -> told.accept(
                new Told(attempt.language(), List.of(), null, overruns, null, since(started))));
    }

    private Attempt attempt() throws InterruptedException {
        var attempt = workbench.build();
        while (watch.changedAgain()) {
            attempt = workbench.build();
        }
        return attempt;
    }

    /** What someone is looking at is shown before the rest is printed. */
    private void print(Draft draft, SiteFiles files, Attempt attempt) {
        var lookedAt = stage.lookedAt();
        draft.pages().stream().filter(lookedAt::contains).forEach(path -> files.put(path, draft.page(path)));
        stage.show(files, attempt.language(), attempt.spots());
        draft.pages().stream().filter(path -> !lookedAt.contains(path)).forEach(path -> files.put(path, draft.page(path)));
        stage.renew();
    }

    private synchronized void begin(Attempt attempt) {
        newest = attempt;
    }

    /** A document comes long after its page: what was found wrong meanwhile is newer, and stays. */
    private synchronized void failLate(Throwable failure, Attempt attempt, SiteFiles files, long started) {
        if (attempt == newest) {
            fail(failure, attempt, files, started);
        }
    }

    private void fail(Throwable failure, Attempt attempt, SiteFiles good, long started) {
        var failed = attempt.failed(failure);
        say(failed, good);
        tell(failed, null, started);
    }

    /** @param good the files that go on being shown */
    private void say(Attempt attempt, SiteFiles good) {
        var catalogue = Catalogue.of(attempt.language());
        var findings = new Findings(content, templates, catalogue).of(attempt);
        stage.say(Panel.of(findings, !good.byPath().isEmpty(), catalogue), good, attempt.language());
    }

    private void tell(Attempt attempt, @Nullable Integer changed, long started) {
        told.accept(new Told(attempt.language(), attempt.problems(), attempt.failure(), List.of(), changed, since(started)));
    }

    private static int changed(SiteFiles before, SiteFiles now) {
        return (int) now.byPath().keySet().stream()
                .filter(path -> now.ready(path) != null && !Arrays.equals(now.ready(path), before.ready(path)))
                .count();
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    @Override
    public void close() {
        loopback.close();
        late.close();
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
