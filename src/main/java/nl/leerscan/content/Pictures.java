package nl.leerscan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Brings the pictures of the content folder into the page, as {@code data:} addresses. Safe to use from several threads. */
final class Pictures {

    /** In bytes; a page carries its pictures inside. */
    private static final int LARGEST = 1024 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private final ContentFolder folder;
    private final Problems problems;
    private final Map<String, String> read = new HashMap<>();

    Pictures(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The picture that is named in a file; nothing, and a problem at the location, when it cannot be used. */
    synchronized Optional<String> dataUri(String path, String written, Location location) {
        if (ADDRESS.matcher(written).matches()) {
            return refuse(location, "picture-elsewhere", "picture", written);
        }
        var picture = ContentPath.resolve(path, isThere(path, written) ? written : Links.decode(written));
        if (picture.isEmpty()) {
            var near = written.replace('\\', '/');
            return refuse(location, leadsToFile(path, near) ? "picture-backslash" : "picture-outside", "picture", written, "near", near);
        }
        var known = read.get(picture.get());
        return known != null ? Optional.of(known) : read(picture.get(), written, location);
    }

    /** Whether there is a file of that very name, whatever it would say as an address. */
    private boolean isThere(String path, String written) {
        return written.indexOf('%') < 0 || leadsToFile(path, written);
    }

    private boolean leadsToFile(String path, String written) {
        try {
            return ContentPath.resolve(path, written).filter(folder::has).isPresent();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Optional<String> read(String picture, String written, Location location) {
        var kind = kind(picture);
        if (kind.isEmpty()) {
            return refuse(location, "picture-kind", "picture", written);
        }
        try {
            var file = folder.resolve(picture);
            if (!Files.isRegularFile(file)) {
                return refuse(location, "picture-missing", "picture", written);
            }
            if (!folder.holds(file)) {
                return refuse(location, "picture-outside", "picture", written);
            }
            return encode(file, kind.get(), written, location)
                    .map(uri -> {
                        read.put(picture, uri);
                        return uri;
                    });
        } catch (IOException | InvalidPathException e) {
            return refuse(location, "picture-missing", "picture", written);
        }
    }

    private Optional<String> encode(Path file, String kind, String written, Location location) throws IOException {
        if (Files.size(file) > LARGEST) {
            return refuse(location, "picture-too-large", "picture", written);
        }
        var bytes = Files.readAllBytes(file);
        var flaw = PictureCheck.flaw(kind, bytes);
        if (flaw.isPresent()) {
            return refuse(location, flaw.get().code(), "picture", written, "kind", kind.toUpperCase(Locale.ROOT),
                    "millions", String.valueOf(PictureCheck.MOST_PIXELS / 1_000_000));
        }
        return Optional.of("data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    private static Optional<String> kind(String picture) {
        var ending = picture.substring(picture.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> Optional.of("png");
            case "jpg", "jpeg" -> Optional.of("jpeg");
            default -> Optional.empty();
        };
    }

    private Optional<String> refuse(Location location, String code, String... details) {
        problems.error(location, code, details);
        return Optional.empty();
    }
}
