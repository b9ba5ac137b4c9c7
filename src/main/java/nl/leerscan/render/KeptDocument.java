package nl.leerscan.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import nl.leerscan.model.PrintedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document with what it was made of.
 *
 * @param roomy tells its source from another
 * @param tight the same for the source that takes less room; empty where it was not needed
 */
record KeptDocument(String roomy, String tight, Made made) {

    private static final int CHECK = Long.BYTES;

    boolean needsTight() {
        return !tight.isEmpty();
    }

    /** As bytes, which end with a check: a file may be cut off or damaged. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(roomy);
            out.writeUTF(tight);
            out.writeInt(made.pdf().pages());
            write(made.pdf().bytes(), out);
            out.writeInt(made.firstPage().width());
            out.writeInt(made.firstPage().height());
            write(made.firstPage().png(), out);
            var overrun = made.overrun();
            out.writeInt(overrun == null ? 0 : overrun.most());
            out.writeInt(overrun == null ? 0 : overrun.pages());
            write((overrun == null ? "" : overrun.first()).getBytes(StandardCharsets.UTF_8), out);
            out.writeLong(check(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** From these bytes; null when they are not whole. @param document the one it is now */
    static @Nullable KeptDocument read(byte[] bytes, PrintedDocument document) {
        var length = bytes.length - CHECK;
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes)); var end = tail(bytes)) {
            if (length < 0 || end.readLong() != check(bytes, length)) {
                return null;
            }
            var roomy = in.readUTF();
            var tight = in.readUTF();
            var pages = in.readInt();
            var pdf = new Pdf(read(in), pages);
            var width = in.readInt();
            var height = in.readInt();
            var firstPage = new FirstPage(read(in), width, height);
            var most = in.readInt();
            var overrun = new Overrun(document, most, in.readInt(), new String(read(in), StandardCharsets.UTF_8));
            return new KeptDocument(roomy, tight, new Made(pdf, firstPage, most == 0 ? null : overrun));
        } catch (IOException e) {
            return null;
        }
    }

    private static DataInputStream tail(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(Arrays.copyOfRange(bytes, Math.max(0, bytes.length - CHECK), bytes.length)));
    }

    private static long check(byte[] bytes, int length) {
        var check = new CRC32C();
        check.update(bytes, 0, length);
        return check.getValue();
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
