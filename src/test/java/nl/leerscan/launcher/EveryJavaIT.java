package nl.leerscan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.leerscan.Built;
import nl.leerscan.FolderCopy;
import nl.leerscan.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java gives the same bytes: the Java of these tests, and each one whose program is named in
 * {@code LEERSCAN_JAVAS}, with the separator of paths between them. {@code ./verify} names all it finds, and tells which.
 */
class EveryJavaIT {

    @TempDir
    private Path temp;

    @Test
    void everyJavaMakesTheSameSite() throws Exception {
        // Not compared with a site of the tests: they have libraries that the program lacks, and write XML in another way.
        var first = built(javas().get(0), temp.resolve("first"));
        first.writes("index.html", "pdf/scoreformulier.pdf");
        var compared = new ArrayList<String>();
        for (var java : javas()) {
            assertThat(built(java, temp.resolve("site-" + compared.size())).leaves(first)).as(java).isNotNull();
            compared.add(java);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/figures.txt"), "Same bytes with " + String.join(", ", compared) + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static List<String> javas() {
        var javas = new ArrayList<String>();
        javas.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var named = System.getenv().getOrDefault("LEERSCAN_JAVAS", "");
        List.of(named.split(File.pathSeparator)).stream().filter(java -> !java.isBlank()).forEach(javas::add);
        return javas.stream().distinct().toList();
    }

    /** As the launcher starts it. */
    private Built built(String java, Path output) throws IOException, InterruptedException {
        var said = temp.resolve("said");
        var process = new ProcessBuilder(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", "target/program/leerscan.jar", "nl.leerscan.Main", "build",
                "--content", Sites.REAL.content(), "--templates", "templates", "--output", output.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        var exit = process.waitFor();
        assertThat(exit).as(java + ": " + Files.readString(said, UTF_8)).isZero();
        var files = new TreeMap<String, byte[]>();
        FolderCopy.filesIn(output).forEach(file ->
                files.put(output.relativize(file).toString().replace('\\', '/'), FolderCopy.bytes(file)));
        return new Built(exit, "", "", files);
    }
}
