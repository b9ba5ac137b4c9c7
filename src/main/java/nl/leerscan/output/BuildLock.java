package nl.leerscan.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import nl.leerscan.output.OutputRefused.Reason;

/**
 * Keeps a second build out while one is writing, in this and in other processes. The operating system lets go of the
 * lock when a build is killed; its file then stays, and the next build takes it over and removes it.
 */
final class BuildLock implements AutoCloseable {

    /** Beyond the text, which on Windows could not be read otherwise. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static BuildLock on(Path file) throws IOException {
        while (true) {
            var channel = FileChannel.open(file, CREATE, WRITE);
            try {
                if (isHeld(channel)) {
                    throw new OutputRefused(Reason.BUSY, file);
                }
                if (isStillAt(file, channel)) {
                    return new BuildLock(file, channel);
                }
                channel.close();
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The file may have been removed by its last owner between opening and locking it; then the lock guards nothing. */
    private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
        var token = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token.getBytes(UTF_8)), 0);
        try {
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
