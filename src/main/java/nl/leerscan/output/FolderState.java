package nl.leerscan.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells one state of some folders from another, in brief. Two checks of four bytes each go over everything: of all changes they
 * would miss one in 2<sup>64</sup>, and they are many times as fast as a cryptographic hash, which only an attacker calls for.
 */
final class FolderState {

    private final Checksum first = new CRC32();
    private final Checksum second = new CRC32C();

    /** What files a folder has, and what they hold; or what a single file holds. */
    FolderState withContents(Path folder) throws IOException {
        for (var file : files(folder).keySet()) {
            var bytes = Files.readAllBytes(folder.resolve(file));
            add(file + "\n" + bytes.length + "\n");
            add(bytes);
        }
        return this;
    }

    /** What files a folder has, how large they are, and when each was written. */
    FolderState withTimes(Path folder) throws IOException {
        files(folder).forEach((file, attributes) ->
                add(file + "\n" + attributes.size() + "\n" + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + "\n"));
        return this;
    }

    FolderState with(String text) {
        add(text + "\n");
        return this;
    }

    @Override
    public String toString() {
        return Long.toHexString(first.getValue()) + "-" + Long.toHexString(second.getValue());
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
    }

    /** Links are followed: an author may keep a part of the content elsewhere. */
    private static Map<String, BasicFileAttributes> files(Path folder) throws IOException {
        var files = new TreeMap<String, BasicFileAttributes>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(folder.relativize(file).toString(), attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
