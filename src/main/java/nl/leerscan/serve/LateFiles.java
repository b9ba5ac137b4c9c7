package nl.leerscan.serve;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import nl.leerscan.render.Draft;
import nl.leerscan.render.Overrun;
import org.jspecify.annotations.Nullable;

/**
 * Makes what takes long, one build after another: of a build that is no longer the newest, no more than was begun. After the
 * first build it begins when nothing was saved for a moment, so that who saves again is not kept waiting for the page.
 */
final class LateFiles implements AutoCloseable {

    private static final long MOMENT = 1_000;

    private final Stage stage;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "leerscan-documents");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, byte[]> lastGood = new HashMap<>();
    private volatile @Nullable SiteFiles newest;

    LateFiles(Stage stage) {
        this.stage = stage;
    }

    /**
     * Makes the rest of a build.
     *
     * @param failed is told when that goes wrong
     * @param done   is told what does not fit on its pages
     */
    void make(Draft draft, SiteFiles files, Consumer<Throwable> failed, Consumer<List<Overrun>> done) {
        var delay = newest == null ? 0 : MOMENT;
        newest = files;
        try {
            worker.schedule(() -> finish(draft, files, failed, done), delay, MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            files.giveUp(stopped);
        }
    }

    private void finish(Draft draft, SiteFiles files, Consumer<Throwable> failed, Consumer<List<Overrun>> done) {
        try {
            draft.finish(() -> files == newest, (path, bytes) -> put(path, bytes, files))
                    .ifPresentOrElse(finished -> {
                        files.end();
                        done.accept(finished.overruns());
                    }, () -> files.giveUp(new Superseded()));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            if (files == newest) {
                failed.accept(e);
            }
            keepLastGood(files, e);
        }
    }

    private void put(String path, byte[] bytes, SiteFiles files) {
        lastGood.put(path, bytes);
        files.put(path, bytes);
        stage.renew();
    }

    private void keepLastGood(SiteFiles files, Throwable failure) {
        lastGood.forEach(files::put);
        files.giveUp(failure);
    }

    @Override
    public void close() {
        newest = null;
        worker.shutdownNow();
    }
}
