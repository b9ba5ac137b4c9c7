package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** How far long work is: time passes here when the test says so. */
class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void inAPipeThereIsALineEachTime() {
        try (var progress = progress(false)) {
            progress.tick();
            progress.at("Reading …");
            progress.tick();
            progress.at(1, 4, () -> "1 of 4");
            progress.at(2, 4, () -> "2 of 4");
            progress.tick();
        }
        assertThat(shown()).isEqualTo("Reading …\n2 of 4\n");
    }

    @Test
    void onATerminalThereIsABarThatGoesWhenTheWorkIsDone() {
        try (var progress = progress(true)) {
            progress.at("Reading …");
            progress.tick();
            progress.at(1, 4, () -> "1 of 4");
            progress.tick();
            progress.at(4, 4, () -> "4 of 4");
            progress.tick();
        }
        assertThat(shown().replace("\r\u001b[K", "|")).isEqualTo("|Reading …"
                + "|[####------------] 1 of 4|[################] 4 of 4|");
    }

    @Test
    void aLineNeverGoesOnBelow() {
        try (var progress = progress(true)) {
            progress.at(0, 9, () -> "a very long name of a file ".repeat(9));
            progress.tick();
        }
        assertThat(shown().replaceAll("\r\u001b\\[K", "")).hasSize(79).endsWith("…");
    }

    @Test
    void workThatIsDoneSoonShowsNothing() {
        for (var isTerminal : new boolean[] {true, false}) {
            try (var progress = new Progress(console(isTerminal), true)) {
                progress.at(1, 4, () -> "1 of 4");
            }
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void afterTheEndNothingMoreIsShown() {
        var progress = progress(true);
        progress.at("Reading …");
        progress.close();
        progress.tick();
        progress.close();
        assertThat(shown()).isEmpty();
    }

    private Progress progress(boolean isTerminal) {
        return new Progress(console(isTerminal), false);
    }

    private Console console(boolean isTerminal) {
        var nobody = new PrintStream(OutputStream.nullOutputStream());
        return new Console(nobody, nobody, new PrintStream(shown, true, UTF_8), isTerminal, null);
    }

    private String shown() {
        return shown.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
