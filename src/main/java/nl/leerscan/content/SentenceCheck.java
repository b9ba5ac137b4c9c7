package nl.leerscan.content;

import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Looks for sentences that are too long to read at a glance. Texts at level B1 have some ten to fifteen words to a
 * sentence; of one above {@value #MOST} words a reader has lost the start at its end. What is quoted, in a block or
 * between quotation marks, is not the author's to shorten, and notes and tables have no sentences: none of these count.
 * A colon or a semicolon gives the reader a rest, as a full stop does.
 */
final class SentenceCheck extends AbstractVisitor {

    static final int MOST = 25;

    /** Of one text; who has mended these is told the next. */
    private static final int MOST_TOLD = 50;
    private static final int WORDS_SHOWN = 6;
    private static final Pattern END = Pattern.compile("(?<![.!?…])[.!?…]++[)”\"’']*+\\s++(?=[\\p{Lu}\\p{N}“\"„(])|[:;]\\s++|\\z");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’&/.,@-]*");

    private final MarkdownText text;
    private final Problems advice;
    private int told;

    SentenceCheck(MarkdownText text, Problems advice) {
        this.text = text;
        this.advice = advice;
    }

    void check(Node root) {
        root.accept(this);
    }

    @Override
    public void visit(Paragraph paragraph) {
        var line = new Line();
        paragraph.accept(line);
        var written = line.out.toString();
        var read = Quotations.blank(written);
        var end = END.matcher(read);
        for (int start = 0; start < read.length() && end.find(start); start = Math.max(end.end(), start + 1)) {
            look(read.substring(start, end.start()), written, start, line);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        // The words of somebody else.
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition) && !block.getClass().getSimpleName().startsWith("Table")) {
            visitChildren(block);
        }
    }

    private void look(String read, String written, int start, Line line) {
        var words = WORD.matcher(read).results().count();
        if (words > MOST && told < MOST_TOLD) {
            told++;
            var shown = written.substring(start, start + read.length()).strip().split("\\s+");
            var first = String.join(" ", Stream.of(shown).limit(WORDS_SHOWN).toList());
            advice.warning(line.placeOf(start), "sentence-long", "words", String.valueOf(words), "most", String.valueOf(MOST), "first", first);
        }
    }

    /** The words of a paragraph on one line, and where they stand in the file. */
    private final class Line extends AbstractVisitor {

        private final StringBuilder out = new StringBuilder();
        private final TreeMap<Integer, Text> nodes = new TreeMap<>();

        @Override
        public void visit(Text node) {
            nodes.put(out.length(), node);
            out.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            out.append(' ');
        }

        @Override
        public void visit(Image image) {
            // What it shows is no part of the sentence.
        }

        private Location placeOf(int offset) {
            var node = nodes.floorEntry(offset);
            var next = node == null || offset >= node.getKey() + node.getValue().getLiteral().length()
                    ? nodes.ceilingEntry(offset) : node;
            if (next == null || next.getValue().getSourceSpans().isEmpty()) {
                return text.lines().start();
            }
            var span = next.getValue().getSourceSpans().get(0);
            return text.at(span, Math.min(Math.max(0, offset - next.getKey()), span.getLength()));
        }
    }
}
