package nl.leerscan.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerscan.cli.Console;
import nl.leerscan.cli.LeerscanCommand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake of {@link MistakesTest} that stops a build, told by the command line in the language that is asked for. */
class MistakesToldTest {

    private static final Path MISTAKES = Content.RESOURCES.resolve("mistakes");

    /** Only a warning; and a folder that the command line itself misses. */
    private static final Set<String> OTHERWISE = Set.of("a-conclusion-between-reachable-totals", "the-folder-is-not-there");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @MethodSource("errors")
    void inBothLanguages(String mistake) throws IOException {
        var content = MistakesTest.content(mistake, temp);
        assertThat(told(content, "nl")).isEqualTo(expected(mistake, "expected.txt"));
        assertThat(told(content, "en")).isEqualTo(expected(mistake, "expected-en.txt"));
    }

    /** Where the fonts decide, {@link MistakesTest} has its own; and what only a check says needs templates too. */
    static Stream<String> errors() throws IOException {
        return MistakesTest.cases().filter(mistake -> !OTHERWISE.contains(mistake))
                .filter(mistake -> !Files.exists(MISTAKES.resolve(mistake).resolve("advised.txt")))
                .filter(mistake -> !expected(mistake, "expected-en.txt").contains("cannot be printed"));
    }

    private static String expected(String mistake, String file) {
        try {
            return Files.readString(MISTAKES.resolve(mistake).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what is about the place alone: the folder, the severity, the line itself and the count at the end. */
    private String told(Content content, String language) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, UTF_8);
        LeerscanCommand.run(new Console(print, print), temp, "check", "--lang", language);
        return out.toString(UTF_8).replace("\r\n", "\n")
                .replace(content.templates() + "/", "templates/").replace(content.folder() + "/", "")
                .replaceAll("(?m)^    (?:\\d+| +) \\| .*\n", "")
                .replaceAll("(?m)^([^:\n]+(?::\\d+)*): (?:fout|waarschuwing|error|warning): ", "$1: ")
                .replaceFirst("(?s)\n[^\n]+\n\\z", "\n");
    }
}
