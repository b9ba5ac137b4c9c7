package nl.leerscan.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;

/**
 * What is known of all pages that were printed, for what is made of all of them together. Pages may come in any order and from
 * several threads: what comes out is the same.
 */
final class Gathered {

    /** What a browser searches in a moment, in characters: the words of some five hundred articles. */
    static final int MOST_TEXT = 3_000_000;

    private final Map<Place, List<Passage>> passages = new HashMap<>();
    private final Set<Place> lacking = new HashSet<>();
    private long text;
    private long length;

    synchronized void add(Place place, PrintedPage page) {
        if (passages.containsKey(place)) {
            return;
        }
        if (!page.hasText()) {
            lacking.add(place);
        }
        var hadAllText = hasAllText();
        length += page.length();
        text += page.textLength();
        passages.put(place, hasAllText() ? page.passages() : headings(page.passages()));
        if (hadAllText && !hasAllText()) {
            passages.replaceAll((each, kept) -> headings(kept));
        }
    }

    synchronized boolean has(Place place) {
        return passages.containsKey(place);
    }

    /** The pages of which the text is not known, although it should be. */
    synchronized Set<Place> lacking() {
        return hasAllText() ? Set.copyOf(lacking) : Set.of();
    }

    /** Makes known what such a page says. */
    synchronized void complete(Place place, PrintedPage page) {
        lacking.remove(place);
        passages.put(place, page.passages());
    }

    /** How long the pages are together, in bytes. */
    synchronized long length() {
        return length;
    }

    /** Whether all that pages say is known, and not their headings alone. */
    synchronized boolean hasAllText() {
        return text <= MOST_TEXT;
    }

    /** What each page says, in the order of the pages; a page that is not known is left out. */
    synchronized Map<Place, List<Passage>> passages(List<Page> pages) {
        var inOrder = new LinkedHashMap<Place, List<Passage>>();
        for (var page : pages) {
            if (has(page.place())) {
                inOrder.put(page.place(), passages.get(page.place()));
            }
        }
        return inOrder;
    }

    private static List<Passage> headings(List<Passage> passages) {
        if (passages.stream().allMatch(passage -> passage.text().isEmpty() && !passage.heading().isEmpty())) {
            return passages;
        }
        return passages.stream()
                .filter(passage -> !passage.heading().isEmpty())
                .map(passage -> new Passage(passage.level(), passage.heading(), passage.id(), ""))
                .toList();
    }
}
