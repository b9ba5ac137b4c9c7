package nl.leerscan.render;

import static nl.leerscan.render.RoomScripts.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import nl.leerscan.browser.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of a round is read as it was written, or refused whole with the line. */
@Execution(ExecutionMode.CONCURRENT)
class RoundFileIT {

    private static final int INSTRUMENTS = 200;
    private static final int DAMAGED_INSTRUMENTS = 100;
    private static final int TIMES = 5;

    private static final Map<String, String> DUTCH = Map.of(
            "instrument", "instrument", "edition", "editie", "id", "kenmerk", "total", "totaal",
            "question", "vraag");
    private static final Map<String, String> ENGLISH = Map.of(
            "instrument", "instrument", "edition", "edition", "id", "id", "total", "total",
            "question", "question");

    private static final String WRITE = """
            ([json, words]) => {
              const { data, entries } = JSON.parse(json);
              const file = roundFile(data, words);
              return JSON.stringify([file.csv(entries), file.json(entries)]);
            }
            """;

    private static final String READ = """
            ([data, texts, words]) => {
              const file = roundFile(JSON.parse(data), words);
              return JSON.stringify(JSON.parse(texts).map(file.read));
            }
            """;

    /** Random groups as files, and what was read back where that differs. */
    private static final String WRITE_RANDOM = """
            ([json, words]) => JSON.stringify(JSON.parse(json).map((data, seed) => {
              const file = roundFile(data, words);
              const entries = oracle.group(data, oracle.numbers(seed), 30);
              const texts = [file.csv(entries), file.json(entries)];
              const lost = texts.filter((text) => {
                const { ok } = file.read(text);
                return !ok || JSON.stringify(ok.entries) !== JSON.stringify(entries)
                  || ok.instrument !== data.instrument || ok.edition !== data.edition;
              });
              return { texts, entries, lost, again: texts.every((text, i) => text === file[['csv', 'json'][i]](entries)) };
            }))
            """;

    private static final String DAMAGE = """
            ([json, words, times]) => {
              const found = JSON.parse(json).map((data, seed) => oracle.damage(data, words, seed, times));
              return JSON.stringify({
                tried: found.reduce((sum, each) => sum + each.tried, 0),
                accepted: found.reduce((sum, each) => sum + each.accepted, 0),
                complaints: [].concat(...found.map((each) => each.complaints)).slice(0, 5)
              });
            }
            """;

