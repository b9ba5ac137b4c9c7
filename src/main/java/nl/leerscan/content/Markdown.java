package nl.leerscan.content;

import java.util.List;
import java.util.Optional;
import nl.leerscan.content.KnownTexts.Formatted;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.Prose;
import nl.leerscan.problem.Problems;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads formatted texts: CommonMark with tables and footnotes, checked and turned into safe {@link Prose}. */
final class Markdown {

    private static final Prose NOTHING = new Prose(List.of());

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(ShapeCheck.DEEPEST + 10)
            .build();
    private final Links links;
    private final Pictures pictures;
    private final KnownTexts known;
    private final Printed printed;
    private final Problems problems;
    private final Advice advice;

    Markdown(Links links, Pictures pictures, KnownTexts known, Printed printed, Problems problems, Advice advice) {
        this.links = links;
        this.pictures = pictures;
        this.known = known;
        this.printed = printed;
        this.problems = problems;
        this.advice = advice;
    }

    /**
     * A text of its own, with headings; other texts can link to its anchors.
     *
     * @param hasSource whether it is said where all of it comes from
     */
    Prose document(MarkdownText text, boolean hasSource) {
        return read(text, true, hasSource);
    }

    /** A text in a YAML file that has to be there; it stands under a heading of the program's and has none itself. */
    Prose required(Fields fields, String key) {
        return fields.requiredLong(key).map(this::fragment).orElse(NOTHING);
    }

    /** A text in a YAML file, if there is one. */
    Optional<Prose> optional(Fields fields, String key) {
        return fields.optionalLong(key).map(this::fragment);
    }

    /** A list of texts in a YAML file; empty when it is not there. */
    List<Prose> optionalList(Fields fields, String key) {
        return fields.optionalTexts(key).stream().map(this::fragment).toList();
    }

    private Prose fragment(TextNode node) {
        return read(MarkdownText.of(node), false, true);
    }

    private Prose read(MarkdownText text, boolean isDocument, boolean hasSource) {
        var formatted = known.formatted(text, links, printed, problems, found -> format(text, isDocument, found));
        if (formatted.isEmpty()) {
            return NOTHING;
        }
        links.expect(formatted.get().promises());
        if (isDocument) {
            links.know(text.path(), formatted.get().anchors());
        }
        advice.look(found -> new SentenceCheck(text, found).check(parser.parse(text.text())));
        if (!hasSource) {
            advice.look(found -> new FigureCheck(text, found).check(parser.parse(text.text())));
        }
        return formatted.get().prose();
    }

    private Optional<Formatted> format(MarkdownText text, boolean isDocument, Problems found) {
        var shape = new ShapeCheck(text, found);
        return (shape.isReadable() ? parse(text, found) : Optional.<Node>empty())
                .filter(shape::passes)
                .map(root -> write(root, text, isDocument, found));
    }

    private Optional<Node> parse(MarkdownText text, Problems found) {
        try {
            return Optional.of(parser.parse(text.text()));
        } catch (StackOverflowError e) {
            // Blocks are limited by the library; stress in stress and pictures in pictures are not, and it recurses.
            found.error(text.lines().start(), "markdown-too-deep", "levels", String.valueOf(ShapeCheck.DEEPEST));
            return Optional.empty();
        }
    }

    private Formatted write(Node root, MarkdownText text, boolean isDocument, Problems found) {
        new HeadingCheck(text, isDocument, found).check(root);
        new Entities(text, printed, found).check(root);
        var anchors = new Anchors();
        var footnotes = new Footnotes(root, text, found);
        var writer = new ProseWriter(text, anchors, footnotes, links, pictures, found);
        var prose = writer.write(root);
        footnotes.reportUnused();
        Links.checkHere(writer.promises(true), anchors.all(), found);
        return new Formatted(text, prose, anchors.all(), writer.promises(false), writer.hasPictures());
    }
}
