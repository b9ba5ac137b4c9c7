package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading again with what was read before tells the same as reading for the first time. */
class KnownYamlTest {

    @TempDir
    private Path temp;

    private final KnownYaml known = new KnownYaml();
    private List<Problem> problems = List.of();

    @Test
    void whatIsTheSameReadsTheSame() {
        var content = Content.tinyIn(temp);
        assertThat(read(content)).isPresent().isEqualTo(read(content));
    }

    @Test
    void whatChangedIsReadAnew() {
        var content = Content.tinyIn(temp);
        read(content);
        content.replace("toolkit.yaml", "Kleine scan", "Andere scan");
        assertThat(read(content).orElseThrow().title()).isEqualTo("Andere scan");
    }

    @Test
    void whatIsWrongIsToldEachTime() {
        var content = Content.tinyIn(temp).replace("toolkit.yaml", "title:", "titel:");
        read(content);
        var first = problems;
        read(content);
        assertThat(problems).isNotEmpty().isEqualTo(first);
    }

    @Test
    void whatPaperWouldLoseIsToldEachTime() {
        var content = Content.tinyIn(temp).replace("toolkit.yaml", "Kleine scan", "Kleine scan ☃");
        read(content);
        var first = problems;
        read(content);
        assertThat(problems).extracting(Problem::code).containsExactly("character-not-printable");
        assertThat(problems).isEqualTo(first);
    }

    private Optional<Toolkit> read(Content content) {
        var found = new Problems();
        var toolkit = new ContentReader(content.folder(), Path.of("templates"), Map.of(), known, point -> point != '☃', found).read();
        problems = found.sorted();
        return toolkit;
    }
}
