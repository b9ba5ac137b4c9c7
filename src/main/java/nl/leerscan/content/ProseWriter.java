package nl.leerscan.content;

import nl.leerscan.content.Footnotes.Footnote;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Target;
import nl.leerscan.problem.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Writes one text as XHTML, cut where the page decides. Written out rather than left to the library's renderer, because
 * the result must be XHTML without style attributes, and because the cuts then need no marks to be found again.
 */
final class ProseWriter extends LineWriter {

    private final Anchors anchors;
    private final Footnotes footnotes;

    ProseWriter(MarkdownText text, Anchors anchors, Footnotes footnotes,
            Links links, Pictures pictures, Problems problems) {
        super(text, links, pictures, problems);
        this.anchors = anchors;
        this.footnotes = footnotes;
    }

    Prose write(Node root) {
        visitChildren(root);
        writeFootnotes();
        return out.build();
    }

    @Override
    public void visit(Heading heading) {
        var depth = Math.max(1, heading.getLevel() - 1);
        out.raw("<h").level(depth).raw(" id=\"").anchor(anchors.ofWords(PlainText.of(heading))).raw("\">");
        visitChildren(heading);
        out.raw("</h").level(depth).raw(">\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isInTightList(paragraph)) {
            visitChildren(paragraph);
            out.raw(paragraph.getNext() == null ? "" : "\n");
        } else {
            element("p", paragraph, "\n");
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        block("blockquote", "", quote);
    }

    @Override
    public void visit(BulletList list) {
        block("ul", "", list);
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        block("ol", start == null || start == 1 ? "" : " start=\"" + start + "\"", list);
    }

    @Override
    public void visit(ListItem item) {
        element("li", item, "\n");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        out.raw("<p>").text(html.getLiteral()).raw("</p>\n");
    }

    @Override
    public void visit(ThematicBreak line) {
        out.raw("<hr/>\n");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            block("table", "", block);
        } else if (!(block instanceof FootnoteDefinition)) {
            throw new IllegalStateException("No markup for " + block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableHead) {
            block("thead", "", node);
        } else if (node instanceof TableBody) {
            block("tbody", "", node);
        } else if (node instanceof TableRow) {
            element("tr", node, "\n");
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof FootnoteReference reference) {
            footnotes.refer(reference, anchors).ifPresent(this::reference);
        } else {
            throw new IllegalStateException("No markup for " + node);
        }
    }

    private void cell(TableCell cell) {
        // A corner without words heads nothing.
        var name = cell.isHeader() && cell.getFirstChild() != null ? "th" : "td";
        out.raw("<" + name + (name.equals("th") ? " scope=\"col\"" : ""));
        if (cell.getAlignment() != null) {
            out.raw(switch (cell.getAlignment()) {
                case LEFT -> " class=\"left\"";
                case CENTER -> " class=\"center\"";
                case RIGHT -> " class=\"right\"";
            });
        }
        out.raw(">");
        visitChildren(cell);
        out.raw("</" + name + ">");
    }

    private void reference(Footnote footnote) {
        var name = footnote.references().get(footnote.references().size() - 1);
        out.raw("<sup><a class=\"footnote\" href=\"").link(new Target.Here(footnote.anchor()))
                .raw("\" id=\"").anchor(name).raw("\">" + footnote.number() + "</a></sup>");
    }

    /** A footnote may refer to a further one, so the list can grow while it is written. */
    private void writeFootnotes() {
        for (int i = 0; i < footnotes.inOrder().size(); i++) {
            footnote(footnotes.inOrder().get(i));
        }
        out.raw(footnotes.inOrder().isEmpty() ? "" : "</ol>\n</div>\n");
    }

    private void footnote(Footnote note) {
        out.raw(note.number() == 1 ? "<div class=\"footnotes\">\n<ol>\n" : "");
        out.raw("<li id=\"").anchor(note.anchor()).raw("\">\n");
        var end = note.definition().getLastChild() instanceof Paragraph last ? last : null;
        for (var child = note.definition().getFirstChild(); child != end; child = child.getNext()) {
            child.accept(this);
        }
        out.raw("<p>");
        if (end != null) {
            visitChildren(end);
            out.raw(" ");
        }
        // A plain sign: arrows are not in the font of the printed pages.
        out.raw("<a class=\"footnote-back\" href=\"").link(new Target.Here(note.references().get(0)))
                .raw("\">^ " + note.number() + "</a></p>\n</li>\n");
    }

    private void code(String literal) {
        out.raw("<pre><code>").text(literal).raw("</code></pre>\n");
    }

    private void block(String name, String attributes, Node node) {
        out.raw("<" + name + attributes + ">\n");
        visitChildren(node);
        out.raw("</" + name + ">\n");
    }

    private static boolean isInTightList(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }
}
