package nl.leerscan.model;

import java.util.List;

/**
 * Formatted text that is safe to print: XHTML cut where its place in the output decides what must stand there. Printing
 * the parts in order, with each cut filled in for the page at hand, gives the text.
 */
public record Prose(List<Part> parts) {

    public Prose {
        parts = List.copyOf(parts);
    }

    /** A stretch of a formatted text. */
    public sealed interface Part permits Markup, Level, Anchor, Link {
    }

    /** Finished XHTML. */
    public record Markup(String xhtml) implements Part {
    }

    /**
     * The number of a heading's level, as in {@code <h2>}.
     *
     * @param depth 1 for the text's own highest headings, 2 for those below
     */
    public record Level(int depth) implements Part {
    }

    /**
     * The value of an {@code id}.
     *
     * @param name unique in this text
     */
    public record Anchor(String name) implements Part {
    }

    /** The value of an {@code href} to another place in the toolkit. */
    public record Link(Target target) implements Part {
    }
}
