package nl.leerscan.content;

import nl.leerscan.problem.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Holds headings to their rules: below the page's title, no level skipped, none where the program makes them. */
final class HeadingCheck extends AbstractVisitor {

    private final MarkdownText text;
    private final boolean allowed;
    private final Problems problems;
    private int previous = 1;

    HeadingCheck(MarkdownText text, boolean allowed, Problems problems) {
        this.text = text;
        this.allowed = allowed;
        this.problems = problems;
    }

    void check(Node root) {
        root.accept(this);
    }

    @Override
    public void visit(Heading heading) {
        var place = text.placeOf(heading);
        if (!allowed) {
            problems.error(place, "heading-not-here");
        } else if (heading.getFirstChild() == null) {
            problems.error(place, "heading-empty");
        } else if (heading.getLevel() == 1) {
            problems.error(place, "heading-too-high");
        } else if (heading.getLevel() > previous + 1) {
            problems.error(place, "heading-skipped",
                    "found", "#".repeat(heading.getLevel()), "wanted", "#".repeat(previous + 1));
        }
        previous = Math.max(heading.getLevel(), 2);
        visitChildren(heading);
    }

    /** Within a line are no headings. */
    @Override
    public void visit(Paragraph paragraph) {
    }
}
