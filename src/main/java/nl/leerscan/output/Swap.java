package nl.leerscan.output;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The two renames that put a new site in the old one's place, and what restores order after a build that was killed.
 * Only this class removes anything.
 *
 * @param mover renames; the tests hand in one that fails
 */
record Swap(OutputFolder folder, Mover mover) {

    /** {@link Files#move}. */
    interface Mover {
        Path move(Path from, Path to, CopyOption... options) throws IOException;
    }

    /** Takes up what a killed build left behind: its half-written site goes, the previous site returns. */
    void recover() throws IOException {
        delete(folder.fresh());
        if (Files.exists(folder.old()) && !Files.exists(folder.site())) {
            rename(folder.old(), folder.site());
        }
        delete(folder.old());
    }

    /** Puts the new site in place. */
    void run() throws IOException {
        try {
            replace();
        } catch (IOException e) {
            abandon(e);
            throw e;
        }
        try {
            delete(folder.old());
        } catch (IOException e) {
            // The new site is in place. What is left of the old one, held open by some program, goes at the next build.
        }
    }

    private void replace() throws IOException {
        if (!Files.exists(folder.site())) {
            rename(folder.fresh(), folder.site());
            return;
        }
        rename(folder.site(), folder.old());
        try {
            rename(folder.fresh(), folder.site());
        } catch (IOException e) {
            rename(folder.old(), folder.site());
            throw e;
        }
    }

    /** Removes the half-written site; failing to is added to what went wrong first. */
    void abandon(Throwable cause) {
        try {
            delete(folder.fresh());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void rename(Path from, Path to) throws IOException {
        mover.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder; its marker goes last, so that a folder half deleted is still known as ours. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        var marker = folder.resolve(OutputFolder.MARKER);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(marker)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                if (!visited.equals(folder)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.deleteIfExists(marker);
        Files.delete(folder);
    }
}
