package nl.leerscan.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture in a few greys as a PNG that holds nothing but the picture. Java's own writer cannot choose so few greys.
 */
final class GreyPng {

    /** How many greys there are; 0 is black and the last is white. With sixteen the same picture takes 60 % more bytes. */
    static final int GREYS = 6;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER_BYTES = 13;
    private static final byte BITS = 4;
    private static final int WHITE = 15;
    private static final int STEP = WHITE / (GREYS - 1);

    private GreyPng() {}

    /** @param greys a row of pixels after the other */
    static byte[] of(int width, int height, byte[] greys) {
        // What is left at 0: the kind of picture (grey), the kind of compression, no choice of filters, not interlaced.
        var header = ByteBuffer.allocate(HEADER_BYTES).putInt(width).putInt(height).put(BITS).array();
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        writeChunk(png, "IHDR", header);
        writeChunk(png, "IDAT", deflated(rows(width, height, greys)));
        writeChunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Two pixels in a byte; each row starts with a byte that says it is not filtered, which suits lines and letters best. */
    private static byte[] rows(int width, int height, byte[] greys) {
        int bytesInRow = 1 + (width + 1) / 2;
        var rows = new byte[height * bytesInRow];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int shift = x % 2 == 0 ? BITS : 0;
                rows[y * bytesInRow + 1 + x / 2] |= (byte) (greys[y * width + x] * STEP << shift);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[bytes.length];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void writeChunk(ByteArrayOutputStream png, String kind, byte[] content) {
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        png.writeBytes(number(content.length));
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(number((int) check.getValue()));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
