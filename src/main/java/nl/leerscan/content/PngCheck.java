package nl.leerscan.content;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.leerscan.content.PictureCheck.Flaw;

/** Reads a PNG chunk by chunk and unpacks its pixels, counting them (ISO/IEC 15948). */
final class PngCheck {

    private static final int HEADER_LENGTH = 13;
    private static final int SMALLEST_CHUNK = 12;
    private static final int PALETTE = 3;
    /** How much is drawn in each of the seven passes of an interlaced picture: where it starts, and how far it steps. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};

    private final ByteBuffer data;
    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[1 << 16];
    private long expected;
    private long found;
    private boolean hasPalette;

    /** @param data positioned behind the signature */
    PngCheck(ByteBuffer data) {
        this.data = data;
    }

    Optional<Flaw> flaw() {
        try {
            return chunks();
        } catch (DataFormatException e) {
            return Optional.of(Flaw.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private Optional<Flaw> chunks() throws DataFormatException {
        var flaw = header();
        var needsPalette = data.array()[data.arrayOffset() + 25] == PALETTE;
        while (flaw.isEmpty()) {
            if (data.remaining() < SMALLEST_CHUNK) {
                return Optional.of(Flaw.DAMAGED);
            }
            var content = chunk();
            switch (name(content)) {
                case "IEND" -> {
                    return found == expected && inflater.finished() ? Optional.empty() : Optional.of(Flaw.DAMAGED);
                }
                case "acTL" -> flaw = Optional.of(Flaw.MOVING);
                case "PLTE" -> hasPalette = true;
                case "IDAT" -> flaw = needsPalette && !hasPalette || !unpack(content) ? Optional.of(Flaw.DAMAGED) : flaw;
                default -> { }
            }
        }
        return flaw;
    }

    private Optional<Flaw> header() {
        var header = chunk();
        if (!name(header).equals("IHDR") || header.remaining() != HEADER_LENGTH) {
            return Optional.of(Flaw.DAMAGED);
        }
        var width = header.getInt();
        var height = header.getInt();
        var depth = header.get();
        var bits = depth * channels(header.get());
        header.getShort();
        var interlaced = header.get() == 1;
        if (width <= 0 || height <= 0 || bits <= 0 || Integer.bitCount(depth) != 1 || depth > 16) {
            return Optional.of(Flaw.DAMAGED);
        }
        expected = interlaced ? interlaced(width, height, bits) : size(width, height, bits);
        return PictureCheck.isTooLarge(width, height) ? Optional.of(Flaw.PIXELS) : Optional.empty();
    }

    /** The name and content of the next chunk, of which the check has to be right. */
    private ByteBuffer chunk() {
        var length = data.getInt();
        if (length < 0 || length > data.remaining() - 8) {
            throw new IllegalArgumentException("A chunk of " + length + " bytes");
        }
        var chunk = data.slice(data.position(), length + 4);
        data.position(data.position() + length + 4);
        var check = new CRC32();
        check.update(chunk.duplicate());
        if ((int) check.getValue() != data.getInt()) {
            throw new IllegalArgumentException("A chunk that was changed");
        }
        return chunk;
    }

    private static String name(ByteBuffer chunk) {
        var name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) chunk.get());
        }
        return name.toString();
    }

    /** Whether there are no more pixels than there should be. */
    private boolean unpack(ByteBuffer packed) throws DataFormatException {
        inflater.setInput(packed);
        while (!inflater.needsInput() && !inflater.finished() && found <= expected) {
            found += inflater.inflate(unpacked);
            if (inflater.needsDictionary()) {
                return false;
            }
        }
        return found <= expected;
    }

    private static long interlaced(int width, int height, int bits) {
        var size = 0L;
        for (int[] pass : PASSES) {
            var columns = (width - pass[0] + pass[2] - 1) / pass[2];
            var rows = (height - pass[1] + pass[3] - 1) / pass[3];
            size += columns <= 0 || rows <= 0 ? 0 : size(columns, rows, bits);
        }
        return size;
    }

    /** In bytes; each row starts with one that says how it was packed. */
    private static long size(int columns, int rows, int bits) {
        return rows * (1 + ((long) columns * bits + 7) / 8);
    }

    private static int channels(int colourType) {
        return switch (colourType) {
            case 0, PALETTE -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }
}
