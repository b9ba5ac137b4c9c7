package nl.leerscan.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.machine.Check;

/**
 * What an earlier build knew of a page. Its bytes are in the site that it made.
 *
 * @param fingerprint tells what it was made of
 * @param check       tells its bytes from others; see {@link Check}
 * @param length      see {@link PrintedPage}
 * @param textLength  see {@link PrintedPage}
 * @param passages    see {@link PrintedPage}
 */
record EarlierPage(long fingerprint, long check, int length, int textLength, List<Passage> passages) {

    static EarlierPage of(long fingerprint, PrintedPage page) {
        return new EarlierPage(fingerprint, Check.of(page.bytes()), page.length(), page.textLength(), List.of());
    }

    EarlierPage with(List<Passage> passages) {
        return new EarlierPage(fingerprint, check, length, textLength, passages);
    }

    PrintedPage printed(byte[] bytes) {
        return new PrintedPage(bytes, length, textLength, passages);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(fingerprint);
        out.writeLong(check);
        out.writeInt(length);
        out.writeInt(textLength);
        out.writeInt(passages.size());
        for (var passage : passages) {
            out.writeInt(passage.level());
            SealedBytes.writeText(passage.heading(), out);
            SealedBytes.writeText(passage.id(), out);
            SealedBytes.writeText(passage.text(), out);
        }
    }

    static EarlierPage read(DataInputStream in) throws IOException {
        var page = new EarlierPage(in.readLong(), in.readLong(), in.readInt(), in.readInt(), List.of());
        var passages = new ArrayList<Passage>();
        for (int count = in.readInt(); count > 0; count--) {
            passages.add(new Passage(in.readInt(), SealedBytes.readText(in), SealedBytes.readText(in), SealedBytes.readText(in)));
        }
        return page.with(passages);
    }
}
