package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    @TempDir
    private Path temp;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "leerscan"})
    void whatItMakesBuildsWithoutAWord(String example) {
        var folder = temp.resolve("mijn scan");
        assertThat(run("init", folder.toString(), "--example", example)).isZero();
        out.reset();

        var site = temp.resolve("site");
        assertThat(run("build", "--content", folder.toString(), "--output", site.toString())).isZero();

        assertThat(err()).isEmpty();
        assertThat(out()).contains("geen problemen");
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void withoutAWishItIsTheTinyExampleAndWhatToDoNextIsTold() {
        var folder = temp.resolve("mijn-scan");
        assertThat(run("init", folder.toString())).isZero();
        assertThat(out()).isEqualTo("""
                Klaar: in %1$s staat een toolkit met drie vragen.
                    Begin met LEESMIJ.txt: daarin staat welk bestand je eerst leest.
                    Bekijk de toolkit terwijl je eraan werkt: leerscan serve --content %1$s
                    Klaar om uit te delen? Maak er een site van: leerscan build --content %1$s --output %1$s-site
                """.formatted(folder));
        assertThat(err()).isEmpty();
        assertThat(folder.resolve("LEESMIJ.txt")).exists();
    }

    @Test
    void aFolderWithASpaceIsShownAsItHasToBeTyped() {
        var folder = temp.resolve("mijn scan");
        assertThat(run("init", folder.toString(), "--example", "leerscan")).isZero();
        assertThat(out()).contains("serve --content \"" + folder + "\"", "--content \"" + folder + "\" --output \"" + folder + "-site\"");
    }

    /** The files of this project link to the schemas of this project; those of a copy have them at hand. */
    @ParameterizedTest
    @CsvSource({"tiny, src/main/examples/tiny", "leerscan, content"})
    void theExampleIsACopyWithItsOwnSchemas(String example, Path original) {
        var folder = temp.resolve("map");
        run("init", folder.toString(), "--example", example);

        for (var file : FolderCopy.filesIn(original)) {
            var copy = folder.resolve(original.relativize(file).toString());
            if (file.toString().endsWith(".bak")) {
                assertThat(copy).doesNotExist();
            } else if (file.toString().endsWith(".yaml")) {
                var name = file.getFileName().toString().replace(".yaml", ".json");
                var link = FolderCopy.read(file).lines().findFirst().orElseThrow().replace("# yaml-language-server: $schema=", "");
                assertThat(file.resolveSibling(link).normalize()).hasSameBinaryContentAs(Path.of("schemas", name))
                        .hasSameBinaryContentAs(folder.resolve(".schemas").resolve(name));
                assertThat(FolderCopy.read(copy)).isEqualTo(FolderCopy.read(file).replace(link, ".schemas/" + name));
            } else {
                assertThat(copy).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        var folder = Files.createDirectory(temp.resolve("leeg"));
        assertThat(run("init", folder.toString())).isZero();
        assertThat(folder.resolve("toolkit.yaml")).exists();
    }

    @Test
    void foldersOnTheWayAreMade() {
        assertThat(run("init", temp.resolve("a/b/c").toString())).isZero();
        assertThat(temp.resolve("a/b/c/toolkit.yaml")).exists();
    }

    @Test
    void aFolderThatIsNotEmptyStaysAsItIs() throws IOException {
        var folder = Files.createDirectory(temp.resolve("vol"));
        Files.writeString(folder.resolve("dagboek.txt"), "van mij");
        assertThat(run("init", folder.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                De map “%s” is niet leeg: er staat bijvoorbeeld “dagboek.txt” in.
                    Noem een nieuwe of lege map.
                """.formatted(folder));
        assertThat(out()).isEmpty();
        assertThat(FolderCopy.filesIn(folder)).containsExactly(folder.resolve("dagboek.txt"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(temp.resolve("bestand"), "van mij");
        assertThat(run("init", file.toString())).isEqualTo(2);
        assertThat(err()).startsWith("“" + file + "” bestaat al, en is geen map.\n");
        assertThat(file).hasContent("van mij");
    }

    @Test
    void anotherExampleThanThereIsGetsTheListOfAll() {
        assertThat(run("init", temp.resolve("map").toString(), "--example", "groot")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                Het voorbeeld “groot” bestaat niet.
                    Kies bij --example: tiny of leerscan.
                """);
        assertThat(temp.resolve("map")).doesNotExist();
    }

    @Test
    void theFolderHasToBeNamed() {
        assertThat(run("init")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                Achter leerscan init hoort de naam van een map.
                    Uitleg: leerscan init --help
                """);
    }

    @Test
    void theHelpNamesTheExamples() {
        assertThat(run("init", "--help")).isZero();
        assertThat(out()).isEqualTo("""
                Gebruik: leerscan init [-hV] [--example=NAAM] [--lang=TAAL] MAP
                Maakt een nieuwe map met inhoud die meteen werkt, om aan te passen.

                      MAP              De map die gemaakt wordt: een nieuwe of lege map.

                Opties:
                  -h, --help           Toont deze uitleg.
                  -V, --version        Toont de versie van Leerscan.
                      --lang=TAAL      De taal van de meldingen: nl (Nederlands) of en
                                         (Engels). Standaard: de taal van de inhoud; zonder
                                         inhoud die van deze computer.
                      --example=NAAM   Waarmee je begint: tiny (drie vragen, met uitleg in elk
                                         bestand) of leerscan (de hele inhoud van Leerscan).
                                         Standaard: tiny
                """);
    }

    private int run(String... args) {
        return LeerscanCommand.run(new Console(stream(out), stream(err)), Path.of(""), args);
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
