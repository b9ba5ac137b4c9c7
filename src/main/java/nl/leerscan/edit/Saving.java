package nl.leerscan.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Puts a changed manuscript in the place of the file. Both the file and its predecessor are written under a hidden name
 * and then renamed, so that neither is ever there by half. Of two savings in this program at the same moment, one waits
 * for the other and then finds the file changed; another program could still write in the moment between looking and
 * renaming, and then its version is lost.
 */
public final class Saving {

    private Saving() {
    }

    /**
     * Saves; keeps the file as it was beside it, with {@code .bak} after its name. Does nothing when nothing is changed.
     *
     * @throws ChangedMeanwhile when the file is not as it was read; nothing is written then
     */
    public static synchronized void save(Path contentFolder, Manuscript changed) throws IOException, ChangedMeanwhile {
        var file = find(contentFolder, changed);
        var before = Files.readAllBytes(file);
        if (!ManuscriptFile.fingerprint(before).equals(changed.fingerprint())) {
            throw new ChangedMeanwhile(changed.file());
        }
        if (Arrays.equals(before, changed.bytes())) {
            return;
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(changed.file());
        }
        var fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        var previous = file.resolveSibling("." + file.getFileName() + ".bak.tmp");
        try {
            write(fresh, changed.bytes(), file);
            write(previous, before, file);
            rename(previous, file.resolveSibling(file.getFileName() + ".bak"));
            rename(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(previous);
        }
    }

    private static Path find(Path contentFolder, Manuscript changed) throws IOException, ChangedMeanwhile {
        try {
            return ManuscriptFile.find(contentFolder, changed.file()).path();
        } catch (NoSuchFileException | Untouchable e) {
            throw new ChangedMeanwhile(changed.file());
        }
    }

    /** Writes a file through to the disk, with the rights of another. */
    private static void write(Path file, byte[] bytes, Path like) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                channel.write(left);
            }
            channel.force(true);
        }
        if (Files.getFileStore(like).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(like));
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
