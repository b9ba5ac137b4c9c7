package nl.leerscan.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Formatted text that is safe to print: XHTML cut where its place in the output decides what must stand there. Printing
 * the parts in order, with each cut filled in for the page at hand, gives the text.
 */
public record Prose(List<Part> parts) {

    public Prose {
        parts = List.copyOf(parts);
    }

    /** The last paragraph; everything when the text ends in something else, such as a list or notes. */
    public Prose closing() {
        if (!(last() instanceof Markup end) || !end.xhtml().stripTrailing().endsWith("</p>")) {
            return this;
        }
        var from = IntStream.range(0, parts.size()).filter(i -> paragraphIn(parts.get(i)) >= 0).max().orElseThrow();
        var opening = ((Markup) parts.get(from)).xhtml();
        var closing = new ArrayList<Part>(parts.subList(from, parts.size()));
        closing.set(0, new Markup(opening.substring(paragraphIn(parts.get(from)))));
        return new Prose(closing);
    }

    private @Nullable Part last() {
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    /** Where the last paragraph in a part starts; -1 when none does. */
    private static int paragraphIn(Part part) {
        return part instanceof Markup markup ? markup.xhtml().lastIndexOf("<p>") : -1;
    }

    /** A stretch of a formatted text. */
    public sealed interface Part permits Markup, Level, Anchor, Link {
    }

    /** Finished XHTML. Kept as bytes: as a string, one curly quotation mark would make all of it take twice the room. */
    public static final class Markup implements Part {

        private final byte[] utf8;

        public Markup(String xhtml) {
            utf8 = xhtml.getBytes(StandardCharsets.UTF_8);
        }

        public String xhtml() {
            return new String(utf8, StandardCharsets.UTF_8);
        }

        /** The same in UTF-8; a copy. */
        public byte[] utf8() {
            return utf8.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Markup markup && Arrays.equals(utf8, markup.utf8);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(utf8);
        }

        @Override
        public String toString() {
            return "Markup[xhtml=" + xhtml() + "]";
        }
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
