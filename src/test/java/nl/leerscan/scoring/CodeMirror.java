package nl.leerscan.scoring;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;

/**
 * The result code written a second time, from the authors' model and with whole numbers of any size rather than with
 * texts of bits, so that a mistake in either shows up as a difference.
 */
public final class CodeMirror {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** x^10+x^9+x^5+x^4+x+1, its highest power included. */
    private static final BigInteger DIVISOR = BigInteger.valueOf(0b110_0011_0011);
    private static final int CHECK = 10;

    private final Instrument instrument;
    private final int tag;

    public CodeMirror(Instrument instrument, String edition) {
        this.instrument = instrument;
        this.tag = tag(instrument, edition);
    }

    public int tag() {
        return tag;
    }

    /** @param answers of each question in order which option, counted from 0 */
    public String encode(List<Integer> answers, long nonce) {
        var value = BigInteger.valueOf(tag);
        int length = 10;
        for (int i = 0; i < answers.size(); i++) {
            var bits = 32 - Integer.numberOfLeadingZeros(instrument.questions().get(i).options().size() - 1);
            value = value.shiftLeft(bits).add(BigInteger.valueOf(answers.get(i)));
            length += bits;
        }
        var room = 10;
        while ((length + room + CHECK) % 5 != 0) {
            room++;
        }
        var whole = value.shiftLeft(room).add(BigInteger.valueOf(nonce % (1L << room))).shiftLeft(CHECK);
        return symbols(whole.add(remainder(whole)), (length + room + CHECK) / 5);
    }

    /** Long division without carrying, from the highest bit down. */
    private static BigInteger remainder(BigInteger whole) {
        var rest = whole;
        for (int bit = whole.bitLength() - 1; bit >= CHECK; bit--) {
            if (rest.testBit(bit)) {
                rest = rest.xor(DIVISOR.shiftLeft(bit - CHECK));
            }
        }
        return rest;
    }

    private static String symbols(BigInteger value, int count) {
        var text = new StringBuilder();
        for (int i = count - 1; i >= 0; i--) {
            text.append(SYMBOLS.charAt(value.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }

    private static int tag(Instrument instrument, String edition) {
        var text = new StringBuilder(instrument.id()).append('\n').append(edition);
        for (Question question : instrument.questions()) {
            text.append('\n').append(question.id()).append(" [");
            var separator = "";
            for (AnswerOption option : question.options()) {
                text.append(separator).append(points(question, option));
                separator = ", ";
            }
            text.append(']');
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_16BE));
            return new BigInteger(1, hash).shiftRight(256 - 10).intValue();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** What an answer is worth, reversal applied. */
    public static int points(Question question, AnswerOption option) {
        var points = question.options().stream().mapToInt(AnswerOption::points).summaryStatistics();
        return question.reversed() ? points.getMax() - (option.points() - points.getMin()) : option.points();
    }
}
