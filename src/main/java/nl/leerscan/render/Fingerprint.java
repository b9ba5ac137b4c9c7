package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.leerscan.machine.Check;

/** Tells whether something is still the same, by its bytes: times of files are too coarse for two saves in a row. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** Of a folder with all that is in it. */
    static String of(Path folder) {
        var check = new Check();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                check.with(file.toString()).withAll(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(check);
    }

    /** Of some texts in a row. */
    static String of(String... texts) {
        var check = new Check();
        for (var text : texts) {
            check.with(text);
        }
        return text(check);
    }

    private static String text(Check check) {
        return Long.toHexString(check.value());
    }
}
