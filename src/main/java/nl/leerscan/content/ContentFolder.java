package nl.leerscan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A folder with the authors' files; paths are relative to it, with forward slashes. */
final class ContentFolder {

    /** What one file may hold, in thousands of bytes: a book, and thirty times the longest of our own. */
    private static final int LARGEST_IN_THOUSANDS = 500;
    static final int LARGEST_TEXT = LARGEST_IN_THOUSANDS * 1000;

    private final Path folder;
    private final String shownBefore;
    private final Map<String, byte[]> unsaved;
    private final KnownTexts known;
    private final Problems problems;
    private final SortedSet<String> texts = new ConcurrentSkipListSet<>();
    /** The folder itself, wherever symbolic links lead. */
    private volatile @Nullable Path real;

    /** A content folder as it is. */
    ContentFolder(Path folder, Problems problems) {
        this(folder, "", Map.of(), KnownTexts.none(), problems);
    }

    /**
     * A folder as it is, but for what is not saved yet.
     *
     * @param shownBefore what stands before a path where problems name it: empty for the content folder itself
     * @param unsaved     what text files that are there are about to hold, by path
     */
    ContentFolder(Path folder, String shownBefore, Map<String, byte[]> unsaved, KnownTexts known, Problems problems) {
        this.folder = folder;
        this.shownBefore = shownBefore;
        this.unsaved = Map.copyOf(unsaved);
        this.known = known;
        this.problems = problems;
    }

    /** The paths of all files, except those of which a part of the path is hidden; links are followed. */
    SortedSet<String> paths() {
        var paths = new TreeSet<String>();
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(paths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    /** A text file that has to be there. */
    Optional<TextFile> text(String path) {
        var shown = shownBefore + path;
        if (!has(path)) {
            problems.error(Location.of(shown), "file-missing", "file", shown);
            return Optional.empty();
        }
        try {
            var file = folder.resolve(path);
            if (!Files.isRegularFile(file)) {
                problems.error(Location.of(shown), "file-unreadable", "file", shown);
                return Optional.empty();
            }
            if (!holds(file)) {
                problems.error(Location.of(shown), "file-outside", "file", shown);
                return Optional.empty();
            }
            var bytes = unsaved.get(path);
            if ((bytes == null ? Files.size(file) : bytes.length) > LARGEST_TEXT) {
                problems.error(Location.of(shown), "file-too-large", "thousands", String.valueOf(LARGEST_IN_THOUSANDS));
                return Optional.empty();
            }
            texts.add(path);
            return known.decode(shown, bytes == null ? Files.readAllBytes(file) : bytes, problems);
        } catch (IOException e) {
            problems.error(Location.of(shown), "file-unreadable", "file", shown);
            return Optional.empty();
        }
    }

    /** The text files that were read, by their paths in order; each is read again when it is asked for, for it is not kept. */
    Stream<TextFile> texts() {
        return texts.stream().flatMap(path -> text(path).stream());
    }

    /** A file's place on disk. What comes from a Mac may have a letter and its accent apart in its name; texts never have. */
    Path resolve(String path) {
        return Stream.of(path, Normalizer.normalize(path, Normalizer.Form.NFC), Normalizer.normalize(path, Normalizer.Form.NFD))
                .map(folder::resolve).filter(Files::exists).findFirst().orElseGet(() -> folder.resolve(path));
    }

    /** Whether a file really is in this folder, wherever symbolic links lead. */
    boolean holds(Path file) throws IOException {
        var known = real;
        if (known == null) {
            known = folder.toRealPath();
            real = known;
        }
        return file.toRealPath().startsWith(known);
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Collects files; what cannot be entered is reported and passed by. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final SortedSet<String> paths;

        Walk(SortedSet<String> paths) {
            this.paths = paths;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
                paths.add(relative(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (failure instanceof FileSystemLoopException) {
                // What a link into a folder above it leads to is met there.
                return FileVisitResult.CONTINUE;
            }
            var shown = shownBefore + relative(file);
            problems.error(Location.of(shown), "file-unreadable", "file", shown);
            return FileVisitResult.CONTINUE;
        }

        /** What is not the author's: hidden, or what an office program keeps beside a file as long as it is open. */
        private static boolean isHidden(Path file) {
            var name = String.valueOf(file.getFileName());
            return name.startsWith(".") || name.startsWith("~$");
        }
    }
}
