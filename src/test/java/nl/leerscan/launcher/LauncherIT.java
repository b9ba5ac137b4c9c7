package nl.leerscan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One copy of the project serves all, in order, since each build takes seconds. */
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {

    @TempDir
    private static Path temp;
    private static Launcher launcher;

    @BeforeAll
    static void aProjectThatWasNotBuilt() throws IOException {
        launcher = Launcher.in(temp.toRealPath());
    }

    @Test
    @Order(1)
    void theFirstStartBuildsTheProgramAndSaysSo() throws Exception {
        var result = launcher.start(launcher.folder(), Path.of("./leerscan"), "--version");

        // What follows are colour codes of Maven.
        assertThat(result.err().lines()).first().isEqualTo(
                "leerscan: het programma wordt gebouwd; dat duurt even en gebeurt alleen na een wijziging.");
        assertThat(result.out()).startsWith("Leerscan ");
        assertThat(result.code()).isZero();
        assertThat(launcher.mavenCalls()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theNextStartDoesNotBuild() throws Exception {
        var result = launcher.start(launcher.folder(), Path.of("./leerscan"), "--help");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("Gebruik: leerscan");
        assertThat(launcher.mavenCalls()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theExitCodeIsThatOfTheProgram() throws Exception {
        var result = launcher.start(launcher.folder(), Path.of("./leerscan"), "build", "--outptu", "x");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--outptu bestaat niet", "Bedoelde je: --output?");
    }

    @Test
    @Order(2)
    void fromElsewhereTheProjectsFoldersAreStillTheDefault() throws Exception {
        var result = launcher.start(launcher.tools(), launcher.folder().resolve("leerscan"), "build", "--help");

        assertThat(result.out()).containsIgnoringWhitespaces("Standaard: " + launcher.folder().resolve("content"));
    }

    @Test
    @Order(2)
    void aPathThatIsGivenStartsWhereTheUserIs() throws Exception {
        Files.createDirectories(launcher.tools().resolve("given"));
        var result = launcher.start(launcher.tools(), launcher.folder().resolve("leerscan"),
                "build", "--content", "given", "--templates", "not there");

        assertThat(result.err()).startsWith("De map “not there” bestaat niet.");
    }

    @Test
    @Order(2)
    void itWorksThroughALinkToALink() throws Exception {
        Files.createDirectories(temp.resolve("bin"));
        Files.createSymbolicLink(temp.resolve("bin/first"), Path.of("../my project/leerscan"));
        Files.createSymbolicLink(temp.resolve("second"), Path.of("bin/first"));

        assertThat(launcher.start(temp, Path.of("./second"), "--version").out()).startsWith("Leerscan ");
        assertThat(launcher.mavenCalls()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void accentsSurviveATerminalWithoutAnEncoding() throws Exception {
        var command = List.of(launcher.folder().resolve("leerscan").toString(), "build", "--content", "één");
        var result = launcher.start(temp, Map.of("LC_ALL", "C"), command);

        assertThat(result.err()).startsWith("De map “één” bestaat niet.");
    }

    @Test
    @Order(2)
    void anOldJavaIsNamedKindly() throws Exception {
        var old = Files.createDirectories(temp.resolve("old/bin"));
        program(old.resolve("java"), "exit 1");
        Files.writeString(temp.resolve("old/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        // Only the folder of the old Java and what a shell script needs.
        for (var tool : List.of("sed", "readlink", "dirname")) {
            program(old.resolve(tool), "exec " + find(tool) + " \"$@\"");
        }

        var result = launcher.start(temp, Map.of("PATH", old.toString(), "JAVA_HOME", ""),
                List.of("/bin/sh", launcher.folder().resolve("leerscan").toString(), "--version"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("leerscan: Leerscan heeft Java 17 of nieuwer nodig; op deze computer staat Java 8.");
    }

    @Test
    @Order(3)
    void aBuildThatFailsShowsWhyAndEndsWithOne() throws Exception {
        var wrong = launcher.folder().resolve("src/main/java/nl/leerscan/Wrong.java");
        Files.writeString(wrong, "not Java\n");
        later(wrong);

        var result = launcher.start(launcher.folder(), Path.of("./leerscan"), "--version");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Wrong.java").endsWith("is mislukt; hierboven staat waarom.\n");
        Files.delete(wrong);
    }

    @Test
    @Order(4)
    void aChangedSourceIsBuiltAndNothingOfAnEarlierBuildStays() throws Exception {
        var stale = Files.writeString(launcher.folder().resolve("target/program/picocli-1.0.jar"), "an earlier version");
        later(launcher.folder().resolve("src/main/resources/nl/leerscan/problem/nl/cli.properties"));
        var before = launcher.mavenCalls();

        var result = launcher.start(launcher.folder(), Path.of("./leerscan"), "--version");

        assertThat(result.err()).startsWith("leerscan: het programma wordt gebouwd");
        assertThat(result.out()).startsWith("Leerscan ");
        assertThat(launcher.mavenCalls()).isEqualTo(before + 1);
        assertThat(stale).doesNotExist();
        assertThat(launcher.folder().resolve("target/.launcher-builds")).doesNotExist();
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path find(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    /** Just changed, also where the disk counts in whole seconds. */
    private static void later(Path file) throws IOException, InterruptedException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
        Thread.sleep(1_100);
    }
}
