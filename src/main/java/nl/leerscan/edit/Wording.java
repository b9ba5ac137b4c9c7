package nl.leerscan.edit;

import java.text.Normalizer;
import nl.leerscan.edit.Untouchable.Reason;
import org.yaml.snakeyaml.reader.StreamReader;

/** What of a text is its wording, and what is layout. */
final class Wording {

    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final String LAYOUT = " \t\n\r";

    private Wording() {
    }

    /** With {@code \n} as line ends, and nothing behind the last word; empty where there are no words. */
    static String of(String text) {
        var lines = LineEnds.ANY.matcher(text).replaceAll("\n");
        return lines.isBlank() ? "" : lines.substring(0, end(lines));
    }

    /** Of Markdown: nor empty lines before the first word. */
    static String ofBody(String text) {
        var words = of(text);
        var start = 0;
        for (int i = 0; i < words.length() && LAYOUT.indexOf(words.charAt(i)) >= 0; i++) {
            start = words.charAt(i) == '\n' ? i + 1 : start;
        }
        return words.substring(start);
    }

    /** Behind the last word of a text with line ends of any kind. */
    static int end(String text) {
        var end = text.length();
        while (end > 0 && LAYOUT.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether two texts are the same to a reader: how a letter with an accent is stored makes no difference. */
    static boolean same(String one, String other) {
        return one.equals(other) || composed(one).equals(composed(other));
    }

    /** With each letter and its accent as one character, where there is one. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Refuses what no YAML reader takes, and what some of them count as line ends. */
    static void check(Sheet sheet, Reason reason) throws Untouchable {
        for (int i = 0; i < sheet.end(); i += Character.charCount(sheet.text().codePointAt(i))) {
            if (isForbidden(sheet.text().codePointAt(i))) {
                throw new Untouchable(reason, sheet.lineNumber(i));
            }
        }
    }

    private static boolean isForbidden(int character) {
        return !StreamReader.isPrintable(character)
                || character == NEXT_LINE || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR;
    }
}
