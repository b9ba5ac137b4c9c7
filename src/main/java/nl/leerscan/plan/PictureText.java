package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in a picture, which breaks no lines by itself. All pictures are 300 units wide and their letters 13 units high, so
 * that both can be read on a small phone.
 *
 * @param width of the place for it
 * @param lines at least one
 */
public record PictureText(int width, List<Line> lines) {

    /** From one line to the next. */
    static final int LINE = 17;

    /** What a letter takes, on average, of any usual font. */
    private static final int LETTER = 7;
    private static final int BOLD_LETTER = 8;

    public PictureText {
        lines = List.copyOf(lines);
    }

    static PictureText of(String text, int width) {
        return broken(text, width, width / LETTER);
    }

    static PictureText bold(String text, int width) {
        return broken(text, width, width / BOLD_LETTER);
    }

    private static PictureText broken(String text, int width, int most) {
        var lines = new ArrayList<String>();
        for (var word : text.split("(?<=[ /])")) {
            var last = lines.size() - 1;
            if (last >= 0 && (lines.get(last) + word).strip().length() <= most) {
                lines.set(last, lines.get(last) + word);
            } else {
                lines.add(word);
            }
        }
        return new PictureText(width, lines.stream().map(String::strip)
                .map(line -> new Line(line, line.length() > most)).toList());
    }

    int height() {
        return lines.size() * LINE;
    }

    /**
     * A line.
     *
     * @param tight whether it is a word that has to be squeezed into its place
     */
    public record Line(String text, boolean tight) {
    }
}
