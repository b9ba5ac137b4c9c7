package nl.leerscan.render;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Bytes as text that can stand inside a page between double quotes: deflated, and then thirteen bits at a time as two of
 * ninety-one characters, which is a twelfth shorter than base64. {@code search-index.js} unpacks it.
 */
final class Packed {

    private static final int BITS = 13;
    /** As many bits as one character holds, and no byte fits beside them in two. */
    private static final int FEW = 5;
    private static final int CHARACTERS = 91;
    /** What could end the quotes, the script or, to a reader who looks for addresses, a name. */
    private static final String UNUSED = "\"/<\\";

    private Packed() {
    }

    static String of(byte[] bytes) {
        var out = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : deflated(bytes)) {
            held |= (each & 0xff) << bits;
            bits += 8;
            if (bits >= BITS) {
                var value = held & (1 << BITS) - 1;
                out.append(character(value % CHARACTERS)).append(character(value / CHARACTERS));
                held >>= BITS;
                bits -= BITS;
            }
        }
        return end(held, bits, out);
    }

    /** The last bits, in as few characters that no byte more comes out than went in. */
    private static String end(int held, int bits, StringBuilder out) {
        if (bits > 0) {
            out.append(character(held % CHARACTERS));
        }
        if (bits > FEW) {
            out.append(character(held / CHARACTERS));
        }
        return out.toString();
    }

    private static char character(int digit) {
        char character = (char) (' ' + digit);
        for (char unused : UNUSED.toCharArray()) {
            if (character >= unused) {
                character++;
            }
        }
        return character;
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
