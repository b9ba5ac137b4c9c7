package nl.leerscan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.render.EmbeddedJson;

/** What the page says over itself when something is wrong, as JSON for its script. */
final class Panel {

    private Panel() {
    }

    /** @param siteThere whether there is a page to say it over */
    static String of(List<Finding> findings, boolean siteThere, Catalogue catalogue) {
        var count = findings.size() == 1 ? "one" : "many";
        return EmbeddedJson.of(json -> {
            json.writeStartObject();
            json.writeStringField("title", catalogue.text("serve.panel.title." + count,
                    Map.of("number", String.valueOf(findings.size()))));
            json.writeStringField("intro", catalogue.text(siteThere ? "serve.panel.kept" : "serve.panel.none", Map.of()));
            json.writeArrayFieldStart("findings");
            for (var finding : findings) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", finding.place());
        json.writeStringField("severity", finding.severity());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        if (!finding.line().isEmpty()) {
            json.writeStringField("before", finding.line().before());
            json.writeStringField("marked", finding.line().marked());
            json.writeStringField("after", finding.line().after());
        }
        json.writeEndObject();
    }
}
