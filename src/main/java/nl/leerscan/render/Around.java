package nl.leerscan.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerscan.plan.Place;

/**
 * What a file carries beside what its pages say, the same for all files of its kind: printing and squeezing it for each would
 * take longer than all else. So the layout is printed with places for it and for the pages, which are filled in last.
 */
final class Around {

    private static final String STYLE = "style";
    private static final String WITHOUT_SCRIPT = "withoutScript";
    private static final String SCRIPT = "script";

    /** What a place for a page starts with, before its slug. */
    private static final String BODY = "body:";

    /** Stands in no text of an author, and means nothing to {@link Squeeze}. */
    private static final char EDGE = '\0';

    private final Map<String, byte[]> carried;
    private final boolean hasScript;
    private final String policy;

    /**
     * What files of a kind carry.
     *
     * @param withoutScript the style that is added where JavaScript is off
     * @param script        empty where they need none
     */
    Around(String style, String withoutScript, String script) {
        carried = Map.of(STYLE, bytes(style), WITHOUT_SCRIPT, bytes(withoutScript), SCRIPT, bytes(script));
        hasScript = !script.isEmpty();
        policy = ContentSecurityPolicy.of(List.of(style, withoutScript), script);
    }

    /** Gives a layout what it asks about, and places for the rest. */
    TemplateValues places(TemplateValues values) {
        return values.with("csp", policy)
                .withMarkup("style", place(STYLE))
                .withMarkup("noscriptStyle", place(WITHOUT_SCRIPT))
                .withMarkup("script", hasScript ? place(SCRIPT) : "");
    }

    /** The place for what a page says. */
    static String body(Place page) {
        return place(BODY + page.slug());
    }

    private static String place(String name) {
        return EDGE + name + EDGE;
    }

    /**
     * A layout with all in its place, as it stands in a file.
     *
     * @param layout as it was printed
     * @param bodies what each page says, by its slug, squeezed
     */
    byte[] fill(String layout, Function<String, byte[]> bodies) {
        var file = new ByteArrayOutputStream();
        var parts = Squeeze.html(layout).split(String.valueOf(EDGE), -1);
        for (int i = 0; i < parts.length; i++) {
            file.writeBytes(i % 2 == 0 ? bytes(parts[i]) : inPlace(parts[i], bodies));
        }
        return file.toByteArray();
    }

    private byte[] inPlace(String name, Function<String, byte[]> bodies) {
        return name.startsWith(BODY) ? bodies.apply(name.substring(BODY.length())) : carried.get(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
