package nl.leerscan.machine;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Tells one state of some folders from another, in brief. */
public final class FolderState {

    private final Check check = new Check();

    /** What files a folder has, and what they hold; or what a single file holds. */
    public FolderState withContents(Path folder) throws IOException {
        for (var file : files(folder).entrySet()) {
            // A link that leads nowhere counts, and holds nothing: some editors keep one beside what is being edited.
            var holds = file.getValue().isRegularFile();
            check.with(file.getKey()).with(holds ? 1 : 0)
                    .withAll(holds ? Files.readAllBytes(folder.resolve(file.getKey())) : new byte[0]);
        }
        return this;
    }

    /** What files a folder has, how large they are, and when each was written. */
    public FolderState withTimes(Path folder) throws IOException {
        for (var file : files(folder).entrySet()) {
            var attributes = file.getValue();
            check.with(file.getKey()).with(attributes.size()).with(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
        return this;
    }

    /** Something else that counts. */
    public FolderState with(String text) {
        check.with(text);
        return this;
    }

    @Override
    public String toString() {
        return Long.toHexString(check.value());
    }

    /** Links are followed: an author may keep a part of the content elsewhere. */
    private static Map<String, BasicFileAttributes> files(Path folder) throws IOException {
        var files = new TreeMap<String, BasicFileAttributes>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(folder.relativize(file).toString(), attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof FileSystemLoopException) {
                    // What a link into a folder above it leads to is met there.
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return files;
    }
}
