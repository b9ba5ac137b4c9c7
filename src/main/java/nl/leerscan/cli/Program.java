package nl.leerscan.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The program itself: what another version of it made is not used. */
final class Program {

    private Program() {
    }

    /** Its archive, of which the manifest names the libraries with their versions; while it is being developed, its classes. */
    static Path place() {
        try {
            return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
