package nl.leerscan.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A PDF of its own, outside a site. */
public final class PdfFile {

    /** What every PDF of this program says of itself, where no reader needs to unpack anything. */
    private static final String PRODUCER = "<pdf:Producer>Leerscan</pdf:Producer>";

    private PdfFile() {
    }

    /** Whether a file was made by this program, and may be replaced. */
    public static boolean isOurs(Path file) {
        try {
            return Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PRODUCER);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file whole: what stood there is replaced when the new one is complete. */
    public static void write(Path file, byte[] bytes) throws IOException {
        var place = file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        // Java's own temporary files can be read by nobody else, and that would go for the forms.
        var fresh = place.resolveSibling(".leerscan" + UUID.randomUUID() + ".pdf");
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
