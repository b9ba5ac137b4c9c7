package nl.leerscan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the project without a built program, in a folder with a space in its name, and its launcher. Maven is called
 * through a script that counts the calls and stays offline: all it needs was fetched to get here.
 *
 * @param folder the copy
 * @param tools  holds the Maven script
 */
record Launcher(Path folder, Path tools) {

    /** What came of starting it. */
    record Result(int code, String out, String err) {
    }

    static Launcher in(Path temp) throws IOException {
        var launcher = new Launcher(temp.resolve("my project"), temp.resolve("tools"));
        Files.createDirectories(launcher.folder);
        Files.createDirectories(launcher.tools);
        for (var part : List.of("pom.xml", "leerscan", "src/main", "templates/js")) {
            copy(Path.of(part), launcher.folder.resolve(part));
        }
        launcher.installMaven();
        return launcher;
    }

    int mavenCalls() throws IOException {
        var calls = tools.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Starts it as {@code command} from a folder. */
    Result start(Path workingFolder, Path command, String... args) throws IOException, InterruptedException {
        return start(workingFolder, Map.of(), Stream.concat(Stream.of(command.toString()), Stream.of(args)).toList());
    }

    Result start(Path workingFolder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var out = Files.createTempFile(tools, "out", "");
        var err = Files.createTempFile(tools, "err", "");
        var builder = new ProcessBuilder(command).directory(workingFolder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().remove("LEERSCAN_DEBUG");
        // Whatever language this computer is set to: here it tells none, and Leerscan speaks Dutch.
        builder.environment().put("LC_ALL", "C.UTF-8");
        // It would still be made while the folder is taken away.
        builder.environment().put("LEERSCAN_ARCHIVE", "none");
        builder.environment().putAll(environment);
        var code = builder.start().waitFor();
        return new Result(code, Files.readString(out), Files.readString(err));
    }

    private void installMaven() throws IOException {
        var repository = System.getProperty("localRepository", System.getProperty("maven.repo.local", ""));
        install("mvn", """
                #!/bin/sh
                echo "$@" >>'%s/calls'
                PATH=${PATH#*:}
                # Short of work as it is, compiling itself well takes Maven longer than it saves.
                export MAVEN_OPTS='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
                exec mvn -o %s "$@"
                """.formatted(tools, repository.isEmpty() ? "" : "'-Dmaven.repo.local=" + repository + "'"));
    }

    /** Puts a program where it is found first. */
    void install(String name, String text) throws IOException {
        var script = tools.resolve(name);
        Files.writeString(script, text, UTF_8);
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("Cannot make a program of " + script);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(path)) {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
