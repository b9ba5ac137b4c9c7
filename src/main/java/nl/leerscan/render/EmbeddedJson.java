package nl.leerscan.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON that can stand inside a page. */
public final class EmbeddedJson {

    private EmbeddedJson() {
    }

    /** Says what the JSON holds. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** JSON in which every {@code <} is escaped: no text in it can end the element around it. */
    public static String of(Content content) {
        var out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().replace("<", "\\u003c");
    }

    static void numbers(String name, Iterable<Integer> numbers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }
}
