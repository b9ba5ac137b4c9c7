package nl.leerscan.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: at Java's own breaks, and after the slash of {@code visie/strategie}. The PDF library's rules
 * put that slash at the start of the next line; Java's keep such words together, however long. Java takes the sign in
 * {@code collega’s} for a closing quote and would end a line after it; here it is an apostrophe. Nor does a line end
 * within {@code i.p.v.}, {@code medewerker(s)} or {@code (bij)scholing}, where Java knows no word.
 */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int position;
    /** Java's next break after the position; where a slash comes first, it is still to come. */
    private int ahead;

    @Override
    public void setText(String text) {
        this.text = text;
        position = 0;
        ahead = 0;
        breaks.setText(text);
    }

    @Override
    public int next() {
        if (position == text.length()) {
            return BreakIterator.DONE;
        }
        while (ahead == position || isWithinWord(ahead)) {
            ahead = breaks.next();
        }
        position = afterSlash(position + 1, ahead);
        return position;
    }

    private int afterSlash(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i - 1) == '/' && Character.isLetter(text.charAt(i))) {
                return i;
            }
        }
        return end;
    }

    private boolean isWithinWord(int end) {
        if (end < 2 || end == text.length()) {
            return false;
        }
        var before = text.charAt(end - 1);
        var next = text.charAt(end);
        return switch (before) {
            case APOSTROPHE -> Character.isLetter(text.charAt(end - 2)) && Character.isLetter(next);
            case '.' -> isInitial(end - 2) && Character.isLetter(next);
            case ')' -> Character.isLetter(next);
            default -> next == '(' && Character.isLetter(before);
        };
    }

    /** Whether it is a letter that stands alone, as in an abbreviation. */
    private boolean isInitial(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
