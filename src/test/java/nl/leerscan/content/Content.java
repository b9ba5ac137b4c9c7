package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final Path folder;

    private Content(Path folder) {
        this.folder = folder;
    }

    static Content tinyIn(Path folder) {
        var content = new Content(folder.resolve("content"));
        content.layOver(TINY);
        return content;
    }

    /** Copies files over those that are there. */
    Content layOver(Path files) {
        for (var file : filesIn(files)) {
            write(files.relativize(file).toString(), bytes(file));
        }
        return this;
    }

    Content write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Content write(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
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
        try (Stream<Path> all = Files.walk(folder.resolve(path))) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        return new String(bytes(folder.resolve(path)), StandardCharsets.UTF_8);
    }

    Path folder() {
        return folder;
    }

    /** The toolkit, when there is nothing to say about it. */
    Toolkit reads() {
        var problems = new Problems();
        var toolkit = new ContentReader(folder, TEMPLATES, problems).read();
        assertThat(printed(problems.sorted())).isEmpty();
        return toolkit.orElseThrow();
    }

    /** What an author is told, in Dutch. */
    String says() {
        return printed(problems());
    }

    List<Problem> problems() {
        var problems = new Problems();
        var toolkit = new ContentReader(folder, TEMPLATES, problems).read();
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
