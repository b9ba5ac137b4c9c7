package nl.leerscan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Tells this program from another: what another version made is not used. */
final class Program {

    private Program() {
    }

    /** The program and the Java that runs it, in brief. */
    static String identity() {
        try {
            var place = Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return System.getProperty("java.version") + " " + (Files.isDirectory(place) ? ofClasses(place) : ofArchive(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its manifest names the libraries beside it, with their versions. */
    private static String ofArchive(Path archive) throws IOException {
        var check = new CRC32C();
        check.update(Files.readAllBytes(archive));
        return Long.toHexString(check.getValue());
    }

    /** As it is while it is being developed. */
    private static String ofClasses(Path folder) throws IOException {
        var check = new CRC32C();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                check.update(Files.readAllBytes(file));
            }
        }
        return Long.toHexString(check.getValue());
    }
}
