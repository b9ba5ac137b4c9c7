package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprintableCharacterTest {

    @TempDir
    private Path temp;

    @Test
    void isToldToTheAuthorWithTheWordsItStandsIn() throws IOException {
        var err = new ByteArrayOutputStream();
        var content = contentWith("Gedeelde schaal, gewone vraag ☹?");

        var console = new Console(System.out, new PrintStream(err, true, UTF_8));
        var status = LeerscanCommand.run(console, Path.of("").toAbsolutePath(),
                "build", "--content", content.toString(), "--output", temp.resolve("site").toString());

        assertThat(status).isNotZero();
        assertThat(err.toString(UTF_8))
                .contains("Het teken “☹” (U+2639) kan niet op het scoreformulier")
                .contains("waar dit staat: Gedeelde schaal, gewone vraag ☹?")
                .contains("Niets geschreven.")
                .doesNotContain("programma");
    }

    private Path contentWith(String question) throws IOException {
        var content = Files.createDirectory(temp.resolve("content"));
        try (var files = Files.list(Path.of("src/test/resources/content/mixed"))) {
            for (var file : files.toList()) {
                var text = Files.readString(file).replace("Gedeelde schaal, gewone vraag?", question);
                Files.writeString(content.resolve(file.getFileName().toString()), text);
            }
        }
        return content;
    }
}
