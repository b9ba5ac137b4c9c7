package nl.leerscan.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip with a Java of its own, on a computer without Java. It is made and tested by {@code mvn -Pimage verify}
 * alone, since that takes long and differs per computer; its name keeps it out of every other build.
 */
class ImageCheck {

    @TempDir
    private static Path temp;
    private static Unzipped unzipped;
    private static Map<String, String> withoutJava;

    @BeforeAll
    static void unzip() throws IOException {
        unzipped = Unzipped.of(System.getProperty("leerscan.platform"), temp.toRealPath());
        var tools = Files.createDirectories(temp.resolve("tools"));
        // What the launcher uses.
        for (var tool : List.of("cat", "cksum", "dirname", "find", "mkdir", "mv", "nice", "readlink", "rm", "sed")) {
            Unzipped.program(tools.resolve(tool), "exec " + find(tool) + " \"$@\"");
        }
        withoutJava = Map.of("PATH", tools.toString(), "JAVA_HOME", "");
    }

    @AfterAll
    static void settle() throws InterruptedException {
        unzipped.settle();
    }

    @Test
    void itHasWhatTheOtherZipHasAndAJava() throws IOException {
        var plain = Unzipped.of("", Files.createDirectories(temp.resolve("plain")));
        assertThat(unzipped.modes().keySet()).containsAll(plain.modes().keySet());
        assertThat(unzipped.modes().keySet()).filteredOn(path -> !plain.modes().containsKey(path))
                .isNotEmpty().allMatch(path -> path.startsWith("java/"));
    }

    @Test
    void itMakesTheSameSiteWithItsOwnJava() throws Exception {
        var result = unzipped.run(withoutJava, "/bin/sh", "./leerscan", "build", "--quiet", "--output", temp.resolve("own").toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();

        var other = unzipped.run(Map.of(), Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", unzipped.file("program") + "/*", "nl.leerscan.Main", "build", "--quiet", "--output", temp.resolve("other").toString());
        assertThat(other.err()).isEmpty();
        assertThat(Unzipped.digests(temp.resolve("own"))).containsKey("index.html")
                .isEqualTo(Unzipped.digests(temp.resolve("other")));
    }

    @Test
    void aDoubleClickStartsThePreviewWithItsOwnJava() throws Exception {
        var builder = unzipped.builder(withoutJava, "/bin/sh", unzipped.file("leerscan-starten.sh").toString(), "--no-open");
        try (var preview = Preview.start(builder)) {
            assertThat(Jsoup.parse(Preview.page(preview.address())).title()).contains("Leerscan");
            assertThat(preview.stop()).endsWith("De voorvertoning is gestopt.");
        }
    }

    private static Path find(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream().map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable).findFirst().orElseThrow();
    }
}
