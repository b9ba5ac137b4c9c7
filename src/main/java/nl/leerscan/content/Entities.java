package nl.leerscan.content;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Checks the characters that a formatted text names instead of writing them, such as {@code &#9745;}. */
final class Entities extends AbstractVisitor {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Parser PARSER = Parser.builder().build();
    private final MarkdownText text;
    private final Printed printed;
    private final Problems problems;

    Entities(MarkdownText text, Printed printed, Problems problems) {
        this.text = text;
        this.printed = printed;
        this.problems = problems;
    }

    void check(Node root) {
        if (text.text().indexOf('&') >= 0) {
            root.accept(this);
        }
    }

    @Override
    public void visit(Text node) {
        for (var span : node.getSourceSpans()) {
            if (text.has('&', span)) {
                check(span);
            }
        }
    }

    private void check(SourceSpan span) {
        var entities = ENTITY.matcher(text.written(span));
        while (entities.find()) {
            check(entities.group(), text.at(span, entities.start()));
        }
    }

    @Override
    public void visit(Link link) {
        title(link.getTitle(), link);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        title(image.getTitle(), image);
        visitChildren(image);
    }

    /** Where in the title is not known. */
    private void title(String title, Node node) {
        if (title != null) {
            title.codePoints().filter(point -> text.text().indexOf(point) < 0)
                    .forEach(point -> check(point, text.placeOf(node)));
        }
    }

    private void check(String entity, Location place) {
        meaning(entity).ifPresent(meaning -> meaning.codePoints().forEach(point -> check(point, place)));
    }

    private void check(int point, Location place) {
        if (TextDecoder.isForbidden(point)) {
            problems.error(place, "control-character", "character", TextDecoder.name(point));
        } else {
            printed.look(point, place, place);
        }
    }

    /** What the library makes of it; nothing when it is no entity after all. */
    private Optional<String> meaning(String entity) {
        var paragraph = PARSER.parse(entity).getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text meaning && !meaning.getLiteral().equals(entity)
                ? Optional.of(meaning.getLiteral()) : Optional.empty();
    }
}
