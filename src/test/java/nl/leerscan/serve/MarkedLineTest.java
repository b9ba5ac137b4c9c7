package nl.leerscan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedLineTest {

    @Test
    void theWordAtThePlaceIsMarked() {
        assertThat(MarkedLine.of("  - form: 3", 5)).isEqualTo(new MarkedLine("  - ", "form:", " 3"));
    }

    @Test
    void placesAreCountedAsAPersonDoes() {
        assertThat(MarkedLine.of("😀 één twee", 7)).isEqualTo(new MarkedLine("😀 één ", "twee", ""));
    }

    @Test
    void withoutAPlaceTheWholeLineIsMarked() {
        assertThat(MarkedLine.of("title: Scan", 0)).isEqualTo(new MarkedLine("", "title: Scan", ""));
    }

    @Test
    void aPlaceBehindTheLastSignIsShownToo() {
        assertThat(MarkedLine.of("title:", 7)).isEqualTo(new MarkedLine("title:", " ", ""));
        assertThat(MarkedLine.of("title:", 70)).isEqualTo(new MarkedLine("title:", " ", ""));
    }

    @Test
    void ofALongLineTheSurroundingsAreShown() {
        var line = MarkedLine.of("a".repeat(500) + " fout " + "b".repeat(500), 502);
        assertThat(line.before()).startsWith("…aa").endsWith("a ").hasSizeLessThan(70);
        assertThat(line.marked()).isEqualTo("fout");
        assertThat(line.after()).startsWith(" bb").endsWith("b…").hasSizeLessThan(110);
    }

    @Test
    void anAccentThatStandsApartIsCountedAsTheReaderCountsIt(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("apart.yaml"), "titel: Ze\u0301 fout\n");

        assertThat(MarkedLine.in(file, 1, 11).marked()).isEqualTo("fout");
    }

    @Test
    void itIsTheLineOfTheFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFtitle: Een\r\nnaam: Twee\n");
        assertThat(MarkedLine.in(file, 1, 1)).isEqualTo(new MarkedLine("", "title:", " Een"));
        assertThat(MarkedLine.in(file, 2, 7)).isEqualTo(new MarkedLine("naam: ", "Twee", ""));
    }

    @Test
    void whereThereIsNoLineNoneIsShown(@TempDir Path folder) {
        assertThat(MarkedLine.in(folder.resolve("gone.yaml"), 1, 1).isEmpty()).isTrue();
        assertThat(MarkedLine.in(folder, 0, 0).isEmpty()).isTrue();
    }
}
