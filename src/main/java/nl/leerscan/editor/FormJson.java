package nl.leerscan.editor;

import java.util.List;
import java.util.Map;
import nl.leerscan.render.EmbeddedJson;

/** What the form's script shows while someone types. */
final class FormJson {

    private FormJson() {
    }

    /** @param draft the address of the page as it would be; empty when there is none */
    static String of(List<Remark> remarks, String draft, Frame frame) {
        return EmbeddedJson.of(json -> {
            json.writeStartObject();
            json.writeStringField("draft", draft);
            json.writeStringField("says", says(remarks.size(), frame));
            json.writeArrayFieldStart("remarks");
            for (var remark : remarks) {
                json.writeStartObject();
                json.writeStringField("field", remark.field());
                json.writeStringField("place", remark.place());
                json.writeStringField("address", remark.address());
                json.writeStringField("severity", remark.severity());
                json.writeStringField("message", remark.message());
                json.writeStringField("hint", remark.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String says(int remarks, Frame frame) {
        return remarks == 0 ? frame.text("edit.status.good")
                : frame.words().text(remarks == 1 ? "edit.status.one" : "edit.status.many",
                        Map.of("number", String.valueOf(remarks)));
    }
}
