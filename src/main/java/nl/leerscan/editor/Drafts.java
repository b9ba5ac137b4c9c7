package nl.leerscan.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.render.Draft;

/** The last few sites as they would be, each under a number, for the frame beside a form. Pages are printed when asked for. */
final class Drafts {

    /** Two windows may be open, and in each a page that is left and one that comes. */
    private static final int KEPT = 6;
    /** What is edited stands out a little. */
    private static final String STYLE =
            "[data-edited]{outline:.15rem dashed var(--accent);outline-offset:.25rem;border-radius:.2rem}";

    private final Map<Integer, Kept> kept = new LinkedHashMap<>();
    private int last;

    private record Kept(Draft draft, String style) {
    }

    /** Keeps what was tried. Gives the address of the page that shows the thing, or of the first; empty when there is none. */
    String keep(Attempt trial, Thing thing) {
        if (trial.draft() == null) {
            return "";
        }
        last++;
        var spot = Spots.find(thing.address(), trial.spots());
        kept.put(last, new Kept(trial.draft(), STYLE + spot.map(Spot::style).orElse("")));
        kept.remove(last - KEPT);
        // No fragment: an element that can have focus would take it from who is typing.
        return Editor.DRAFT + last + "/" + spot.map(found -> found.page() + "?at=" + found.fragment()).orElse("");
    }

    /** @param path in the site */
    Optional<DraftPage> page(int number, String path) {
        var found = kept.get(number);
        return found == null || !found.draft.pages().contains(path) ? Optional.empty()
                : Optional.of(new DraftPage(found.draft.page(path), found.style));
    }
}
