package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import nl.leerscan.problem.Spoken;
import org.junit.jupiter.api.Test;

class SessionTest {

    @Test
    void whereNothingMayBeWrittenIsToldWithWhatToDo() {
        for (var failure : new IOException[] {
                new AccessDeniedException("stick/.site-output.lock"),
                new FileSystemException("stick/.site-output.lock", null, "Read-only file system")}) {
            assertThat(told(failure))
                    .startsWith("Leerscan mag hier niet lezen of schrijven: stick/.site-output.lock")
                    .contains("nog open in een ander programma", "ergens anders, zoals in Documenten")
                    .endsWith("Niets geschreven." + System.lineSeparator())
                    .doesNotContain("Exception");
        }
    }

    @Test
    void anythingElseIsToldAsTheComputerSaysIt() {
        assertThat(told(new IOException("No space left on device"))).contains("mislukt", "IOException: No space left on device");
    }

    private static String told(IOException failure) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        var session = new Session(new Console(stream, stream), new Spoken("nl", null),
                new Folders(Path.of("content"), Path.of("templates"), Path.of("out")));
        assertThat(session.fail(failure, "failed.reading-or-writing", "Niets geschreven.")).isEqualTo(LeerscanCommand.FAILED);
        return out.toString(UTF_8);
    }
}
