package nl.leerscan.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerscan.problem.Location;

/** The files that problems are about: where they are, and their lines as the reader counts them. */
public final class AuthorsFiles {

    /** What stands before a path in the folder of templates. */
    static final String IN_TEMPLATES = "templates/";

    private AuthorsFiles() {
    }

    /** The file that a place is in. */
    public static Path of(Location place, Path content, Path templates) {
        var file = place.file();
        return file.startsWith(IN_TEMPLATES) ? templates.resolve(file.substring(IN_TEMPLATES.length())) : content.resolve(file);
    }

    /** The lines of a file, also of one that cannot be decoded; none of one that is not there or is refused for its size. */
    public static List<String> lines(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > ContentFolder.LARGEST_TEXT) {
                return List.of();
            }
            return List.of(TextDecoder.clean(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).split("\n", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
