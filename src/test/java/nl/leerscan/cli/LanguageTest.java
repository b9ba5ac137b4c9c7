package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import nl.leerscan.FolderCopy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which language messages are in: the one asked for, else that of the content, else that of the computer, else Dutch. The
 * computer is made up here; of the one that the tests run on nothing is asked.
 */
class LanguageTest {

    @TempDir
    private Path home;
    private FolderCopy content;

    @BeforeEach
    void aToolkitWithAMistake() {
        content = FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        content.remove("conclusions.yaml");
        FolderCopy.of(Path.of("src/test/resources/templates"), home.resolve("templates"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none", "nl", "en", "de"})
    void dutchContentIsSpokenOfInDutchWhateverTheComputerSpeaks(@Nullable String system) {
        assertThat(said(system, "check")).contains("fout: Het bestand “conclusions.yaml” ontbreekt.").endsWith("Gecontroleerd: 1 fout.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --lang en", "check --lang=en", "--lang en check", "--lang nl check --lang en"})
    void orInTheLanguageThatIsAskedFor(String line) {
        assertThat(said("nl", line)).contains("error: The file “conclusions.yaml” is missing.").endsWith("Checked: 1 error.\n");
    }

    @Test
    void englishContentIsSpokenOfInEnglishUnlessDutchIsAskedFor() {
        content.change("toolkit.yaml", text -> text.replace("language: nl", "language: en"));
        assertThat(said("nl", "build")).contains("error: The file").contains("Nothing written: 1 error in the content.");
        assertThat(said("en", "build --lang nl")).contains("fout: Het bestand").contains("Niets geschreven: 1 fout in de inhoud.");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"en,Checked", "nl,Gecontroleerd", "de,Gecontroleerd", "none,Gecontroleerd"})
    void contentThatDoesNotTellIsSpokenOfInTheLanguageOfTheComputerIfThatIsKnownHere(@Nullable String system, String word) {
        content.change("toolkit.yaml", text -> text.replace("language: nl\n", ""));
        assertThat(said(system, "check")).contains("\n" + word + ": ");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"en,Usage: leerscan ", "nl,Gebruik: leerscan ", "de,Gebruik: leerscan ", "none,Gebruik: leerscan "})
    void helpIsInTheLanguageOfTheComputer(@Nullable String system, String start) {
        assertThat(said(system, "--help")).startsWith(start);
        assertThat(said(system, "serve --help")).startsWith(start + " serve ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en --help", "--help --lang=en", "build --help --lang en", "forms --lang en -h", "init --lang en -h"})
    void orInTheOneThatIsAskedFor(String line) {
        assertThat(said("nl", line)).startsWith("Usage: leerscan ")
                .containsIgnoringWhitespaces("The language of messages: nl (Dutch) or en (English).");
    }

    @ParameterizedTest
    @CsvSource({"bild,There is no command “bild”.", "init,leerscan init needs the name of a folder after it.",
        "build --content nowhere,The folder “nowhere” does not exist.", "forms,How many forms do you want?"})
    void soIsWhatIsSaidOfALineThatIsWrong(String line, String said) {
        assertThat(said("nl", line + " --lang en")).startsWith(said);
        assertThat(said("en", line)).startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --lang de", "--lang de check", "--lang de --help", "build --lang=Nederlands", "init --lang fr x"})
    void aLanguageThatIsNotKnownIsAMisuseThatNamesThoseThatAre(String line) {
        var language = line.contains("de") && !line.contains("N") ? "de" : line.contains("fr") ? "fr" : "Nederlands";
        assertThat(said("en", line)).isEqualTo("""
                There are no messages in the language “%s”.
                    Choose with --lang: nl (Dutch) or en (English).
                """.formatted(language));
        assertThat(said(null, line)).startsWith("De meldingen zijn er niet in de taal “" + language + "”.\n");
        assertThat(home.resolve("x")).doesNotExist();
    }

    @Test
    void aLanguageThatIsNotNamedIsAskedFor() {
        assertThat(said("nl", "check --lang")).startsWith("Achter --lang hoort een waarde.");
    }

    @Test
    void toolsGetTheSameCodesInEveryLanguage() {
        assertThat(said("nl", "check --format json --lang en"))
                .contains("\"code\": \"file-missing\", \"message\": \"The file “conclusions.yaml” is missing.\"");
        assertThat(said("nl", "check --format json"))
                .contains("\"code\": \"file-missing\", \"message\": \"Het bestand “conclusions.yaml” ontbreekt.\"");
    }

    private String said(@Nullable String system, String line) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, UTF_8);
        LeerscanCommand.run(new Console(out, out, new PrintStream(new ByteArrayOutputStream()), false, system), home, line.split(" "));
        return bytes.toString(UTF_8).replace("\r\n", "\n");
    }
}