    private static final String MEGABYTES = """
            ([json, words]) => {
              const file = roundFile(JSON.parse(json), words);
              const most = 5 * 1024 * 1024;
              const many = (text) => text.repeat(most / text.length);
              const entry = (_, i) => ({ id: 'p' + i, points: 2, answers: [-2, 4] });
              const entries = (count) => Array.from({ length: count }, entry);
              const hard = ['[', '{', '{"a":[', '"', '""', ';', '\\r\\n', '0', '\\'', '\\u0000', 'vraag een;', 'totaal\\n']
                .map(many);
              const ends = ['x', '"', '{'].map((end) => many(' ').slice(1) + end);
              const starts = ['totaal\\n', '{"a":"', '{"a":', '{"entries":[', '"', 'sep=;\\n']
                .map((start) => (start + many('1,')).slice(0, most));
              return JSON.stringify({
                unclear: hard.concat(ends, starts).map(file.read)
                  .filter(({ errors }) => !errors || !errors.every((each) => each.code)),
                largest: ['csv', 'json'].map((format) => file.read(file[format](entries(5000))).ok.entries.length),
                tooMany: ['csv', 'json'].map((format) => file.read(file[format](entries(5001))).errors),
                tooManyAfterSeparator: file.read(file.csv(entries(5001)).replace('\\ufeff', 'sep=;\\r\\n')).errors,
                tooLarge: file.read(many(' ') + ' ').errors
              });
            }
            """;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void aFileIsWrittenAsExpected(Browsers browser) throws IOException {
        try (var visit = RoomScripts.visit(browser, temp)) {
            for (var words : List.of(DUTCH, ENGLISH)) {
                var cases = cases(words);
                var texts = ask(visit, WRITE, List.of(cases.toString(), words)).getAsJsonArray();
                assertThat(texts.get(0).getAsString()).isEqualTo("\ufeff" + text(cases.get("csv")).replace("\n", "\r\n"));
                assertThat(texts.get(1).getAsString()).isEqualTo(text(cases.get("json")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHandMadeFilesAreReadOrRefused(Browsers browser) throws IOException {
        try (var visit = RoomScripts.visit(browser, temp)) {
            for (var words : List.of(DUTCH, ENGLISH)) {
                var cases = cases(words);
                var all = all(cases);
                var texts = new JsonArray();
                all.forEach(each -> texts.add(textOf(each, cases)));
                var data = cases.get("data").toString();
                var outcomes = ask(visit, READ, List.of(data, texts.toString(), words)).getAsJsonArray();
                assertThat(outcomes).hasSameSizeAs(all).hasSizeGreaterThan(50);
                for (int i = 0; i < all.size(); i++) {
                    assertThat(comparable(outcomes.get(i))).as(all.get(i).toString()).isEqualTo(expected(all.get(i)));
                }
            }
        }
    }

    @Test
    void everyReasonToRefuseHasACase() throws IOException {
        var script = RoomScripts.script("round-file.js");
        var documented = Pattern.compile("(?m)^ \\*   ((?:file|row)-[a-z-]+) \\{").matcher(script)
                .results().map(found -> found.group(1)).collect(Collectors.toSet());
        var covered = Pattern.compile("\"((?:file|row)-[a-z-]+)\"").matcher(RoomScripts.resource("files.json"))
                .results().map(found -> found.group(1)).collect(Collectors.toSet());
        // That a file is too large has a test of its own.
        covered.add("file-too-large");
        assertThat(documented).hasSize(11).isEqualTo(covered);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(Browsers browser) throws IOException {
        try (var visit = RoomScripts.visit(browser, temp)) {
            for (var outcome : ask(visit, WRITE_RANDOM, List.of(instruments(INSTRUMENTS), DUTCH)).getAsJsonArray()) {
                assertThat(outcome.getAsJsonObject().getAsJsonArray("lost")).isEmpty();
                assertThat(outcome.getAsJsonObject().get("again").getAsBoolean()).isTrue();
            }
        }
    }

    @Test
    void oneBrowserReadsWhatTheOtherWrote() throws IOException {
        var folder = Files.createDirectory(temp.resolve("other"));
        var all = List.of(instruments(INSTRUMENTS), DUTCH);
        try (var one = RoomScripts.visit(Browsers.CHROMIUM, temp);
                var other = RoomScripts.visit(Browsers.FIREFOX, folder)) {
            var written = ask(one, WRITE_RANDOM, all).getAsJsonArray();
            assertThat(ask(other, WRITE_RANDOM, all)).isEqualTo(written);
            for (int seed = 0; seed < INSTRUMENTS; seed++) {
                var outcome = written.get(seed).getAsJsonObject();
                var argument = List.of(RoomScripts.data(seed).toString(), outcome.get("texts").toString(), DUTCH);
                var read = ask(other, READ, argument);
                assertThat(read).isEqualTo(ask(one, READ, argument));
                assertThat(read.getAsJsonArray()).hasSize(2)
                        .map(each -> each.getAsJsonObject().getAsJsonObject("ok").get("entries"))
                        .containsOnly(outcome.get("entries"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileNeverBringsAWrongParticipant(Browsers browser) throws IOException {
        try (var visit = RoomScripts.visit(browser, temp)) {
            var argument = List.of(instruments(DAMAGED_INSTRUMENTS), DUTCH, TIMES);
            var outcome = ask(visit, DAMAGE, argument).getAsJsonObject();
            assertThat(outcome.getAsJsonArray("complaints")).isEmpty();
            assertThat(outcome.get("tried").getAsInt()).isEqualTo(2 * 20 * DAMAGED_INSTRUMENTS * TIMES);
            // Neither all refused nor all accepted: the damage matters, and what it leaves whole is read.
            assertThat(outcome.get("accepted").getAsInt()).isBetween(2000, 15_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void megabytesOfAnythingAreAnsweredWithAReason(Browsers browser) throws IOException {
        try (var visit = RoomScripts.visit(browser, temp)) {
            visit.page().setDefaultTimeout(60_000);
            var data = cases(DUTCH).get("data").toString();
            var outcome = ask(visit, MEGABYTES, List.of(data, DUTCH)).getAsJsonObject();
            var tooLarge = "{\"line\":%d,\"code\":\"file-too-large\",\"slots\":{\"entries\":5000,\"megabytes\":5}}";
            assertThat(outcome.getAsJsonArray("unclear")).isEmpty();
            assertThat(outcome.get("largest")).hasToString("[5000,5000]");
            assertThat(outcome.get("tooMany"))
                    .hasToString("[[" + tooLarge.formatted(5002) + "],[" + tooLarge.formatted(5004) + "]]");
            assertThat(outcome.get("tooManyAfterSeparator")).hasToString("[" + tooLarge.formatted(5003) + "]");
            assertThat(outcome.get("tooLarge")).hasToString("[" + tooLarge.formatted(1) + "]");
        }
    }

    private static String instruments(int count) {
        return LongStream.range(0, count).mapToObj(RoomScripts::data).toList().toString();
    }

    /** The cases, with the heads of a language. */
    private static JsonObject cases(Map<String, String> words) throws IOException {
        var dutch = RoomScripts.resource("files.json");
        return JsonParser.parseString(words == DUTCH ? dutch : dutch
                .replace("editie", "edition").replace("kenmerk", "id").replace("totaal", "total")
                .replace("TOTAAL", "TOTAL").replace("Totaal", "Total")
                .replace("vraag ", "question ").replace("Vraag ", "Question ")).getAsJsonObject();
    }

    private static List<JsonObject> all(JsonObject cases) {
        return List.of("accepted", "refused", "changes").stream()
                .flatMap(kind -> StreamSupport.stream(cases.getAsJsonArray(kind).spliterator(), false))
                .map(JsonElement::getAsJsonObject).toList();
    }

    /** A text of its own, or that of the JSON file with something changed. */
    private static String textOf(JsonObject each, JsonObject cases) {
        if (each.has("text")) {
            return text(each.get("text"));
        }
        var changed = changed(text(cases.get("json")), each.get("from"), each.get("to"));
        var also = each.getAsJsonArray("and");
        return also == null ? changed : changed(changed, also.get(0), also.get(1));
    }

    private static String changed(String text, JsonElement from, JsonElement to) {
        assertThat(text).contains(from.getAsString());
        return text.replace(from.getAsString(), to.getAsString());
    }

    private static String text(JsonElement lines) {
        return !lines.isJsonArray() ? lines.getAsString()
                : StreamSupport.stream(lines.getAsJsonArray().spliterator(), false).map(JsonElement::getAsString)
                        .collect(Collectors.joining("\n"));
    }

    /** Questions by their id alone where the case says no more of them. */
    private static JsonElement expected(JsonObject each) {
        var expected = each.get("expected");
        if (expected.isJsonArray()) {
            return expected;
        }
        var questions = new JsonArray();
        for (var question : expected.getAsJsonObject().getAsJsonArray("questions")) {
            var named = new JsonObject();
            named.add("id", question);
            questions.add(question.isJsonObject() ? question : named);
        }
        expected.getAsJsonObject().add("questions", questions);
        return expected;
    }

    /** What is wrong as line, code and slots; or what was read. */
    private static JsonElement comparable(JsonElement outcome) {
        if (outcome.getAsJsonObject().has("ok")) {
            return outcome.getAsJsonObject().get("ok");
        }
        var errors = new JsonArray();
        for (var error : outcome.getAsJsonObject().getAsJsonArray("errors")) {
            var parts = new JsonArray();
            List.of("line", "code", "slots").forEach(name -> parts.add(error.getAsJsonObject().get(name)));
            errors.add(parts);
        }
        return errors;
    }
}
