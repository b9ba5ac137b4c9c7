package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of a folder, to change without harm. Paths are relative to it, with forward slashes. */
public final class FolderCopy {

    private final Path folder;

    private FolderCopy(Path folder) {
        this.folder = folder;
    }

    public static FolderCopy of(Path source, Path folder) {
        var copy = new FolderCopy(folder);
        filesIn(source).forEach(file -> copy.write(source.relativize(file).toString(), bytes(file)));
        return copy;
    }

    public Path folder() {
        return folder;
    }

    public Path file(String path) {
        return folder.resolve(path);
    }

    public String text(String path) {
        return read(file(path));
    }

    public void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text; it must be another one after that. */
    public void change(String path, UnaryOperator<String> change) {
        var changed = change.apply(text(path));
        assertThat(changed).as(path).isNotEqualTo(text(path));
        write(path, changed);
    }

    /** Removes a file, or a folder with all that is in it. */
    public void remove(String path) {
        removeAll(file(path).normalize());
    }

    public static void removeAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
