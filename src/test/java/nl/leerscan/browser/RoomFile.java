package nl.leerscan.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** The file of a round as another computer may have written it, made from what the page is told of its instrument. */
final class RoomFile {

    private static final JsonObject PUBLISHED = published();

    private final JsonObject json = new JsonObject();
    private final JsonArray entries = new JsonArray();

    RoomFile() {
        json.addProperty("leerscan", 1);
        for (var name : new String[] {"instrument", "edition", "questions", "conclusions", "multiplier"}) {
            json.add(name, PUBLISHED.get(name).deepCopy());
        }
        json.getAsJsonArray("questions").forEach(question -> question.getAsJsonObject()
                .add("points", PUBLISHED.getAsJsonObject("scale").get("points").deepCopy()));
        json.add("entries", entries);
    }

    /** What the page is told: the data that the authors' content was made into. */
    static JsonObject data() {
        return PUBLISHED;
    }

    /** @param answers a digit for each question */
    RoomFile form(String id, String answers) {
        var points = new JsonArray();
        answers.chars().forEach(digit -> points.add(digit - '0'));
        return entry(id, answers.chars().map(digit -> digit - '0').sum(), points);
    }

    RoomFile total(String id, int points) {
        return entry(id, points, null);
    }

    private RoomFile entry(String id, int points, JsonArray answers) {
        var entry = new JsonObject();
        entry.addProperty("id", id);
        entry.addProperty("points", points);
        entry.add("answers", answers == null ? JsonNull.INSTANCE : answers);
        entries.add(entry);
        return this;
    }

    RoomFile edition(String edition) {
        json.addProperty("edition", edition);
        return this;
    }

    RoomFile change(Consumer<JsonObject> change) {
        change.accept(json);
        return this;
    }

    FilePayload named(String name) {
        return payload(name, json.toString());
    }

    static FilePayload payload(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject published() {
        try {
            var page = Jsoup.parse(Files.readString(Sites.file("groepsuitslag.html")));
            var data = Objects.requireNonNull(page.selectFirst("[data-room-data]"));
            return JsonParser.parseString(data.data()).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
