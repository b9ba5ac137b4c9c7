package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Catalogue DUTCH = Catalogue.of("nl");
    private static final Folders FOLDERS = new Folders(Path.of("my content"), Path.of("../looks"), Path.of("out"));
    private static final String CODE = "file-empty";

    @Test
    void aProblemTellsWhereWhatAndWhatToDo() {
        var report = report("nl", problems -> {
            problems.warning(new Location("templates/texts/nl.yaml", 3, 0), CODE);
            problems.error(new Location("questions.yaml", 31, 5), CODE);
        });

        assertThat(report.lines()).containsExactly(
                Path.of("my content", "questions.yaml") + ":31:5: fout: " + DUTCH.text("problem." + CODE, Map.of()),
                "    " + DUTCH.text("problem." + CODE + ".hint", Map.of()),
                Path.of("..", "looks", "texts", "nl.yaml") + ":3: waarschuwing: "
                        + DUTCH.text("problem." + CODE, Map.of()),
                "    " + DUTCH.text("problem." + CODE + ".hint", Map.of()));
    }

    @Test
    void successIsOneLine() {
        assertThat(report("nl", problems -> { }).done(new Counts(13, 2), Duration.ofMillis(1249))).isEqualTo(
                "Klaar: 13 pagina's, 2 documenten, geen problemen, in 1,2 s. Open " + Path.of("out", "index.html"));
    }

    @Test
    void successCountsWarningsAndKnowsSingularAndPlural() {
        assertThat(report("nl", problems -> problems.warning(Location.of("a.md"), CODE))
                .done(new Counts(1, 1), Duration.ofMillis(950))).isEqualTo(
                "Klaar: 1 pagina, 1 document, 1 waarschuwing, in 1,0 s. Open " + Path.of("out", "index.html"));
    }

    @Test
    void failureSaysThatNothingChanged() {
        var one = report("nl", problems -> problems.error(Location.of("a.md"), CODE));
        assertThat(one.nothingWritten(false)).isEqualTo("Niets geschreven: 1 fout in de inhoud.");

        var more = report("nl", problems -> {
            problems.error(Location.of("a.md"), CODE);
            problems.error(Location.of("b.md"), CODE);
            problems.warning(Location.of("c.md"), CODE);
        });
        assertThat(more.nothingWritten(true)).isEqualTo(
                "Niets geschreven: 2 fouten en 1 waarschuwing in de inhoud. De vorige site in out is niet veranderd.");
    }

    @Test
    void anotherLanguageSpeaksAndCountsInItsOwnWay() {
        assertThat(report("en", problems -> { }).done(new Counts(1, 0), Duration.ofMillis(90))).isEqualTo(
                "Done: 1 page, no documents, no problems, in 0.1 s. Open " + Path.of("out", "index.html"));
    }

    private static Report report(String language, Consumer<Problems> found) {
        var problems = new Problems();
        found.accept(problems);
        return new Report(new Sentences(Catalogue.of(language)), FOLDERS, problems.sorted(), Paint.NONE);
    }
}
