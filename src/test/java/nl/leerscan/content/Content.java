package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;

/** A content folder to make mistakes in: a copy of the tiny one, with verbs to change it and to read it. */
final class Content {

    static final Path RESOURCES = Path.of("src/test/resources");
    static final Path TINY = RESOURCES.resolve("content/tiny");
    static final Path TEMPLATES = RESOURCES.resolve("templates");

    private final Path root;

    private Content(Path root) {
        this.root = root;
    }

    static Content tinyIn(Path folder) {
        var content = new Content(folder);
        for (var file : filesIn(TINY)) {
            content.write(TINY.relativize(file).toString(), bytes(file));
        }
        for (var file : filesIn(TEMPLATES)) {
            content.write("templates/" + TEMPLATES.relativize(file), bytes(file));
        }
        return content;
    }

    Content write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Content write(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Content replace(String path, String old, String changed) {
        var text = text(path);
        assertThat(text).contains(old);
        return write(path, text.replace(old, changed));
    }

    Content delete(String path) {
        try (Stream<Path> all = Files.walk(file(path).normalize())) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds spaces to a file until it has this many bytes. */
    Content grow(String path, int size) {
        var bytes = bytes(file(path));
        var grown = Arrays.copyOf(bytes, size);
        Arrays.fill(grown, bytes.length, size, (byte) ' ');
        return write(path, grown);
    }

    String text(String path) {
        return new String(bytes(file(path)), StandardCharsets.UTF_8);
    }

    /** Where a file is; paths that start with {@code templates/} are beside the content. */
    Path file(String path) {
        return path.startsWith("templates/") ? root.resolve(path) : folder().resolve(path);
    }

    Path folder() {
        return root.resolve("content");
    }

    Path templates() {
        return root.resolve("templates");
    }

    /** The toolkit, when there is nothing to say about it. */
    Toolkit reads() {
        var problems = new Problems();
        var toolkit = new ContentReader(folder(), templates(), problems).read();
        assertThat(printed(problems.sorted())).isEmpty();
        return toolkit.orElseThrow();
    }

    /** What an author is told, in Dutch. */
    String says() {
        return printed(problems());
    }

    List<Problem> problems() {
        var problems = new Problems();
        var toolkit = new ContentReader(folder(), templates(), problems).read();
        assertThat(toolkit.isEmpty()).isEqualTo(problems.hasErrors());
        return problems.sorted();
    }

    static String printed(List<Problem> problems) {
        var catalogue = Catalogue.of("nl");
        return problems.stream()
                .map(problem -> problem.location() + ": " + catalogue.message(problem)
                        + "\n    " + catalogue.hint(problem) + "\n")
                .collect(Collectors.joining());
    }

    static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
