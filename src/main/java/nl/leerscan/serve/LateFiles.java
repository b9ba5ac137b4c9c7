package nl.leerscan.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import nl.leerscan.render.Draft;
import nl.leerscan.render.Overrun;
import org.jspecify.annotations.Nullable;

/** Makes what takes long, one build after another: of a build that is no longer the newest, no more than was begun. */
final class LateFiles implements AutoCloseable {

    private final Stage stage;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "leerscan-documents");
        thread.setDaemon(true);
        // Who saves meanwhile should see the page first.
        thread.setPriority(Thread.MIN_PRIORITY);
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
        newest = files;
        try {
            worker.execute(() -> finish(draft, files, failed, done));
        } catch (RejectedExecutionException stopped) {
            files.giveUp(stopped);
        }
    }

    private void finish(Draft draft, SiteFiles files, Consumer<Throwable> failed, Consumer<List<Overrun>> done) {
        try {
            draft.finish(() -> files == newest, (path, bytes) -> put(path, bytes, files))
                    .ifPresentOrElse(done, () -> files.giveUp(new Superseded()));
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
