package nl.leerscan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the launcher remembers of the program for the next start: in a folder as it is handed out, without sources. In
 * order, since making an archive takes seconds.
 */
@TestMethodOrder(OrderAnnotation.class)
class ArchiveIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private static Path temp;
    private static Path folder;
    private static Path archives;
    private static Launcher launcher;

    @BeforeAll
    static void theProgramAsItIsHandedOut() throws IOException {
        folder = temp.toRealPath().resolve("handed out");
        archives = folder.resolve("program/archives");
        FolderCopy.of(Path.of("target/program"), folder.resolve("program"));
        FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        FolderCopy.of(Path.of("content"), folder.resolve("content"));
        Files.copy(Path.of("leerscan"), folder.resolve("leerscan"), StandardCopyOption.COPY_ATTRIBUTES);
        launcher = new Launcher(folder, Files.createDirectories(temp.resolve("tools")));
        // Beside tests that drive browsers, what only gets the rest of the computer gets nearly nothing.
        launcher.install("nice", "#!/bin/sh\nexec \"$@\"\n");
    }

    @Test
    @Order(1)
    void theFirstStartMakesItAndSaysNothingOfIt() throws Exception {
        for (var time : List.of("first", "again, while it is being made")) {
            var result = start(Map.of(), "--version");

            assertThat(result.out()).as(time).startsWith("Leerscan ");
            assertThat(result.err()).as(time).isEmpty();
        }
        assertThat(onceUsed(Map.of(), archives)).startsWith(archives.toString());
        assertThat(FolderCopy.filesIn(archives)).hasSize(1);
    }

    @Test
    @Order(2)
    void theSiteIsTheSameWithItAndWithout() throws Exception {
        var with = start(Map.of(), "build", "--output", temp.resolve("with").toString());
        var without = start(Map.of("LEERSCAN_ARCHIVE", "none"), "build", "--output", temp.resolve("without").toString());

        assertThat(with.code()).as(with.err()).isZero();
        assertThat(without.code()).as(without.err()).isZero();
        assertThat(with.err().lines()).as("how far it is").allMatch(line -> line.equals("De inhoud wordt gelezen …")
                || line.matches("Bestand \\d+ van \\d+: [a-z/.-]+ …"));
        assertThat(FolderCopy.filesIn(temp.resolve("with"))).hasSizeGreaterThan(10).allSatisfy(file ->
                assertThat(file).hasSameBinaryContentAs(
                        temp.resolve("without").resolve(temp.resolve("with").relativize(file).toString())));
    }

    @Test
    @Order(2)
    void anotherJavaHasItsOwn() throws Exception {
        for (var java : otherJavas()) {
            var environment = Map.of("JAVA_HOME", Path.of(java).getParent().getParent().toString());

            assertThat(onceUsed(environment, archives)).startsWith(archives.toString()).isNotEqualTo(onceUsed(Map.of(), archives));
        }
    }

    @Test
    @Order(3)
    void aDamagedOneStopsNothing() throws Exception {
        var archive = Path.of(used(Map.of()));
        var whole = Files.readAllBytes(archive);
        for (var length : List.of(0, 5_000, whole.length / 2)) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(whole, length));
            var result = start(Map.of(), "--help");

            assertThat(result.code()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).startsWith("Gebruik: leerscan");
        }
    }

    @Test
    @Order(4)
    void aProgramThatWasMadeAnewHasANewOne() throws Exception {
        Files.setLastModifiedTime(folder.resolve("program/leerscan.jar"), FileTime.from(Instant.now().plusSeconds(1)));
        Thread.sleep(1_100);

        assertThat(used(Map.of())).isEmpty();
        assertThat(onceUsed(Map.of(), archives)).startsWith(archives.toString());
    }

    @Test
    @Order(5)
    void whereNothingCanBeWrittenItStandsInTheUsersCache() throws Exception {
        FolderCopy.removeAll(archives);
        Files.writeString(archives, "a file where the folder would be");
        var cache = temp.resolve("the cache");

        assertThat(onceUsed(Map.of("XDG_CACHE_HOME", cache.toString()), cache.resolve("leerscan"))).startsWith(cache.toString());
    }

    @Test
    @Order(6)
    void whereThatCannotBeEitherItStartsWithout() throws Exception {
        var nowhere = Map.of("XDG_CACHE_HOME", archives.toString());
        var result = start(nowhere, "--version");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("Leerscan ");
        assertThat(used(nowhere)).isEmpty();
    }

    private static Launcher.Result start(Map<String, String> environment, String... args) throws Exception {
        var all = new HashMap<>(Map.of("LEERSCAN_ARCHIVE", "", "JAVA_HOME", System.getProperty("java.home")));
        all.putAll(environment);
        return launcher.start(temp, all,
                Stream.concat(Stream.of(folder.resolve("leerscan").toString()), Stream.of(args)).toList());
    }

    /** The archive that a start uses, if any: Java is told to fail where it cannot use what it is handed. */
    private static String used(Map<String, String> environment) throws Exception {
        var strict = new HashMap<>(environment);
        strict.put("JDK_JAVA_OPTIONS", "-Xshare:on -XX:+PrintFlagsFinal");
        var result = start(strict, "--version");
        assertThat(result.code()).as(result.out()).isZero();
        return result.out().lines()
                .filter(line -> line.contains(" SharedArchiveFile "))
                .map(line -> line.replaceFirst(".*? =\\s*", "").replaceFirst("\\s*\\{product}.*", "").strip())
                .findFirst().orElseThrow();
    }

    /** The archive that a start uses once it is there. Looked at while it is made, it would take twice as long. */
    private static String onceUsed(Map<String, String> environment, Path place) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        var archive = used(environment);
        while (archive.isEmpty() && Instant.now().isBefore(end)) {
            do {
                Thread.sleep(200);
            } while (Files.exists(place.resolve("making")) && Instant.now().isBefore(end));
            archive = used(environment);
        }
        return archive;
    }

    private static List<String> otherJavas() throws IOException {
        var javas = new ArrayList<String>();
        for (var java : System.getenv().getOrDefault("LEERSCAN_JAVAS", "").split(File.pathSeparator)) {
            if (!java.isBlank() && !Path.of(java).toRealPath().startsWith(Path.of(System.getProperty("java.home")).toRealPath())) {
                javas.add(java);
            }
        }
        return javas;
    }
}
