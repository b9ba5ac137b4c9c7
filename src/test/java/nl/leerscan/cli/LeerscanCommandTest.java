package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeerscanCommandTest {

    @TempDir
    private Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("templates"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "build --version", "build -V"})
    void theVersionIsThatOfTheBuildFile(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out()).matches("Leerscan \\d+\\.\\d+\\.\\d+\n");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void theHelpIsDutch(String option) {
        assertThat(run(option)).isZero();
        assertThat(out()).isEqualTo("""
                Gebruik: leerscan [-hV] [--lang=TAAL] OPDRACHT
                Maakt van een map met vragen en teksten een vragenlijst die zonder internet
                werkt, op het scherm en op papier.

                Opties:
                  -h, --help        Toont deze uitleg.
                  -V, --version     Toont de versie van Leerscan.
                      --lang=TAAL   De taal van de meldingen: nl (Nederlands) of en (Engels).
                                      Standaard: de taal van de inhoud; zonder inhoud die van
                                      deze computer.

                Opdrachten:
                  build  Leest de inhoud, controleert die en maakt de site en de documenten.
                           Bij een fout in de inhoud wordt niets geschreven.
                  check  Controleert de inhoud zonder iets te schrijven, en geeft ook tips.
                           Vertelt desgewenst wat er aan de vragenlijst veranderd is.
                  serve  Toont de toolkit in je browser terwijl je eraan werkt. Na elke keer
                           opslaan zie je meteen wat er verandert.
                  forms  Maakt genummerde scoreformulieren voor één workshop, in één PDF om te
                           printen.
                  init   Maakt een nieuwe map met inhoud die meteen werkt, om aan te passen.

                Meer over een opdracht: leerscan OPDRACHT --help
                """);
    }

    @Test
    void theHelpOfBuildNamesTheFolders() {
        assertThat(run("build", "--help")).isZero();
        assertThat(out())
                .startsWith("Gebruik: leerscan build [-hV] [--clean] [--quiet] [--content=MAP]")
                .containsIgnoringWhitespaces("Standaard: " + home.resolve("content"))
                .doesNotContain("Usage");
    }

    @Test
    void helpIsGivenAlsoWhereOtherOptionsStand() {
        assertThat(run("build", "--output", "elsewhere", "--help")).isZero();
        assertThat(out()).startsWith("Gebruik: leerscan build");
    }

    @Test
    void withoutACommandTheHelpIsShownAsAMistake() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).startsWith("Gebruik: leerscan");
        assertThat(out()).isEmpty();
    }

    @Test
    void aMisspeltCommandGetsASuggestion() {
        misuse("bild").isEqualTo("""
                De opdracht “bild” bestaat niet.
                    Bedoelde je: build?
                    Uitleg: leerscan --help
                """);
    }

    @Test
    void aMisspeltOptionGetsASuggestion() {
        misuse("build", "--outptu", "x").isEqualTo("""
                De optie --outptu bestaat niet.
                    Bedoelde je: --output?
                    Uitleg: leerscan build --help
                """);
    }

    @Test
    void anOptionLikeNoOtherGetsTheListOfAll() {
        misuse("build", "--zzz").isEqualTo("""
                De optie --zzz bestaat niet.
                    Mogelijk zijn: --help, --version, --lang, --content, --templates, --output, --clean, --quiet
                    Uitleg: leerscan build --help
                """);
    }

    @Test
    void aWordTooManyIsNamed() {
        misuse("build", "content").startsWith("Deze opdracht kan niets met “content”.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build --content", "build --content --output x"})
    void aMissingFolderNameIsAskedFor(String line) {
        misuse(line.split(" ")).startsWith("Achter --content hoort de naam van een map.\n");
    }

    @Test
    void anOptionGivenTwiceIsNotGuessedAt() {
        misuse("build", "--content=a", "--content=b").startsWith("De optie --content staat er meer dan één keer.\n");
    }

    @Test
    void aFolderThatIsNotThereIsAMisuse() {
        var nowhere = home.resolve("nowhere");
        misuse("build", "--templates", nowhere.toString()).isEqualTo("""
                De map “%s” bestaat niet.
                    Noem de goede map met --templates.
                """.formatted(nowhere));
    }

    @Test
    void aFolderThatIsNotOursStaysAsItIs() throws IOException {
        Files.createDirectories(home.resolve("site-output"));
        Files.writeString(home.resolve("site-output/dear.txt"), "keep me");

        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                In %s staan bestanden die niet door Leerscan zijn gemaakt. Kies een lege of nieuwe map met --output.
                Niets geschreven.
                """.formatted(home.toRealPath().resolve("site-output")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/site", "templates", ""})
    void theSourcesAreNeverOverwritten(String output) {
        assertThat(run("build", "--output", home.resolve(output).toString())).isEqualTo(1);
        assertThat(err()).startsWith("De site zou ").endsWith("Niets geschreven.\n");
    }

    private AbstractStringAssert<?> misuse(String... args) {
        assertThat(run(args)).isEqualTo(2);
        assertThat(out()).isEmpty();
        return assertThat(err());
    }

    private int run(String... args) {
        return LeerscanCommand.run(new Console(stream(out), stream(err)), home, args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    private String out() {
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(UTF_8).replace("\r\n", "\n");
    }
}
