package nl.leerscan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.problem.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The footnotes of one text, numbered in the order in which they are first referred to. */
final class Footnotes extends AbstractVisitor {

    /** Of a footnote, and of what refers to it. */
    private static final String BEGINNING = "[^";
    /** Also cut off by another reference that begins within it. */
    private static final Pattern LEFT_AS_TEXT = Pattern.compile("(?<!\\\\)\\[\\^([^\\[\\]\\s]+)(?:]|$)");

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<FootnoteDefinition, Footnote> numbered = new HashMap<>();
    private final List<Footnote> inOrder = new ArrayList<>();
    private final MarkdownText text;
    private final Problems problems;

    /**
     * A footnote that is referred to.
     *
     * @param number     counted from 1
     * @param anchor     the name of its own place
     * @param references the names of the places that refer to it
     */
    record Footnote(int number, String anchor, FootnoteDefinition definition, List<String> references) {
    }

    Footnotes(Node root, MarkdownText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        if (text.text().contains(BEGINNING)) {
            root.accept(this);
        }
    }

    /** Counts a reference; the last of the footnote's references is the name of its place. */
    Optional<Footnote> refer(FootnoteReference reference, Anchors anchors) {
        var definition = definitions.get(key(reference.getLabel()));
        if (definition == null) {
            return Optional.empty();
        }
        var footnote = numbered.computeIfAbsent(definition, key -> number(key, anchors));
        footnote.references().add(anchors.unique("fnref-" + footnote.number()));
        return Optional.of(footnote);
    }

    /** The footnotes referred to so far, by number. */
    List<Footnote> inOrder() {
        return inOrder;
    }

    void reportUnused() {
        definitions.values().stream()
                .filter(definition -> !numbered.containsKey(definition))
                .forEach(definition -> problems.error(
                        text.placeOf(definition), "footnote-unused", "label", definition.getLabel()));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            var first = definitions.putIfAbsent(key(definition.getLabel()), definition);
            if (definition.getFirstChild() == null) {
                problems.error(text.placeOf(definition), "footnote-undefined", "label", definition.getLabel());
            } else if (first != null) {
                problems.error(text.placeOf(definition), "footnote-twice", "label", definition.getLabel(),
                        "line", String.valueOf(text.placeOf(first).line()));
            }
        }
        visitChildren(block);
    }

    /** A reference to no footnote is left as the text it was written as. */
    @Override
    public void visit(Text node) {
        for (var span : node.getSourceSpans()) {
            if (text.has('^', span)) {
                look(span);
            }
        }
    }

    private void look(SourceSpan span) {
        var left = LEFT_AS_TEXT.matcher(text.written(span));
        while (left.find()) {
            problems.error(text.at(span, left.start()), "footnote-undefined", "label", left.group(1));
        }
    }

    private Footnote number(FootnoteDefinition definition, Anchors anchors) {
        var number = numbered.size() + 1;
        var footnote = new Footnote(number, anchors.unique("fn-" + number), definition, new ArrayList<>());
        inOrder.add(footnote);
        return footnote;
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
