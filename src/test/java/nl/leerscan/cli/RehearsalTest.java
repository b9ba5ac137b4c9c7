package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    private Path stage;

    @Test
    void itMakesASiteAndFormsFromTheExampleInsideTheProgram() throws Exception {
        Rehearsal.main(new String[] {stage.toString()});

        assertThat(stage.resolve("content/toolkit.yaml")).exists();
        assertThat(stage.resolve("site/pdf/leesboek.pdf")).isNotEmptyFile();
        assertThat(stage.resolve("forms.pdf")).isNotEmptyFile();
    }
}
