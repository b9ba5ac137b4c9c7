package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of our own templates, put together when the program is built: that is a third of the work of a short run. Scripts
 * that are not as they were then are not found, and have to be put together.
 */
@FunctionalInterface
interface PreparedScripts {

    /** None. */
    PreparedScripts NONE = sources -> null;

    /** Those in the program. */
    PreparedScripts OF_THE_PROGRAM = sources -> {
        try (var script = PreparedScripts.class.getResourceAsStream("scripts/" + name(sources))) {
            return script == null ? null : new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    };

    /** The script made of these sources, in this order; null when it is not there. */
    @Nullable String find(List<String> sources);

    /**
     * Prepares all of them, for the build of the program.
     *
     * @param args the folder of the templates, and that of the classes
     */
    static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1], "nl/leerscan/render/scripts"));
        var assets = new Assets(Path.of(args[0]), NONE);
        for (var script : Assets.allScripts()) {
            Files.writeString(folder.resolve(name(assets.sources(script))), assets.scripts(script));
        }
    }

    private static String name(List<String> sources) {
        return Fingerprint.of(sources.toArray(String[]::new)) + ".js";
    }
}
