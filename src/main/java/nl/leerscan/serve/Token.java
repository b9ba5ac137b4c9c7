package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a form of this server carries along, and a form elsewhere cannot know: made anew at each start.
 *
 * @param value 32 hexadecimal digits
 */
record Token(String value) {

    private static final int BYTES = 16;

    static Token random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** Whether it is this one; how long that takes to say tells nothing of it. */
    boolean is(String other) {
        return MessageDigest.isEqual(value.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
