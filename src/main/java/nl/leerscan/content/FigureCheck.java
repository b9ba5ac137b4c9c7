package nl.leerscan.content;

import java.util.regex.Pattern;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks for figures of which a reader cannot tell where they come from, in a text that names no source itself: a share
 * or an amount of money in a paragraph, list or table without a footnote or a link, and a picture without a caption.
 */
final class FigureCheck {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d.,])\\d[\\d.,]*+\\s?(%|procent\\b|percent\\b|per cent\\b|euro\\b|miljoen\\b|miljard\\b|million\\b|billion\\b)|[€$£]\\s?\\d[\\d.,]*");

    private final MarkdownText text;
    private final Problems advice;

    FigureCheck(MarkdownText text, Problems advice) {
        this.text = text;
        this.advice = advice;
    }

    void check(Node root) {
        for (var block = root.getFirstChild(); block != null; block = block.getNext()) {
            var look = new Look();
            // A note is the source itself.
            if (!(block instanceof FootnoteDefinition)) {
                block.accept(look);
            }
            look.tell();
        }
    }

    /** What there is in one block. */
    private final class Look extends AbstractVisitor {

        private @Nullable Location place;
        private String figure = "";
        private @Nullable Image picture;
        private boolean isSourced;

        @Override
        public void visit(Text node) {
            var found = FIGURE.matcher(node.getLiteral());
            if (place == null && found.find()) {
                figure = found.group();
                place = node.getSourceSpans().isEmpty() ? text.placeOf(node)
                        : text.at(node.getSourceSpans().get(0), found.start());
            }
        }

        @Override
        public void visit(Link link) {
            isSourced = true;
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            var caption = image.getTitle();
            if (picture == null && (caption == null || caption.isBlank())) {
                picture = image;
            }
        }

        @Override
        public void visit(CustomNode node) {
            isSourced |= node instanceof FootnoteReference;
            visitChildren(node);
        }

        private void tell() {
            if (!isSourced && place != null) {
                advice.warning(place, "figure-without-source", "figure", figure);
            }
            if (!isSourced && picture != null) {
                advice.warning(text.placeOf(picture), "picture-without-source", "picture", picture.getDestination());
            }
        }
    }
}
