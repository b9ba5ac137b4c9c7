package nl.leerscan.content;

import nl.leerscan.content.Node.TextNode;
import nl.leerscan.problem.Location;
import org.commonmark.node.SourceSpan;

/**
 * A formatted text as its author wrote it.
 *
 * @param path  the file it stands in
 * @param text  Markdown
 * @param lines how its lines lie in the file
 */
record MarkdownText(String path, String text, Lines lines) {

    static MarkdownText of(TextNode node) {
        return new MarkdownText(node.location().file(), node.value(), node.lines());
    }

    /** Where a node stands, or the innermost node around it of which that is known. */
    Location placeOf(org.commonmark.node.Node node) {
        for (var around = node; around != null; around = around.getParent()) {
            if (!around.getSourceSpans().isEmpty()) {
                var span = around.getSourceSpans().get(0);
                return at(span, 0);
            }
        }
        return lines.start();
    }

    /** The place of a character in a span. */
    Location at(SourceSpan span, int offset) {
        var end = span.getInputIndex() + offset;
        var lineStart = end - span.getColumnIndex() - offset;
        return lines.at(span.getLineIndex(), text.codePointCount(lineStart, end));
    }

    /** Whether a sign is written in a span. */
    boolean has(char sign, SourceSpan span) {
        var end = span.getInputIndex() + span.getLength();
        for (int i = span.getInputIndex(); i < end; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }

    /** What was written in a span. */
    String written(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
