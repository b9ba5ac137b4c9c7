package nl.leerscan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.leerscan.plan.FactorsOfGroup;
import nl.leerscan.plan.Frame;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Questionnaire;
import nl.leerscan.plan.Questionnaire.Choice;

/** What the scripts of the room's page are told. */
final class RoomJson {

    private final Page.Room room;
    private final Questionnaire questionnaire;
    private final Frame frame;
    private final JsonGenerator json;

    private RoomJson(Page.Room room, Frame frame, JsonGenerator json) {
        this.room = room;
        this.questionnaire = room.questionnaire();
        this.frame = frame;
        this.json = json;
    }

    static String of(Page.Room room, Frame frame) {
        return EmbeddedJson.of(json -> new RoomJson(room, frame, json).write());
    }

    private void write() throws IOException {
        var scoring = questionnaire.scoring();
        json.writeStartObject();
        json.writeStringField("key", scoring.key());
        json.writeNumberField("tag", scoring.tag());
        json.writeStringField("instrument", room.instrument());
        json.writeStringField("edition", frame.edition().id());
        questions();
        json.writeObjectFieldStart("scale");
        answers(questionnaire.scale());
        json.writeEndObject();
        factors();
        groups();
        EmbeddedJson.numbers("conclusions", scoring.conclusions(), json);
        json.writeNumberField("multiplier", scoring.multiplier());
        json.writeStringField("decimal", frame.texts().get("number.decimal"));
        words();
        json.writeEndObject();
    }

    private void questions() throws IOException {
        json.writeArrayFieldStart("questions");
        for (var item : questionnaire.items()) {
            json.writeStartObject();
            json.writeStringField("id", item.id());
            json.writeStringField("text", item.text());
            if (item.factor() != null) {
                json.writeStringField("factor", item.factor().id());
            }
            if (!item.choices().equals(questionnaire.scale())) {
                answers(item.choices());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The answers that questions share, or those of a question that differ from them. */
    private void answers(List<Choice> choices) throws IOException {
        EmbeddedJson.numbers("points", choices.stream().map(Choice::points).toList(), json);
        json.writeArrayFieldStart("labels");
        for (var choice : choices) {
            json.writeString(choice.label());
        }
        json.writeEndArray();
    }

    private void words() throws IOException {
        json.writeObjectFieldStart("words");
        for (var word : room.words().entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
    }

    private void factors() throws IOException {
        json.writeArrayFieldStart("factors");
        for (var group : questionnaire.profile()) {
            for (var scored : group.factors()) {
                json.writeStartObject();
                json.writeStringField("id", scored.factor().id());
                json.writeStringField("name", scored.factor().name());
                if (group.group() != null) {
                    json.writeStringField("group", group.group().id());
                }
                json.writeStringField("prompt", scored.factor().dialogue().get(0));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void groups() throws IOException {
        json.writeArrayFieldStart("groups");
        for (var group : questionnaire.profile().stream().map(FactorsOfGroup::group).toList()) {
            if (group != null) {
                json.writeStartObject();
                json.writeStringField("id", group.id());
                json.writeStringField("name", group.name());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
