package nl.leerscan.render;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.Optional;

/** Looks in a document that is laid out for what is beside the paper: a word, a table or a picture that is too wide. */
final class OffPaper {

    private static final int LONGEST_QUOTE = 40;

    private final int left;
    private final int right;

    private OffPaper(PdfBoxRenderer renderer) {
        var context = renderer.getSharedContext().newLayoutContextInstance();
        var pages = renderer.getRootBox().getLayer().getPages();
        // Pages of several shapes: what is beside the widest is surely lost. Zero is where the text of a page begins.
        left = -pages.stream().mapToInt(page -> page.getMarginBorderPadding(context, CalculatedStyle.LEFT)).max().orElse(0);
        right = pages.stream()
                .mapToInt(page -> page.getWidth(context) - page.getMarginBorderPadding(context, CalculatedStyle.LEFT))
                .max().orElse(0);
    }

    /** The first thing of which a part is not on the paper: some of its words, or what a picture shows. */
    static Optional<String> first(PdfBoxRenderer renderer) {
        return new OffPaper(renderer).in(renderer.getRootBox());
    }

    private Optional<String> in(Box box) {
        if (box instanceof BlockBox block && block.isReplaced() && !fits(box.getAbsX(), box.getWidth())) {
            return Optional.of("a picture: " + box.getElement().getAttribute("alt"));
        }
        for (var child : box.getChildren()) {
            var found = child instanceof InlineLayoutBox line ? inLine(line) : in(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inLine(InlineLayoutBox line) {
        for (var child : line.getInlineChildren()) {
            var found = child instanceof InlineText text ? check(line, text)
                    : child instanceof InlineLayoutBox inner ? inLine(inner)
                    : child instanceof Box box ? in(box) : Optional.<String>empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> check(InlineLayoutBox line, InlineText text) {
        var words = text.getSubstring().strip();
        return words.isEmpty() || fits(line.getAbsX() + text.getX(), text.getWidth()) ? Optional.empty()
                : Optional.of(words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…");
    }

    private boolean fits(int start, int width) {
        return start >= left && start + width <= right;
    }
}
