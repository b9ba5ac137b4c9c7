package nl.leerscan.render;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerscan.browser.Browsers;
import nl.leerscan.browser.Visit;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.scoring.RandomInstruments;
import nl.leerscan.scoring.RealContent;

/** What is typed and read of a group, in a page with nothing else. */
final class RoomScripts {

    private static final List<String> NAMES =
            List.of("entering.js", "csv.js", "json-lines.js", "round-file.js");
    private static final Path RESOURCES = Path.of("src/test/resources/round");

    private RoomScripts() {
    }

    /** Opens the page; the folder is for the page itself. */
    static Visit visit(Browsers browser, Path folder) throws IOException {
        var scripts = new StringBuilder();
        for (var name : NAMES) {
            scripts.append(Squeeze.script(script(name))).append('\n');
        }
        // With short names too, as in the room: what the tests ask for by name is told first.
        scripts.append("Object.assign(window,{entering,roundFile});");
        var page = "<!doctype html><meta charset=utf-8><title>group</title><script>'use strict';"
                + ShortNames.in(scripts.toString()) + "</script>"
                + "<script>" + resource("oracle.js") + "</script>";
        return browser.visit(Files.writeString(folder.resolve("group.html"), page));
    }

    static String script(String name) throws IOException {
        return Files.readString(Path.of("templates/js", name));
    }

    static String resource(String name) throws IOException {
        return Files.readString(RESOURCES.resolve(name));
    }

    /** Asks a page something; what goes in and comes out is JSON. */
    static JsonElement ask(Visit visit, String function, Object argument) {
        return JsonParser.parseString((String) visit.page().evaluate(function, argument));
    }

    /** What the page is told of a random instrument, with texts that need care in a file. */
    static JsonObject data(long seed) {
        var json = Plan.of(RealContent.around(RandomInstruments.of(seed))).pages().stream()
                .filter(Page.Questions.class::isInstance)
                .map(page -> ScoringJson.of(((Page.Questions) page).questionnaire().scoring()))
                .findFirst().orElseThrow();
        var data = JsonParser.parseString(json).getAsJsonObject();
        data.addProperty("instrument", "i");
        data.addProperty("edition", "2026-" + seed % 20);
        data.getAsJsonArray("questions").forEach(question ->
                question.getAsJsonObject().addProperty("text", "[1,  2] \"ja\"; en\nverder, \\ of niet?"));
        return data;
    }
}
