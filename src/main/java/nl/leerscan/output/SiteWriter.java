package nl.leerscan.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.leerscan.render.Site;

/**
 * Puts a site in the output folder, all or nothing: the new site is made and written beside the old one and takes its
 * name when it is complete. Whatever goes wrong, also the power, there is a whole site or the means to restore it.
 */
public final class SiteWriter {

    private static final String MARKER_TEXT = """
            Leerscan made this folder and replaces everything in it at each build.
            Leerscan heeft deze map gemaakt en vervangt alles wat erin staat bij elke bouw.
            """;

    private SiteWriter() {
    }

    /**
     * Checks, before any work is done, whether a site may be written there.
     *
     * @param keepAway folders that may not be, contain or lie in the output folder
     * @throws OutputRefused when it may not
     */
    public static void check(Path outputFolder, List<Path> keepAway) throws IOException {
        var folder = OutputFolder.at(outputFolder);
        folder.keepAwayFrom(keepAway, Path.of(""));
        folder.demandOurs();
    }

    /**
     * Makes the output folder hold this site and nothing else.
     *
     * @throws OutputRefused when the folder, or a name beside it that is needed, is not ours or in use
     */
    public static void write(Path outputFolder, Site site) throws IOException {
        write(outputFolder, site, "");
    }

    /**
     * The same, with a note for the next build.
     *
     * @param note a line; it depends on the content alone, so that the same content gives the same bytes
     * @throws OutputRefused when the folder, or a name beside it that is needed, is not ours or in use
     */
    public static void write(Path outputFolder, Site site, String note) throws IOException {
        var folder = OutputFolder.at(outputFolder);
        Files.createDirectories(parentOf(folder.site()));
        try (var lock = BuildLock.on(folder.lock())) {
            folder.demandOurs();
            var swap = new Swap(folder, Files::move);
            swap.recover();
            fill(folder.fresh(), site, note, swap);
            swap.run();
        }
    }

    /** The note that the last build left in the output folder, if any; of a folder that cannot be read, none. */
    public static Optional<String> note(Path outputFolder) {
        try {
            var text = Files.readString(outputFolder.resolve(OutputFolder.MARKER));
            return text.startsWith(MARKER_TEXT) && text.length() > MARKER_TEXT.length()
                    ? Optional.of(text.substring(MARKER_TEXT.length()).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void fill(Path fresh, Site site, String note, Swap swap) throws IOException {
        try {
            Files.createDirectory(fresh);
            Files.writeString(fresh.resolve(OutputFolder.MARKER),
                    note.isEmpty() ? MARKER_TEXT : MARKER_TEXT + note + "\n", UTF_8, CREATE_NEW);
            site.make((file, bytes) -> {
                demandInside(file);
                put(fresh.resolve(file), bytes);
            });
        } catch (IOException | RuntimeException | Error e) {
            swap.abandon(e);
            throw e;
        }
    }

    /** Never over another file: on some disks names that differ in case only are one. */
    private static void put(Path path, byte[] bytes) throws IOException {
        try {
            Files.write(path, bytes, CREATE_NEW);
        } catch (NoSuchFileException e) {
            Files.createDirectories(parentOf(path));
            Files.write(path, bytes, CREATE_NEW);
        }
    }

    /** A path that leaves the folder or takes the marker's place is a mistake of the program. */
    private static void demandInside(String file) {
        var path = Path.of(file);
        var inside = !file.isEmpty() && !path.isAbsolute() && path.equals(path.normalize()) && !path.startsWith("..")
                && !file.startsWith("/") && !file.contains("\\") && !file.contains(":")
                && !path.startsWith(OutputFolder.MARKER);
        if (!inside) {
            throw new IllegalArgumentException("Not a path inside a site: '" + file + "'");
        }
    }

    private static Path parentOf(Path path) {
        var parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Nothing contains " + path);
        }
        return parent;
    }
}
