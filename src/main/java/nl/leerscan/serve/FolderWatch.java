package nl.leerscan.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something in some folders changed, and whether it has been quiet since: an editor may write a file in parts, or
 * under another name first. Who reads at once what changed, and reads it again when it was not quiet, loses no time. The
 * system tells of changes; now and then it is looked anyway, since on some systems it tells late, and a folder that is taken
 * away and put back is not watched any more.
 */
final class FolderWatch implements AutoCloseable {

    private static final long QUIET = 15;
    /** Within this, a system tells twice of one change. */
    private static final long SAME = 2;
    /** Nor may someone who copies a thousand files wait for the last. */
    private static final long LONGEST = 1_000;
    private static final long GLANCE = 400;
    /** Where the system does not tell, as on a Mac. */
    private static final long GLANCE_ALONE = 100;

    private final List<Path> folders;
    private final WatchService service;
    private final long glance;
    private Map<Path, String> seen;
    /** When the first and the last was heard of what changes now. */
    private long first;
    private long last;

    /** Changes are noticed from now on. */
    FolderWatch(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.service = FileSystems.getDefault().newWatchService();
        this.glance = service.getClass().getSimpleName().startsWith("Polling") ? GLANCE_ALONE : GLANCE;
        this.seen = look();
        this.first = System.nanoTime();
        this.last = first;
    }

    /** Waits for a change. Returns false when the watch has been closed. */
    boolean awaitChange() throws InterruptedException {
        try {
            var heard = false;
            while (!heard) {
                var key = service.poll(glance, MILLISECONDS);
                heard = key == null ? !look().equals(seen) : take(key);
            }
            first = System.nanoTime();
            hear();
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /**
     * Whether something changed again before it was quiet for a moment, so that all has to be read again; waits for that
     * moment. Nobody waits for the end of what goes on changing: that is a change to be awaited.
     */
    boolean changedAgain() throws InterruptedException {
        if (isLong()) {
            return false;
        }
        try {
            var key = service.poll(Math.max(0, last + MILLISECONDS.toNanos(QUIET) - System.nanoTime()), NANOSECONDS);
            if (key == null || !take(key)) {
                return false;
            }
            hear();
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private boolean isLong() {
        return last - first > MILLISECONDS.toNanos(LONGEST);
    }

    private void hear() throws InterruptedException {
        last = System.nanoTime();
        var key = service.poll(SAME, MILLISECONDS);
        while (key != null) {
            take(key);
            last = System.nanoTime();
            key = isLong() ? null : service.poll(SAME, MILLISECONDS);
        }
        // New folders are watched before what is in them is read: no change falls in between.
        seen = look();
    }

    /** Whether it is about more than files that no one reads. */
    private static boolean take(WatchKey key) {
        var meant = false;
        for (var event : key.pollEvents()) {
            meant |= event.kind() == OVERFLOW || !isUnread(String.valueOf(event.context()));
        }
        // A key of a folder that is gone stays silent; so it is heard here.
        return !key.reset() || meant;
    }

    /** What is there, also behind links, and from when; every folder is watched from now on. */
    private Map<Path, String> look() {
        var found = new HashMap<Path, String>();
        for (var folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Look(found));
            } catch (IOException e) {
                // What cannot be looked at is as good as gone, and the next build tells.
                found.put(folder, "gone");
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private final class Look extends SimpleFileVisitor<Path> {

        private final Map<Path, String> found;

        Look(Map<Path, String> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (isHidden(String.valueOf(folder.getFileName())) && !folders.contains(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            found.put(folder, "folder");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isUnread(String.valueOf(file.getFileName()))) {
                found.put(file, attributes.size() + " " + attributes.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Hidden files, what an office program keeps beside an open file, and what saving in the browser keeps of a file. */
    private static boolean isUnread(String name) {
        return isHidden(name) || name.startsWith("~$") || name.endsWith(".bak");
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}
