package nl.leerscan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.leerscan.plan.ScoringData;

/** What the scoring script is told, as JSON that can stand inside a page. */
final class ScoringJson {

    private ScoringJson() {
    }

    static String of(ScoringData data) {
        return EmbeddedJson.of(json -> write(data, json));
    }

    private static void write(ScoringData data, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", data.key());
        json.writeNumberField("tag", data.tag());
        json.writeArrayFieldStart("questions");
        for (var question : data.questions()) {
            json.writeStartObject();
            json.writeStringField("id", question.id());
            if (question.factor() != null) {
                json.writeStringField("factor", question.factor());
            }
            EmbeddedJson.numbers("points", question.points(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("factors");
        for (var factor : data.factors()) {
            json.writeStartObject();
            json.writeStringField("id", factor.id());
            if (factor.group() != null) {
                json.writeStringField("group", factor.group());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (var group : data.groups()) {
            json.writeString(group);
        }
        json.writeEndArray();
        EmbeddedJson.numbers("conclusions", data.conclusions(), json);
        json.writeNumberField("multiplier", data.multiplier());
        json.writeEndObject();
    }
}
