package nl.leerscan.editor;

import java.util.List;
import java.util.Map;

/** The list of all that can be edited. */
final class OverviewPage {

    private OverviewPage() {
    }

    static String of(List<Section> sections, Frame frame) {
        var title = frame.text("edit.overview.title");
        var html = new Html();
        html.open("nav", "aria-label", frame.text("edit.navigation"))
                .element("a", frame.text("edit.to-toolkit"), "href", "/").close("nav")
                .open("main", "id", "main", "tabindex", "-1")
                .element("h1", title)
                .element("p", frame.text("edit.overview.intro"), "class", "lead");
        sections.forEach(section -> add(section, frame, html));
        html.close("main");
        return frame.around(title, "overview", html);
    }

    private static void add(Section section, Frame frame, Html html) {
        html.open("section").element("h2", frame.text(section.key()));
        if (!section.things().isEmpty()) {
            html.open("ul");
            section.things().forEach(thing -> html.open("li")
                    .element("a", thing.name(), "href", Editor.EDIT + thing.address()).close("li"));
            html.close("ul");
        }
        section.refusals().forEach((file, refusal) -> html.open("p", "class", "note")
                .element("strong", frame.words().text("edit.untouchable", Map.of("file", file)))
                .text(" " + frame.words().text(refusal.key(), refusal.details())).close("p"));
        html.close("section");
    }
}
