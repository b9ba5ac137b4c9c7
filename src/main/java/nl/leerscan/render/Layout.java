package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What stands around the pages of a kind of file. Printing and squeezing it for each file would take longer than all else: it is
 * printed once, with places for what differs, which are filled in last.
 */
final class Layout {

    /** Stands in no text of an author, and means nothing to {@link Squeeze}. */
    private static final char EDGE = '\0';

    private static final int ROOM = 1 << 15;

    private final List<Part> parts = new ArrayList<>();

    /** @param place the name of the place behind the text; empty behind the last */
    private record Part(byte[] text, String place) {
    }

    /**
     * A layout that was printed.
     *
     * @param filled what stands in some of its places, by their names
     */
    Layout(byte[] printed, Map<String, byte[]> filled) {
        var text = new Utf8(printed.length);
        var cut = new String(printed, StandardCharsets.UTF_8).split(String.valueOf(EDGE), -1);
        for (int i = 0; i < cut.length; i++) {
            if (i % 2 == 0) {
                text.add(cut[i]);
            } else if (filled.containsKey(cut[i])) {
                text.add(filled.get(cut[i]));
            } else {
                parts.add(new Part(text.bytes(), cut[i]));
                text = new Utf8(0);
            }
        }
        parts.add(new Part(text.bytes(), ""));
    }

    /** A place in a layout, as it is printed. */
    static String place(String name) {
        return EDGE + name + EDGE;
    }

    /** A file. @param places what stands in each of the places that are left, squeezed */
    byte[] fill(Function<String, byte[]> places) {
        var file = new Utf8(ROOM);
        for (var part : parts) {
            file.add(part.text);
            if (!part.place.isEmpty()) {
                file.add(places.apply(part.place));
            }
        }
        return file.bytes();
    }
}
