package nl.leerscan.serve;

import java.util.Map;
import nl.leerscan.editor.Editor;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.render.EmbeddedJson;

/** Where what is on a page can be edited, as JSON for the script that puts links there. */
final class EditLinks {

    private EditLinks() {
    }

    /** @param page its path in the site */
    static String of(String page, Shown shown) {
        var label = Catalogue.of(shown.language()).text("edit.link", Map.of());
        return EmbeddedJson.of(json -> {
            json.writeStartObject();
            json.writeStringField("label", label);
            json.writeStringField("all", Editor.OVERVIEW);
            json.writeArrayFieldStart("links");
            for (var spot : shown.spots()) {
                if (spot.page().equals(page)) {
                    json.writeStartObject();
                    json.writeStringField("behind", spot.selector());
                    json.writeStringField("address", Editor.EDIT + spot.thing());
                    json.writeStringField("name", label + ": " + spot.title());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
