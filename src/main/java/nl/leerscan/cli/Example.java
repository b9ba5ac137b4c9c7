package nl.leerscan.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * A content folder to start from. The program carries its examples within itself, so that they are there wherever it
 * runs from, and are as they were made whatever was done since to the content beside it.
 */
final class Example {

    /** The first is what one gets without asking. */
    static final List<String> NAMES = List.of("tiny", "leerscan");

    private static final String SCHEMAS = ".schemas/";
    /** Where the schema of a file is, from this project's folders. */
    private static final Pattern LINK = Pattern.compile("(?m)^(# yaml-language-server: \\$schema=)[./]*/schemas/");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Example() {
    }

    static Example of(String name) throws IOException {
        var example = new Example();
        read("examples/" + name + "/", "toolkit.yaml").forEach((path, bytes) -> example.files.put(path, linked(path, bytes)));
        read("schemas/", "toolkit.json").forEach(example::keepSchema);
        return example;
    }

    /** Its files by path, with forward slashes; the schemas stand among them, where the reader of content does not look. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** A schema that no file of the example links to would be of no use. */
    private void keepSchema(String path, byte[] bytes) {
        if (files.containsKey(path.replace(".json", ".yaml"))) {
            files.put(SCHEMAS + path, bytes);
        }
    }

    private static byte[] linked(String path, byte[] bytes) {
        if (!path.endsWith(".yaml")) {
            return bytes;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return LINK.matcher(text).replaceFirst("$1" + SCHEMAS).getBytes(StandardCharsets.UTF_8);
    }

    /** @param known a file that is there, to find the others by */
    private static SortedMap<String, byte[]> read(String folder, String known) throws IOException {
        var resource = Objects.requireNonNull(Example.class.getResource(folder + known), folder + known);
        return resource.openConnection() instanceof JarURLConnection jar
                ? fromJar(jar, known) : fromFolder(Path.of(uri(resource)).getParent());
    }

    private static SortedMap<String, byte[]> fromJar(JarURLConnection connection, String known) throws IOException {
        connection.setUseCaches(false);
        var folder = connection.getEntryName().substring(0, connection.getEntryName().length() - known.length());
        var files = new TreeMap<String, byte[]>();
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (entry.getName().startsWith(folder)) {
                    try (var in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> fromFolder(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static URI uri(URL resource) {
        try {
            return resource.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where the program is, cannot be told: " + resource, e);
        }
    }
}
