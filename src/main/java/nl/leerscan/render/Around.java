package nl.leerscan.render;

import java.util.List;
import java.util.Map;

/**
 * What a page of its own carries beside what it says, the same for all pages of its kind: printing and squeezing it for each
 * would take longer than all else. So the layout is printed with places for it, which are filled in last.
 *
 * @param style        of the page
 * @param withoutScript what is added where JavaScript is off
 * @param script       empty where it needs none
 * @param policy       what the page may do
 */
record Around(String style, String withoutScript, String script, String policy) {

    /** Stands in no text of an author, and means nothing to {@link Squeeze}. */
    private static final char EDGE = '\0';

    static Around of(String style, String withoutScript, String script) {
        return new Around(style, withoutScript, script, ContentSecurityPolicy.of(List.of(style, withoutScript), script));
    }

    /** Gives a layout what it asks about, and places for the rest. */
    TemplateValues places(TemplateValues values) {
        return values.with("csp", policy)
                .withMarkup("style", place("style"))
                .withMarkup("noscriptStyle", place("withoutScript"))
                .withMarkup("script", script.isEmpty() ? "" : place("script"))
                .withMarkup("body", place("body"));
    }

    private static String place(String name) {
        return EDGE + name + EDGE;
    }

    /** A squeezed layout with all in its place. */
    String fill(String layout, String body) {
        var values = Map.of("style", style, "withoutScript", withoutScript, "script", script, "body", body);
        var page = new StringBuilder(layout.length() + style.length() + withoutScript.length() + script.length() + body.length());
        var parts = layout.split(String.valueOf(EDGE), -1);
        for (int i = 0; i < parts.length; i++) {
            page.append(i % 2 == 0 ? parts[i] : values.get(parts[i]));
        }
        return page.toString();
    }
}
