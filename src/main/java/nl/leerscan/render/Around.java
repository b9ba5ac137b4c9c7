package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a file carries beside what its pages say, the same for all files of its kind. */
final class Around {

    // No page has such a slug, which is the name of its own place.
    private static final String STYLE = "around/style";
    private static final String WITHOUT_SCRIPT = "around/style-without-script";
    private static final String SCRIPT = "around/script";

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
                .withMarkup("style", Layout.place(STYLE))
                .withMarkup("noscriptStyle", Layout.place(WITHOUT_SCRIPT))
                .withMarkup("script", hasScript ? Layout.place(SCRIPT) : "");
    }

    /** A layout that was printed with these places, with what stands in them. */
    Layout in(Utf8 printed) {
        return new Layout(Squeeze.html(printed.bytes()), carried);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
