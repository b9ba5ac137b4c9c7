package nl.leerscan.content;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a picture as far as needed to tell that a browser and the PDF library will show all of it. Written out, because
 * Java's own picture library takes longer to load than most toolkits take to be built.
 */
final class PictureCheck {

    static final int MOST_PIXELS = 8_000_000;

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private PictureCheck() {
    }

    /** What is wrong with a picture. */
    enum Flaw {
        /** It is of another kind than its name says. */
        BROKEN,
        /** A part is missing or makes no sense. */
        DAMAGED,
        /** Its colours are those of a printing press. */
        COLOURS,
        /** It moves. */
        MOVING,
        /** It has so many pixels that it would exhaust the memory. */
        PIXELS;

        String code() {
            return "picture-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first flaw of a picture; {@code kind} is {@code png} or {@code jpeg}. */
    static Optional<Flaw> flaw(String kind, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(Flaw.DAMAGED);
        }
        var signature = kind.equals("png") ? PNG : JPEG;
        if (bytes.length < signature.length || !Arrays.equals(signature, Arrays.copyOf(bytes, signature.length))) {
            return Optional.of(Flaw.BROKEN);
        }
        var data = ByteBuffer.wrap(bytes);
        try {
            return kind.equals("png") ? new PngCheck(data.position(PNG.length)).flaw() : new JpegCheck(data.position(2)).flaw();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.of(Flaw.DAMAGED);
        }
    }

    /** Whether a picture of this size can be held in memory. */
    static boolean isTooLarge(long width, long height) {
        return width * height > MOST_PIXELS;
    }
}
