package nl.leerscan.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerscan.browser.Browsers;
import nl.leerscan.browser.Visit;
import nl.leerscan.model.Instrument;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoringData;
import nl.leerscan.scoring.RealContent;

/** The scripts that write and read result codes, on a bare page. */
final class ResultCodePage implements AutoCloseable {

    private final Visit visit;

    ResultCodePage(Browsers browser, Path folder) throws IOException {
        var scripts = new StringBuilder();
        for (var name : List.of("code.js", "code-reading.js", "qr.js")) {
            scripts.append(Squeeze.script(Files.readString(Path.of("templates/js", name)))).append('\n');
        }
        visit = browser.visit(Files.writeString(folder.resolve("code.html"),
                "<!doctype html><meta charset=utf-8><title>code</title><script>" + scripts + "</script>"));
    }

    Object evaluate(String function, Object argument) {
        return visit.page().evaluate(function, argument);
    }

    List<JsonArray> find(ScoringData data, List<String> texts) {
        return find(List.of(data), List.of(texts)).get(0);
    }

    /** For each instrument its texts. Asked for all at once: each call to a browser takes a while. */
    List<List<JsonArray>> find(List<ScoringData> data, List<List<String>> texts) {
        var all = IntStream.range(0, data.size()).mapToObj(i -> List.of(ScoringJson.of(data.get(i)), texts.get(i))).toList();
        var json = (String) evaluate("""
                (all) => JSON.stringify(JSON.parse(all).map(([data, texts]) => {
                  const reading = codeReading(JSON.parse(data));
                  return texts.map((text) => reading.find(text));
                }))""", new Gson().toJson(all));
        return JsonParser.parseString(json).getAsJsonArray().asList().stream()
                .map(found -> found.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonArray).toList()).toList();
    }

    static ScoringData data(Instrument instrument) {
        return Plan.of(RealContent.around(instrument)).pages().stream()
                .filter(Page.Questions.class::isInstance)
                .map(page -> ((Page.Questions) page).questionnaire().scoring())
                .findFirst().orElseThrow();
    }

    /** What the page would parse from its JSON. */
    static Object asValue(ScoringData data) {
        return new Gson().fromJson(ScoringJson.of(data), Map.class);
    }

    @Override
    public void close() {
        visit.close();
    }
}
