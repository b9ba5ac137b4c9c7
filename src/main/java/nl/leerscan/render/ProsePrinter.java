package nl.leerscan.render;

import nl.leerscan.model.Prose;
import nl.leerscan.model.Prose.Anchor;
import nl.leerscan.model.Prose.Level;
import nl.leerscan.model.Prose.Link;
import nl.leerscan.model.Prose.Markup;

/** Prints a formatted text at its place: heading levels, ids and addresses are filled in. */
final class ProsePrinter {

    private static final int LOWEST_LEVEL = 6;

    private ProsePrinter() {
    }

    /**
     * The text as XHTML.
     *
     * @param scope   what the ids of this text start with, unique in the file
     * @param highest the level of the text's own highest headings
     */
    static String print(Prose prose, String scope, int highest, Links links) {
        var out = new StringBuilder();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Markup markup) {
                out.append(markup.xhtml());
            } else if (part instanceof Level level) {
                out.append(Math.min(LOWEST_LEVEL, highest + level.depth() - 1));
            } else if (part instanceof Anchor anchor) {
                out.append(scope).append('-').append(anchor.name());
            } else if (part instanceof Link link) {
                out.append(links.to(link.target(), scope));
            }
        }
        return out.toString().strip();
    }
}
