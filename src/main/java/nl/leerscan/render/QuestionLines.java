package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoreForm.Block;
import nl.leerscan.render.PdfFonts.Face;

/** How many lines each question takes on the score form: the letters of the form measured, in the room it has for them. */
public final class QuestionLines {

    private static final double POINT = 25.4 / 72;
    /** As in {@code score-form.css}. */
    private static final double SIZE = 9.2 * POINT;
    /** The narrowest paper without its margins, the number, the score and the white between, in millimetres. */
    private static final double ROOM = 210 - 2 * 12 - 2 * 0.4 - 6.5 - 13 - 1.5;
    private static final double ANSWERS = 80;

    private final PdfFonts fonts = new PdfFonts();
    private final LineBreaks breaks = new LineBreaks();

    /** Of each question, in order. */
    public List<Integer> of(Plan plan) {
        return plan.print().form().blocks().stream()
                .flatMap(block -> block.items().stream().map(item -> lines(item.text(), room(block))))
                .toList();
    }

    private static double room(Block block) {
        return ROOM - (block.grid() ? block.columnWidth() * block.items().get(0).choices().size() : ANSWERS);
    }

    private int lines(String text, double room) {
        breaks.setText(text);
        var lines = 1;
        var used = 0.0;
        var start = 0;
        for (int end = breaks.next(); end > start; end = breaks.next()) {
            var word = text.substring(start, end);
            if (used > 0 && used + width(word.stripTrailing()) > room) {
                lines++;
                used = 0;
            }
            used += width(word);
            start = end;
        }
        return lines;
    }

    private double width(String text) {
        try {
            var font = fonts.font(Face.REGULAR);
            var glyphs = font.getUnicodeCmapLookup();
            var units = 0;
            for (int point : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(point));
            }
            return SIZE * units / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
