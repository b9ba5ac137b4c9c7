package nl.leerscan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** A folder with the authors' files; paths are relative to it, with forward slashes. */
final class ContentFolder {

    /** What one file may hold, in bytes: far above any text, and the most that the YAML library takes. */
    static final int LARGEST_TEXT = 3 * 1024 * 1024;

    private final Path folder;
    private final String shownBefore;
    private final Problems problems;

    /** @param shownBefore what stands before a path where problems name it: empty for the content folder itself */
    ContentFolder(Path folder, String shownBefore, Problems problems) {
        this.folder = folder;
        this.shownBefore = shownBefore;
        this.problems = problems;
    }

    /** The paths of all files, except those of which a part of the path starts with a dot. */
    SortedSet<String> paths() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(this::relative)
                    .filter(ContentFolder::isVisible)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            if (Files.size(file) > LARGEST_TEXT) {
                problems.error(Location.of(shown), "file-too-large", "megabytes", "3");
                return Optional.empty();
            }
            return new TextDecoder(problems).decode(shown, Files.readAllBytes(file));
        } catch (IOException e) {
            problems.error(Location.of(shown), "file-unreadable", "file", shown);
            return Optional.empty();
        }
    }

    /** A file's place on disk. */
    Path resolve(String path) {
        return folder.resolve(path);
    }

    /** Whether a file really is in this folder, wherever symbolic links lead. */
    boolean holds(Path file) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isVisible(String path) {
        return !path.startsWith(".") && !path.contains("/.");
    }
}
