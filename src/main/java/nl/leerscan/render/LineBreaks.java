package nl.leerscan.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: at Java's own breaks, and after the slash of {@code visie/strategie}. The PDF library's rules
 * put that slash at the start of the next line; Java's keep such words together, however long. Java takes the sign in
 * {@code collega’s} for a closing quote and would end a line after it; here it is an apostrophe.
 */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int position;

    @Override
    public void setText(String text) {
        this.text = text;
        position = 0;
        breaks.setText(text);
    }

    @Override
    public int next() {
        var next = position < text.length() ? breaks.following(position) : BreakIterator.DONE;
        while (isAfterApostrophe(next)) {
            next = breaks.following(next);
        }
        for (int i = position + 1; i < next; i++) {
            if (text.charAt(i - 1) == '/' && Character.isLetter(text.charAt(i))) {
                next = i;
            }
        }
        position = next == BreakIterator.DONE ? text.length() : next;
        return next;
    }

    private boolean isAfterApostrophe(int end) {
        return end > 1 && end < text.length() && text.charAt(end - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(end - 2)) && Character.isLetter(text.charAt(end));
    }
}
