package nl.leerscan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.edit.Untouchable.Reason;
import nl.leerscan.problem.Catalogue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A file that is edited, with verbs to do so and to say what it is then. */
final class Edited {

    private final Manuscript manuscript;

    private Edited(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static Edited yaml(String text) {
        return new Edited(read("a.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Edited markdown(String text) {
        return new Edited(read("a.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file that cannot be edited at all. */
    static void isNotRead(String file, String text, Reason reason, int line) {
        isNotRead(file, text.getBytes(StandardCharsets.UTF_8), reason, line);
    }

    static void isNotRead(String file, byte[] bytes, Reason reason, int line) {
        isRefused(() -> readOrRefuse(file, bytes), reason, line);
    }

    private static Manuscript read(String file, byte[] bytes) {
        try {
            return readOrRefuse(file, bytes);
        } catch (Untouchable e) {
            throw new AssertionError(e);
        }
    }

    private static Manuscript readOrRefuse(String file, byte[] bytes) throws Untouchable {
        try {
            var folder = Files.createTempDirectory("edited");
            var path = folder.resolve(file);
            try {
                Files.write(path, bytes);
                return Manuscript.read(folder, file);
            } finally {
                Files.delete(path);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edited with(String path, String value) {
        return with(path, value, List.of());
    }

    Edited with(String path, String value, List<String> order) {
        try {
            return new Edited(manuscript.with(path, value, order));
        } catch (Untouchable e) {
            throw new AssertionError(e);
        }
    }

    Edited with(String path, List<String> values) {
        return with(path, values, List.of());
    }

    Edited with(String path, List<String> values, List<String> order) {
        try {
            return new Edited(manuscript.with(path, values, order));
        } catch (Untouchable e) {
            throw new AssertionError(e);
        }
    }

    void gives(String text) {
        assertThat(new String(manuscript.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    Optional<String> text(String path) {
        return manuscript.text(path);
    }

    Manuscript manuscript() {
        return manuscript;
    }

    void refuses(String path, String value, Reason reason, int line) {
        isRefused(() -> manuscript.with(path, value), reason, line);
    }

    void refuses(String path, List<String> values, Reason reason, int line) {
        isRefused(() -> manuscript.with(path, values), reason, line);
    }

    private static void isRefused(ThrowingCallable edit, Reason reason, int line) {
        var refusal = catchThrowableOfType(Untouchable.class, edit);
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.details()).isEqualTo(Map.of("line", String.valueOf(line)));
        assertThat(Catalogue.of("nl").text(refusal.key(), refusal.details())).isNotBlank().doesNotContain(" 0");
        assertThat(Catalogue.of("en").text(refusal.key(), refusal.details())).isNotBlank().doesNotContain(" 0");
    }
}
