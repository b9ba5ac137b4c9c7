package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import nl.leerscan.PrintedText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers above the columns of the score form, read back: no word is cut in two. */
class AnswerColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Helemaal mee oneens, Mee oneens, Niet eens en niet oneens, Mee eens, Helemaal mee eens",
        "Zeer slecht, Onvoldoende, Voldoende, Goed, Zeer goed",
        "Nooit, Soms, Regelmatig, Meestal, Altijd",
        "Onbelangrijk, Neutraal, Belangrijk",
        "Helemaal niet, Nauwelijks, Enigszins, Behoorlijk, Volkomen",
        "Unimportant, Somewhat important, Important",
        "Strongly disagree, Disagree, Neutral, Agree, Strongly agree"})
    void everyWordOfAnAnswerIsWhole(String scale, @TempDir Path folder) {
        var labels = List.of(scale.split(", "));

        var words = PrintedText.of(Documents.print(form(labels, folder), "score-form").pdf().bytes()).split("\\s+");

        assertThat(words).containsAll(labels.stream().flatMap(label -> Stream.of(label.split(" "))).toList());
    }

    private static Path form(List<String> labels, Path folder) {
        var copy = FolderCopy.of(Path.of("src/main/examples/tiny"), folder);
        copy.change("questions.yaml", text -> text.replaceFirst("(?s)(\nscale:\n).*?(\n# De vragen)", "$1"
                + IntStream.range(0, labels.size())
                        .mapToObj(i -> "  - label: " + labels.get(i) + "\n    points: " + i + "\n")
                        .collect(Collectors.joining()) + "$2"));
        return copy.folder();
    }
}
