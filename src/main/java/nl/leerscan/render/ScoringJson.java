package nl.leerscan.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.leerscan.plan.ScoringData;

/** What the scoring script is told, as JSON that can stand inside a page. */
final class ScoringJson {

    private ScoringJson() {
    }

    /** JSON in which every {@code <} is escaped: no text in it can end the element around it. */
    static String of(ScoringData data) {
        var out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            write(data, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().replace("<", "\\u003c");
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
            numbers("points", question.points(), json);
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
        numbers("conclusions", data.conclusions(), json);
        json.writeNumberField("multiplier", data.multiplier());
        json.writeEndObject();
    }

    private static void numbers(String name, Iterable<Integer> numbers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }
}
