package nl.leerscan.content;

import java.util.ArrayList;
import java.util.List;
import nl.leerscan.content.Links.Nowhere;
import nl.leerscan.content.Links.Outside;
import nl.leerscan.content.Links.Promise;
import nl.leerscan.content.Links.Within;
import nl.leerscan.problem.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands within a line: words, links and pictures. */
abstract class LineWriter extends AbstractVisitor {

    final ProseBuilder out = new ProseBuilder();
    private final List<Promise> promises = new ArrayList<>();
    private final MarkdownText text;
    private final Links links;
    private final Pictures pictures;
    private final Problems problems;
    private boolean hasPictures;

    LineWriter(MarkdownText text, Links links, Pictures pictures, Problems problems) {
        this.text = text;
        this.links = links;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** What links need in this text, or in others; known after writing. */
    List<Promise> promises(boolean here) {
        return promises.stream().filter(promise -> promise.path().isEmpty() == here).toList();
    }

    /** Whether there are pictures; known after writing. */
    boolean hasPictures() {
        return hasPictures;
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis, "");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", emphasis, "");
    }

    @Override
    public void visit(Text node) {
        out.text(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.raw("<code>").text(code.getLiteral()).raw("</code>");
    }

    @Override
    public void visit(HtmlInline html) {
        out.text(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        out.raw("\n");
    }

    @Override
    public void visit(HardLineBreak end) {
        out.raw("<br/>\n");
    }

    @Override
    public void visit(Link link) {
        var place = text.placeOf(link);
        if (PlainText.of(link).isBlank()) {
            problems.error(place, "link-without-text", "link", link.getDestination());
        }
        var destination = links.read(text.path(), link.getDestination());
        if (destination instanceof Outside outside) {
            out.raw("<a href=\"").text(outside.address()).raw("\" rel=\"noreferrer\"");
        } else if (destination instanceof Within within) {
            promises.add(new Promise(place, within.path(), within.anchor()));
            out.raw("<a href=\"").link(within.target()).raw("\"");
        } else if (destination instanceof Nowhere nowhere) {
            problems.error(place, nowhere.code(), nowhere.details());
            out.raw("<a");
        }
        title(link.getTitle());
        out.raw(">");
        visitChildren(link);
        out.raw("</a>");
    }

    @Override
    public void visit(Image image) {
        hasPictures = true;
        var alt = PlainText.of(image);
        if (alt.isBlank()) {
            problems.error(text.placeOf(image), "picture-without-words", "picture", image.getDestination());
        }
        var source = pictures.dataUri(text.path(), image.getDestination(), text.placeOf(image)).orElse("");
        out.raw("<img src=\"").text(source).raw("\" alt=\"").text(alt).raw("\"");
        title(image.getTitle());
        out.raw("/>");
    }

    private void title(String title) {
        if (title != null && !title.isBlank()) {
            out.raw(" title=\"").text(title).raw("\"");
        }
    }

    final void element(String name, Node node, String end) {
        out.raw("<" + name + ">");
        visitChildren(node);
        out.raw("</" + name + ">" + end);
    }
}
