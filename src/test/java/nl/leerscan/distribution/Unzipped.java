package nl.leerscan.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerscan.FolderCopy;
import nl.leerscan.Main;

/**
 * A zip that was made for facilitators, unzipped as it says, in a folder with spaces and accents in its name.
 *
 * @param folder the one folder that is in it
 * @param modes  of every file in it by path, such as {@code rwxr-xr-x}
 */
record Unzipped(Path folder, SortedMap<String, String> modes) {

    /** What came of starting something in it. */
    record Result(int code, String out, String err) {
    }

    /** @param platform what its name ends with, such as {@code -linux-x64} */
    static Unzipped of(String platform, Path temp) throws IOException {
        var name = "leerscan-" + version();
        var zip = Path.of("target", name + platform + ".zip");
        assertThat(zip).as("Made by mvn -Pdist package").exists();
        var place = temp.resolve("Mijn toolkit (één)");
        var modes = new TreeMap<String, String>();
        try (var inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            for (var file : FolderCopy.filesIn(inside.getPath("/"))) {
                var target = place.resolve(file.toString().substring(1));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                var mode = Files.getPosixFilePermissions(file);
                Files.setPosixFilePermissions(target, mode);
                modes.put(place.relativize(target).toString(), PosixFilePermissions.toString(mode));
            }
        }
        assertThat(modes.keySet()).allMatch(path -> path.startsWith(name + "/"));
        var within = new TreeMap<String, String>();
        modes.forEach((path, mode) -> within.put(path.substring(name.length() + 1), mode));
        return new Unzipped(place.resolve(name), within);
    }

    static String version() throws IOException {
        try (var in = Main.class.getResourceAsStream("cli/version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }

    /** What every file in it is, but for what the launcher keeps of the program to start it faster. */
    SortedMap<String, String> state() {
        var state = digests(folder);
        state.keySet().removeIf(path -> path.startsWith("program/archives/"));
        return state;
    }

    /** Waits until the launcher writes nothing more in the background, so that the folder can go. */
    void settle() throws InterruptedException {
        for (int seconds = 0; Files.exists(file("program/archives/making")) && seconds < 180; seconds++) {
            Thread.sleep(1_000);
        }
    }

    /** What every file in a folder is, by path. */
    static SortedMap<String, String> digests(Path folder) {
        var digests = new TreeMap<String, String>();
        for (var file : FolderCopy.filesIn(folder)) {
            var digest = sha256().digest(FolderCopy.bytes(file));
            digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
        }
        return digests;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a program for the shell. */
    static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String text(String path) {
        return FolderCopy.read(file(path));
    }

    /** Starts something in it, from its own folder, and waits until it ends. */
    Result run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var out = Files.createTempFile("leerscan", "out");
        var err = Files.createTempFile("leerscan", "err");
        var process = builder(environment, command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        var result = new Result(process.waitFor(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return result;
    }

    /** Prepares to start something in it. The environment is that of the tests, changed. */
    ProcessBuilder builder(Map<String, String> environment, String... command) {
        var builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LEERSCAN_DEBUG"));
        builder.environment().putAll(environment);
        return builder;
    }
}
