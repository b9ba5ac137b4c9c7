package nl.leerscan.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.leerscan.machine.Check;
import org.jspecify.annotations.Nullable;

/** Values as bytes that end with a check: what was kept in a file may be cut off or damaged. */
final class SealedBytes {

    private SealedBytes() {
    }

    /** Writes values. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] of(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
            out.writeLong(Check.of(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The values in them; null when they are not whole. */
    static @Nullable DataInputStream open(byte[] bytes) {
        var length = bytes.length - Long.BYTES;
        return length >= 0 && ByteBuffer.wrap(bytes).getLong(length) == Check.of(Arrays.copyOf(bytes, length))
                ? new DataInputStream(new ByteArrayInputStream(bytes, 0, length)) : null;
    }

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** A text of any length. */
    static void writeText(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(read(in), StandardCharsets.UTF_8);
    }
}
