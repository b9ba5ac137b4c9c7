package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerscan.FolderCopy;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;

/** A content folder to make mistakes in: a copy of the tiny one, with verbs to change it and to read it. */
final class Content {

    static final Path RESOURCES = Path.of("src/test/resources");
    static final Path TINY = RESOURCES.resolve("content/tiny");
    /** The files about what there is to know and to do besides, to lay over the tiny content. */
    static final Path BACKGROUND = RESOURCES.resolve("background");
    static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final String BESIDE = "templates/";

    private final FolderCopy content;
    private final FolderCopy templates;

    private Content(Path root) {
        content = FolderCopy.of(TINY, root.resolve("content"));
        templates = FolderCopy.of(TEMPLATES, root.resolve("templates"));
    }

    static Content tinyIn(Path folder) {
        return new Content(folder);
    }

    Content withBackground() {
        FolderCopy.filesIn(BACKGROUND).forEach(file -> write(file.getFileName().toString(), FolderCopy.bytes(file)));
        return this;
    }

    Content write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Content write(String path, byte[] bytes) {
        copyOf(path).write(within(path), bytes);
        return this;
    }

    Content replace(String path, String old, String changed) {
        var text = text(path);
        assertThat(text).contains(old);
        return write(path, text.replace(old, changed));
    }

    Content delete(String path) {
        copyOf(path).remove(within(path));
        return this;
    }

    /** Adds spaces to a file until it has this many bytes. */
    Content grow(String path, int size) {
        var bytes = FolderCopy.bytes(file(path));
        var grown = Arrays.copyOf(bytes, size);
        Arrays.fill(grown, bytes.length, size, (byte) ' ');
        return write(path, grown);
    }

    String text(String path) {
        return copyOf(path).text(within(path));
    }

    /** Where a file is; paths that start with {@code templates/} are beside the content. */
    Path file(String path) {
        return copyOf(path).file(within(path));
    }

    private FolderCopy copyOf(String path) {
        return path.startsWith(BESIDE) ? templates : content;
    }

    private static String within(String path) {
        return path.startsWith(BESIDE) ? path.substring(BESIDE.length()) : path;
    }

    Path folder() {
        return content.folder();
    }

    Path templates() {
        return templates.folder();
    }

    /** The toolkit, when there is nothing to say about it. */
    Toolkit reads() {
        var problems = new Problems();
        var toolkit = new ContentReader(folder(), templates(), Content::isPrintable, problems).read();
        assertThat(printed(problems.sorted())).isEmpty();
        return toolkit.orElseThrow();
    }

    /** What an author is told, in Dutch. */
    String says() {
        return printed(problems());
    }

    List<Problem> problems() {
        var problems = new Problems();
        var toolkit = new ContentReader(folder(), templates(), Content::isPrintable, problems).read();
        assertThat(toolkit.isEmpty()).isEqualTo(problems.hasErrors());
        return problems.sorted();
    }

    /** What the author of content without errors may want to look at. */
    List<Problem> advice() {
        var problems = new Problems();
        var advice = new Problems();
        new ContentReader(folder(), templates(), Content::isPrintable, problems).read(advice);
        assertThat(printed(problems.sorted())).isEmpty();
        return advice.sorted();
    }

    /** Stands in for a font that has letters and signs but no pictures. */
    private static boolean isPrintable(int point) {
        return point < 0x2600;
    }

    static String printed(List<Problem> problems) {
        return printed(problems, "nl");
    }

    static String printed(List<Problem> problems, String language) {
        var catalogue = Catalogue.of(language);
        return problems.stream()
                .map(problem -> problem.location() + ": " + catalogue.message(problem)
                        + "\n    " + catalogue.hint(problem) + "\n")
                .collect(Collectors.joining());
    }
}
