package nl.leerscan.content;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.leerscan.content.PictureCheck.Flaw;

/** Reads a JPEG segment by segment, from its size to its end (ISO/IEC 10918-1). */
final class JpegCheck {

    private static final int MARK = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int HUFFMAN_TABLE = 0xc4;
    private static final int QUANTIZATION_TABLE = 0xdb;
    /** One pass, the same with longer numbers, or more and more detail: what viewers know. */
    private static final Set<Integer> FRAMES = Set.of(0xc0, 0xc1, 0xc2);
    /** Lossless, in layers, or packed in another way. */
    private static final Set<Integer> RARE_FRAMES = Set.of(0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf);

    private final ByteBuffer data;
    private final Set<Integer> seen = new HashSet<>();

    /** @param data positioned behind the first mark */
    JpegCheck(ByteBuffer data) {
        this.data = data;
    }

    Optional<Flaw> flaw() {
        while (true) {
            var mark = mark();
            if (mark == END) {
                return seen.contains(START_OF_SCAN) ? Optional.empty() : Optional.of(Flaw.DAMAGED);
            }
            var segment = segment();
            var flaw = flaw(mark, segment);
            if (flaw.isPresent()) {
                return flaw;
            }
            seen.add(FRAMES.contains(mark) ? 0xc0 : mark);
            if (mark == START_OF_SCAN) {
                skipPixels();
            }
        }
    }

    private Optional<Flaw> flaw(int mark, ByteBuffer segment) {
        if (RARE_FRAMES.contains(mark)) {
            return Optional.of(Flaw.DAMAGED);
        }
        if (FRAMES.contains(mark)) {
            return seen.contains(0xc0) ? Optional.of(Flaw.DAMAGED) : frame(segment);
        }
        return mark == START_OF_SCAN && !seen.containsAll(Set.of(0xc0, HUFFMAN_TABLE, QUANTIZATION_TABLE))
                ? Optional.of(Flaw.DAMAGED) : Optional.empty();
    }

    private static Optional<Flaw> frame(ByteBuffer segment) {
        var precision = segment.get();
        var height = segment.getShort() & 0xffff;
        var width = segment.getShort() & 0xffff;
        var channels = segment.get();
        if (channels == 4) {
            return Optional.of(Flaw.COLOURS);
        }
        if (precision != 8 || height == 0 || width == 0 || channels != 1 && channels != 3) {
            return Optional.of(Flaw.DAMAGED);
        }
        return PictureCheck.isTooLarge(width, height) ? Optional.of(Flaw.PIXELS) : Optional.empty();
    }

    /** The next mark, which may be preceded by more of its first byte. */
    private int mark() {
        if ((data.get() & MARK) != MARK) {
            throw new IllegalArgumentException("No mark where one should be");
        }
        var mark = MARK;
        while (mark == MARK) {
            mark = data.get() & MARK;
        }
        return mark;
    }

    private ByteBuffer segment() {
        var length = (data.getShort() & 0xffff) - 2;
        if (length < 0 || length > data.remaining()) {
            throw new IllegalArgumentException("A segment of " + length + " bytes");
        }
        var segment = data.slice(data.position(), length);
        data.position(data.position() + length);
        return segment;
    }

    /** Goes to the next mark that is not part of the pixels. */
    private void skipPixels() {
        while (true) {
            while ((data.get() & MARK) != MARK) {
                // Pixels.
            }
            var next = data.get() & MARK;
            while (next == MARK) {
                next = data.get() & MARK;
            }
            if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                data.position(data.position() - 2);
                return;
            }
        }
    }
}
