package nl.leerscan.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a page of its own carries beside what it says, the same for all pages of its kind: printing and squeezing it for each
 * would take longer than all else. So the layout is printed with places for it, which are filled in last.
 */
final class Around {

    private static final String STYLE = "style";
    private static final String WITHOUT_SCRIPT = "withoutScript";
    private static final String SCRIPT = "script";
    private static final String BODY = "body";

    /** Stands in no text of an author, and means nothing to {@link Squeeze}. */
    private static final char EDGE = '\0';

    private final Map<String, byte[]> carried;
    private final int length;
    private final boolean hasScript;
    private final String policy;

    /**
     * What pages of a kind carry.
     *
     * @param withoutScript the style that is added where JavaScript is off
     * @param script        empty where they need none
     */
    Around(String style, String withoutScript, String script) {
        carried = Map.of(STYLE, bytes(style), WITHOUT_SCRIPT, bytes(withoutScript), SCRIPT, bytes(script));
        length = carried.values().stream().mapToInt(each -> each.length).sum();
        hasScript = !script.isEmpty();
        policy = ContentSecurityPolicy.of(List.of(style, withoutScript), script);
    }

    /** Gives a layout what it asks about, and places for the rest. */
    TemplateValues places(TemplateValues values) {
        return values.with("csp", policy)
                .withMarkup("style", place(STYLE))
                .withMarkup("noscriptStyle", place(WITHOUT_SCRIPT))
                .withMarkup("script", hasScript ? place(SCRIPT) : "")
                .withMarkup("body", place(BODY));
    }

    private static String place(String name) {
        return EDGE + name + EDGE;
    }

    /** A squeezed layout with all in its place, as it stands in a file. */
    byte[] fill(String layout, String body) {
        var page = new ByteArrayOutputStream(layout.length() + length + body.length() * 2);
        var parts = layout.split(String.valueOf(EDGE), -1);
        for (int i = 0; i < parts.length; i++) {
            page.writeBytes(i % 2 == 0 ? bytes(parts[i]) : parts[i].equals(BODY) ? bytes(body) : carried.get(parts[i]));
        }
        return page.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
