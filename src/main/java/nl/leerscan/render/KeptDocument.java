package nl.leerscan.render;

import java.io.DataInputStream;
import java.io.IOException;
import nl.leerscan.model.PrintedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document with what it was made of.
 *
 * @param roomy tells its source from another
 * @param tight the same for the source that takes less room; empty where it was not needed
 */
record KeptDocument(String roomy, String tight, Made made) {

    boolean needsTight() {
        return !tight.isEmpty();
    }

    /** As bytes, to be kept in a file. */
    byte[] bytes() {
        return SealedBytes.of(out -> {
            out.writeUTF(roomy);
            out.writeUTF(tight);
            out.writeInt(made.pdf().pages());
            SealedBytes.write(made.pdf().bytes(), out);
            out.writeInt(made.firstPage().width());
            out.writeInt(made.firstPage().height());
            SealedBytes.write(made.firstPage().png(), out);
            var overrun = made.overrun();
            out.writeInt(overrun == null ? 0 : overrun.most());
            out.writeInt(overrun == null ? 0 : overrun.pages());
            SealedBytes.writeText(overrun == null ? "" : overrun.first(), out);
        });
    }

    /** From these bytes; null when they are not whole. @param document the one it is now */
    static @Nullable KeptDocument read(byte[] bytes, PrintedDocument document) {
        try (var in = SealedBytes.open(bytes)) {
            return in == null ? null : read(in, document);
        } catch (IOException e) {
            return null;
        }
    }

    private static KeptDocument read(DataInputStream in, PrintedDocument document) throws IOException {
        var roomy = in.readUTF();
        var tight = in.readUTF();
        var pages = in.readInt();
        var pdf = new Pdf(SealedBytes.read(in), pages);
        var width = in.readInt();
        var height = in.readInt();
        var firstPage = new FirstPage(SealedBytes.read(in), width, height);
        var most = in.readInt();
        var overrun = new Overrun(document, most, in.readInt(), SealedBytes.readText(in));
        return new KeptDocument(roomy, tight, new Made(pdf, firstPage, most == 0 ? null : overrun));
    }
}
