package nl.leerscan.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * Turns bytes into a clean text, or says where the first thing stands that cannot be in a text. A letter and its accent
 * become one character where there is one (NFC), as it is typed on most computers: then paper and search know it too.
 */
final class TextDecoder {

    /** How many characters can be a word, or an address: what is longer costs those who lay it out more than they have. */
    private static final int LONGEST_WORD = 1000;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** What stands in a text for bytes that are none. */
    private static final char LOST_LETTER = '\ufffd';

    private final Problems problems;

    TextDecoder(Problems problems) {
        this.problems = problems;
    }

    Optional<TextFile> decode(String path, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (isPlain(bytes)) {
            return Optional.of(new TextFile(path, text));
        }
        return text.indexOf(LOST_LETTER) >= 0 ? decodeStrictly(path, bytes)
                : Optional.of(new TextFile(path, clean(text))).filter(this::isClean);
    }

    /** Whether there are only words of Latin letters with the signs that stand between them: then all is as it should be. */
    private static boolean isPlain(byte[] text) {
        var word = 0;
        var hasWords = false;
        for (int i = 0; i < text.length; i++) {
            var c = text[i];
            if (c > ' ' && c <= '~') {
                hasWords = true;
            } else if (c == ' ' || c == '\n') {
                if (i - word >= LONGEST_WORD) {
                    return false;
                }
                word = i + 1;
            } else {
                var further = bytesOfLatin(text, i) - 1;
                if (further < 0) {
                    return false;
                }
                i += further;
            }
        }
        return hasWords && text.length - word < LONGEST_WORD;
    }

    /** Of how many bytes the Latin letter or the sign is that begins here; 0 where none does that is surely whole and composed. */
    private static int bytesOfLatin(byte[] text, int at) {
        var lead = text[at] & 0xff;
        var second = at + 1 < text.length ? text[at + 1] & 0xff : 0;
        var third = at + 2 < text.length ? text[at + 2] & 0xff : 0;
        var isLetter = second >= 0x80 && second < 0xc0 && (lead >= 0xc3 && lead < 0xcc || lead == 0xc2 && second >= 0xa0);
        var isDashOrQuotationMark = lead == 0xe2 && second == 0x80 && third >= 0x90 && third <= 0xa7;
        var isEuro = lead == 0xe2 && second == 0x82 && third == 0xac;
        return isLetter ? 2 : isDashOrQuotationMark || isEuro ? 3 : 0;
    }

    /** Much slower, and knows where the first bytes are that are no text. */
    private Optional<TextFile> decodeStrictly(String path, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var file = new TextFile(path, clean(out.flip().toString()));
        if (result.isError()) {
            var value = String.format(Locale.ROOT, "%02X", bytes[in.position()] & 0xff);
            problems.error(file.at(file.text().length()), "not-utf-8", "byte", value);
            return Optional.empty();
        }
        return isClean(file) ? Optional.of(file) : Optional.empty();
    }

    /** Without what an editor or a system adds: one kind of line end, no byte order mark, composed characters. */
    static String clean(String text) {
        var start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        var lines = text.indexOf('\r') < 0 ? text.substring(start)
                : text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
        return isComposed(lines) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** Whether there is nothing but Latin letters and the signs that stand between them: these are what they are. */
    private static boolean isComposed(String text) {
        for (char c : text.toCharArray()) {
            if (c >= '\u0300' && (c < '\u2010' || c > '\u2027') && c != '€') {
                return false;
            }
        }
        return true;
    }

    private boolean isClean(TextFile file) {
        // An array is walked several times as fast as a string.
        var text = file.text().toCharArray();
        var word = 0;
        for (int i = 0, point; i < text.length; i += Character.charCount(point)) {
            point = text[i] <= '~' ? text[i] : Character.codePointAt(text, i);
            if (isForbidden(point)) {
                problems.error(file.at(i), "control-character", "character", name(point));
                return false;
            }
            word = (point <= ' ' || point > '~') && Character.isWhitespace(point) ? i + 1 : word;
            if (i - word >= LONGEST_WORD) {
                problems.error(file.at(word), "word-too-long", "most", String.valueOf(LONGEST_WORD));
                return false;
            }
        }
        if (file.text().isBlank()) {
            problems.error(Location.of(file.path()), "file-empty");
            return false;
        }
        return true;
    }

    /** Where the first character stands that has no place in a text; -1 when none does. */
    static int firstForbidden(String text) {
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isForbidden(point)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code U+0007}, as lists of characters have it. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /**
     * Whether a character has no place in a text: control characters, which XHTML cannot hold either; line separators
     * that YAML counts as line ends and editors do not; byte order marks in the middle; marks that turn the direction of
     * reading, after which a page shows other words than stand there; halves of characters; and what Unicode will never
     * use.
     */
    static boolean isForbidden(int c) {
        // Nearly all that is written are plain letters.
        return (c < ' ' || c > '~') && (Character.isISOControl(c) && c != '\n' && c != '\t'
                || c == '\u2028' || c == '\u2029'
                || c == BYTE_ORDER_MARK
                || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || (c & 0xfffe) == 0xfffe
                || c >= '\ufdd0' && c <= '\ufdef');
    }
}
