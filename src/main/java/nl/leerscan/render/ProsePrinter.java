package nl.leerscan.render;

import nl.leerscan.model.Prose;
import nl.leerscan.model.Prose.Anchor;
import nl.leerscan.model.Prose.Level;
import nl.leerscan.model.Prose.Link;
import nl.leerscan.model.Prose.Markup;

/** Prints a formatted text at its place: heading levels, ids and addresses are filled in. */
final class ProsePrinter {

    private static final int LOWEST_LEVEL = 6;
    private static final int ROOM = 1 << 12;

    private ProsePrinter() {
    }

    /**
     * The text as XHTML.
     *
     * @param scope   what the ids of this text start with, unique in the file
     * @param highest the level of the text's own highest headings
     */
    static Utf8 print(Prose prose, String scope, int highest, Links links) {
        var out = new Utf8(ROOM);
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Markup markup) {
                out.add(markup.utf8());
            } else if (part instanceof Level level) {
                out.add(String.valueOf(Math.min(LOWEST_LEVEL, highest + level.depth() - 1)));
            } else if (part instanceof Anchor anchor) {
                out.add(scope).add("-").add(anchor.name());
            } else if (part instanceof Link link) {
                out.add(links.to(link.target(), scope));
            }
        }
        return out.strip();
    }
}
