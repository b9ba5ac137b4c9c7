package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.leerscan.machine.Check;
import nl.leerscan.machine.FolderState;

/** Tells whether something is still the same, by its bytes: times of files are too coarse for two saves in a row. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** Of a folder with all that is in it. */
    static String of(Path folder) {
        try {
            return new FolderState().withContents(folder).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of some texts in a row. */
    static String of(String... texts) {
        var check = new Check();
        for (var text : texts) {
            check.with(text);
        }
        return Long.toHexString(check.value());
    }
}
