package nl.leerscan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectories(folder.resolve("content/articles")).getParent();
        Files.writeString(content.resolve("a.yaml"), "a: een\n");
    }

    @Test
    void theFileIsReplacedAndItsPredecessorStaysBesideIt() throws Exception {
        Saving.save(content, read("a.yaml").with("a", "twee"));
        Saving.save(content, read("a.yaml").with("a", "drie"));

        assertThat(content.resolve("a.yaml")).hasContent("a: drie\n");
        assertThat(content.resolve("a.yaml.bak")).hasContent("a: twee\n");
        assertThat(inContent()).containsExactly("a.yaml", "a.yaml.bak", "articles");
    }

    @Test
    void aFileInAFolderIsSavedThere() throws Exception {
        Files.writeString(content.resolve("articles/a.md"), "---\ntitle: een\n---\nTekst.\n");

        Saving.save(content, read("articles/a.md").with("title", "twee"));

        assertThat(content.resolve("articles/a.md")).hasContent("---\ntitle: twee\n---\nTekst.\n");
        assertThat(content.resolve("articles/a.md.bak")).hasContent("---\ntitle: een\n---\nTekst.\n");
    }

    @Test
    void whatDidNotChangeIsNotWritten() throws Exception {
        var before = Files.getLastModifiedTime(content.resolve("a.yaml"));

        Saving.save(content, read("a.yaml").with("a", "een"));

        assertThat(Files.getLastModifiedTime(content.resolve("a.yaml"))).isEqualTo(before);
        assertThat(inContent()).containsExactly("a.yaml", "articles");
    }

    @Test
    void aFileThatChangedMeanwhileStaysAsItIs() throws Exception {
        var changed = read("a.yaml").with("a", "twee");
        Files.writeString(content.resolve("a.yaml"), "a: van een ander\n");

        assertThatThrownBy(() -> Saving.save(content, changed)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(content.resolve("a.yaml")).hasContent("a: van een ander\n");
        assertThat(inContent()).containsExactly("a.yaml", "articles");
    }

    @Test
    void aFileThatIsGoneIsNotMadeAgain() throws Exception {
        var changed = read("a.yaml").with("a", "twee");
        Files.delete(content.resolve("a.yaml"));

        assertThatThrownBy(() -> Saving.save(content, changed)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(inContent()).containsExactly("articles");
    }

    @Test
    void aFileThatBecameALinkToOutsideIsNotWritten() throws Exception {
        var changed = read("a.yaml").with("a", "twee");
        Files.move(content.resolve("a.yaml"), folder.resolve("a.yaml"));
        Files.createSymbolicLink(content.resolve("a.yaml"), folder.resolve("a.yaml"));

        assertThatThrownBy(() -> Saving.save(content, changed)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(folder.resolve("a.yaml")).hasContent("a: een\n");
    }

    @Test
    void aLinkWithinTheContentStaysALink() throws Exception {
        Files.createSymbolicLink(content.resolve("articles/b.yaml"), Path.of("../a.yaml"));

        Saving.save(content, read("articles/b.yaml").with("a", "twee"));

        assertThat(content.resolve("articles/b.yaml")).isSymbolicLink().hasContent("a: twee\n");
        assertThat(content.resolve("a.yaml")).hasContent("a: twee\n");
    }

    @Test
    void rightsOfTheFileStay() throws Exception {
        assumeThat(Files.getFileStore(content).supportsFileAttributeView("posix")).isTrue();
        var rights = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(content.resolve("a.yaml"), rights);

        Saving.save(content, read("a.yaml").with("a", "twee"));

        assertThat(Files.getPosixFilePermissions(content.resolve("a.yaml"))).isEqualTo(rights);
        assertThat(Files.getPosixFilePermissions(content.resolve("a.yaml.bak"))).isEqualTo(rights);
    }

    @Test
    void whatAKilledProgramLeftBehindIsInNoOnesWay() throws Exception {
        Files.writeString(content.resolve(".a.yaml.tmp"), "a: half, en langer dan wat er komt");

        Saving.save(content, read("a.yaml").with("a", "twee"));

        assertThat(content.resolve("a.yaml")).hasContent("a: twee\n");
        assertThat(inContent()).containsExactly("a.yaml", "a.yaml.bak", "articles");
    }

    @Test
    void whereThePredecessorCannotBeKeptNothingIsSaved() throws Exception {
        Files.createDirectories(content.resolve("a.yaml.bak/full"));
        var changed = read("a.yaml").with("a", "twee");

        assertThatThrownBy(() -> Saving.save(content, changed)).isInstanceOf(IOException.class);

        assertThat(content.resolve("a.yaml")).hasContent("a: een\n");
        assertThat(inContent()).containsExactly("a.yaml", "a.yaml.bak", "articles");
    }

    @Test
    void ofManySavingsAtTheSameMomentOneWins() throws Exception {
        var savings = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 16; i++) {
            var changed = read("a.yaml").with("a", "nummer " + i);
            savings.add(() -> isSaved(changed));
        }
        var threads = Executors.newFixedThreadPool(savings.size());
        try {
            var saved = new ArrayList<Boolean>();
            for (var result : threads.invokeAll(savings)) {
                saved.add(result.get());
            }
            assertThat(saved).containsOnlyOnce(true);
            assertThat(content.resolve("a.yaml")).hasContent("a: nummer " + saved.indexOf(true) + "\n");
            assertThat(content.resolve("a.yaml.bak")).hasContent("a: een\n");
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isSaved(Manuscript changed) throws IOException {
        try {
            Saving.save(content, changed);
            return true;
        } catch (ChangedMeanwhile e) {
            return false;
        }
    }

    private Manuscript read(String file) throws Exception {
        return Manuscript.read(content, file);
    }

    private List<String> inContent() throws IOException {
        try (var files = Files.list(content)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
