package nl.leerscan.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.leerscan.machine.Check;
import nl.leerscan.render.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The files of one build, which come one after another: the pages that are looked at, the other pages, the documents and what
 * waits for them.
 *
 * @param byPath each file by its path
 */
record SiteFiles(Map<String, CompletableFuture<byte[]>> byPath) {

    static final SiteFiles NONE = new SiteFiles(Map.of());

    SiteFiles {
        byPath = Map.copyOf(byPath);
    }

    static SiteFiles of(Draft draft) {
        var files = new HashMap<String, CompletableFuture<byte[]>>();
        draft.pages().forEach(path -> files.put(path, new CompletableFuture<>()));
        draft.later().forEach(path -> files.put(path, new CompletableFuture<>()));
        return new SiteFiles(files);
    }

    /** A file is there. */
    void put(String path, byte[] bytes) {
        var file = byPath.get(path);
        if (file != null) {
            file.complete(bytes);
        }
    }

    /** What is not there was left out. */
    void end() {
        byPath.values().forEach(file -> file.complete(null));
    }

    /** What is not there will not come either. */
    void giveUp(Throwable why) {
        byPath.values().forEach(file -> file.completeExceptionally(why));
    }

    /** A file that is there already. */
    byte @Nullable [] ready(String path) {
        var file = byPath.get(path);
        return file == null || !file.isDone() || file.isCompletedExceptionally() ? null : file.join();
    }

    /** Tells one state of a file from another: empty where there is none, absent while it is being made. */
    @Nullable String state(String path) {
        if (!byPath.containsKey(path)) {
            return "";
        }
        var bytes = ready(path);
        return bytes == null ? null : stateOf(bytes);
    }

    static String stateOf(byte[] bytes) {
        return Long.toHexString(Check.of(bytes));
    }
}
