package nl.leerscan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.leerscan.plan.Place;

/** What all pages say, cut at their headings and packed: {@code search-index.js} reads it. */
final class SearchIndex {

    private SearchIndex() {
    }

    /** @param pages the passages of each page, in the order of the pages */
    static String of(Map<Place, List<Passage>> pages, Links links) {
        var plain = EmbeddedJson.of(json -> {
            json.writeStartArray();
            for (var page : pages.entrySet()) {
                json.writeStartArray();
                json.writeString(page.getKey().title());
                json.writeString(links.to(page.getKey()));
                passages(page.getValue(), json);
                json.writeEndArray();
            }
            json.writeEndArray();
        });
        return Packed.of(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static void passages(List<Passage> passages, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var passage : passages) {
            json.writeStartArray();
            json.writeNumber(passage.level());
            json.writeString(passage.heading());
            json.writeString(passage.id());
            json.writeString(passage.text());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
