package nl.leerscan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after which nothing changed loads no more of the program than telling that takes. */
class NothingChangedIT {

    @TempDir
    private Path home;

    @Test
    void neitherTheCommandLinesLibraryNorATextNorALambdaIsLoaded() throws Exception {
        FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        FolderCopy.of(Path.of("templates"), home.resolve("templates"));

        assertThat(loaded()).as("by a build").contains("nl.leerscan.content.ContentReader", "nl.leerscan.problem.Catalogue$Slots")
                .anyMatch(NothingChangedIT::isOurLambda).noneMatch(name -> name.startsWith("picocli.CommandLine$Model"));
        assertThat(loaded()).as("by one after which nothing changed").contains("nl.leerscan.machine.FolderState")
                .doesNotContain("nl.leerscan.content.ContentReader", "nl.leerscan.problem.Catalogue$Slots")
                .noneMatch(NothingChangedIT::isOurLambda).noneMatch(name -> name.startsWith("picocli.CommandLine$Model"));
        assertThat(loaded("--content=" + home.resolve("content"), "--quiet")).as("by one with options")
                .doesNotContain("nl.leerscan.content.ContentReader")
                .noneMatch(name -> name.startsWith("picocli.CommandLine$Model"));
    }

    private static boolean isOurLambda(String name) {
        return name.startsWith("nl.leerscan.") && name.contains("$$Lambda");
    }

    /** The classes that a build loads. */
    private List<String> loaded(String... options) throws IOException, InterruptedException {
        var log = home.resolve("classes.txt");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none", "-Dleerscan.home=" + home, "-cp", "target/program/leerscan.jar",
                "nl.leerscan.Main", "build"));
        command.addAll(List.of(options));
        var told = home.resolve("told.txt");
        var build = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        assertThat(build.waitFor()).as(Files.readString(told)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split(" ", 2)[0]).toList();
        }
    }
}
