package nl.leerscan.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.leerscan.edit.Untouchable.Reason;

/**
 * A file of the content folder that holds texts.
 *
 * @param name relative to the content folder, with {@code /}
 * @param path the file itself, wherever links led
 */
record ManuscriptFile(String name, Path path) {

    private static final String MARKDOWN = ".md";
    private static final String YAML = ".yaml";
    /** The most that the content may hold, in bytes. */
    private static final int LARGEST = 3 * 1024 * 1024;

    /**
     * Finds it.
     *
     * @throws IOException when it is not there
     * @throws Untouchable when it is no file of the content
     */
    static ManuscriptFile find(Path contentFolder, String name) throws IOException, Untouchable {
        var isHidden = Arrays.stream(name.split("/", -1)).anyMatch(part -> part.isEmpty() || part.startsWith("."));
        if (isHidden || name.contains("\\") || !name.endsWith(MARKDOWN) && !name.endsWith(YAML)) {
            throw new Untouchable(Reason.NOT_CONTENT);
        }
        try {
            var path = contentFolder.resolve(name).toRealPath();
            if (path.startsWith(contentFolder.toRealPath()) && Files.isRegularFile(path)) {
                return new ManuscriptFile(name, path);
            }
        } catch (InvalidPathException e) {
            // Then it cannot be the name of a file here.
        }
        throw new Untouchable(Reason.NOT_CONTENT);
    }

    boolean isMarkdown() {
        return name.endsWith(MARKDOWN);
    }

    byte[] bytes() throws IOException, Untouchable {
        refuseLarger(Files.size(path));
        return Files.readAllBytes(path);
    }

    private static void refuseLarger(long size) throws Untouchable {
        if (size > LARGEST) {
            throw new Untouchable(Reason.TOO_LARGE);
        }
    }

    /** Takes its text apart. */
    Outline outline(Sheet sheet) throws Untouchable {
        refuseLarger(encoded(sheet).length);
        return isMarkdown() ? Outline.ofMarkdown(sheet) : Outline.ofYaml(sheet);
    }

    static Sheet decoded(byte[] bytes) throws Untouchable {
        try {
            return new Sheet(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new Untouchable(Reason.ENCODING);
        }
    }

    static byte[] encoded(Sheet sheet) {
        return sheet.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Tells bytes from other bytes. */
    static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
