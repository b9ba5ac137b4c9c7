package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerscan.browser.Browsers;
import nl.leerscan.browser.Visit;
import nl.leerscan.model.Instrument;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoringData;
import nl.leerscan.scoring.Differences;
import nl.leerscan.scoring.GroupCases;
import nl.leerscan.scoring.GroupCases.Group;
import nl.leerscan.scoring.GroupMirror.Participant;
import nl.leerscan.scoring.RandomGroups;
import nl.leerscan.scoring.RandomInstruments;
import nl.leerscan.scoring.RealContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script on the page, given the published data, finds what the mirror finds, given the authors' model. */
@Execution(ExecutionMode.CONCURRENT)
class GroupAgreementIT {

    /** All at once: each call to a browser takes a while. */
    private static final String ALL = """
            (groups) => JSON.stringify(JSON.parse(groups).map(({ data, entries, before }) => {
              const outcome = statistics.of(data, entries);
              return { outcome, shifts: before && statistics.compare(statistics.of(before.data, before.entries), outcome) };
            }))
            """;

    private static final List<Rounds> RANDOM = LongStream.range(0, 400).mapToObj(GroupAgreementIT::rounds).toList();
    private static final String RANDOM_AS_JSON = json(RANDOM);

    @TempDir
    private Path temp;

    /** Two rounds, of which the earlier one may be missing. */
    private record Rounds(Group group, @Nullable Group before) {
    }

    @ParameterizedTest
    @EnumSource
    void theCasesWorkedOutByHandHold(Browsers browser) throws IOException {
        var cases = GroupCases.all();
        var outcomes = ask(browser, json(cases.stream().map(each -> new Rounds(each.group(), each.before())).toList()));
        for (int i = 0; i < cases.size(); i++) {
            var worked = cases.get(i);
            var found = outcomes.get(i).getAsJsonObject();
            assertThat(Differences.between(worked.outcome(), worked.about(found.get("outcome"))))
                    .as("%s: %s", worked, worked.why()).isEmpty();
            assertThat(Differences.between(orNull(worked.shifts()), found.get("shifts")))
                    .as("%s: %s", worked, worked.why()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void groupsOfEverySizeAgree(Browsers browser) throws IOException {
        var outcomes = ask(browser, RANDOM_AS_JSON);
        for (int i = 0; i < RANDOM.size(); i++) {
            var mirror = RANDOM.get(i).group().mirror();
            var expected = new JsonObject();
            expected.add("outcome", GroupCases.json(mirror.outcome()));
            expected.add("shifts", GroupCases.json(mirror.since(RANDOM.get(i).before().mirror())));
            assertThat(Differences.between(expected, outcomes.get(i))).as("group %d", i).isEmpty();
        }
    }

    /** Every fourth group filled in another instrument before; ids in both mean the same. */
    private static Rounds rounds(long seed) {
        var instrument = RandomInstruments.of(seed);
        var earlier = seed % 4 == 0 ? RandomInstruments.of(seed + 1000) : instrument;
        return new Rounds(new Group(instrument, RandomGroups.of(instrument, seed)),
                new Group(earlier, RandomGroups.of(earlier, seed + 1000)));
    }

    private JsonArray ask(Browsers browser, String groups) throws IOException {
        try (var visit = visit(browser)) {
            return JsonParser.parseString((String) visit.page().evaluate(ALL, groups)).getAsJsonArray();
        }
    }

    private Visit visit(Browsers browser) throws IOException {
        var script = Files.readString(Path.of("templates/js/statistics.js"));
        var page = "<!doctype html><meta charset=utf-8><title>statistics</title><script>'use strict';"
                + Squeeze.script(script) + "</script>";
        return browser.visit(Files.writeString(temp.resolve("statistics.html"), page));
    }

    private static String json(List<Rounds> rounds) {
        var all = new JsonArray();
        for (var each : rounds) {
            var data = data(each.group().instrument());
            var one = json(each.group(), data);
            one.add("before", JsonNull.INSTANCE);
            if (each.before() != null) {
                var same = each.before().instrument() == each.group().instrument();
                one.add("before", json(each.before(), same ? data : data(each.before().instrument())));
            }
            all.add(one);
        }
        return all.toString();
    }

    private static JsonObject json(Group group, ScoringData data) {
        var entries = new JsonArray();
        group.participants().forEach(each -> entries.add(entry(each, data)));
        var json = new JsonObject();
        json.add("data", json(data));
        json.add("entries", entries);
        return json;
    }

    private static ScoringData data(Instrument instrument) {
        return Plan.of(RealContent.around(instrument)).pages().stream()
                .filter(Page.Questions.class::isInstance)
                .map(page -> ((Page.Questions) page).questionnaire().scoring())
                .findFirst().orElseThrow();
    }

    /** The published data, with groups that have names too, and a factor and a group that nothing is asked about. */
    private static JsonObject json(ScoringData data) {
        var json = JsonParser.parseString(ScoringJson.of(data)).getAsJsonObject();
        json.getAsJsonArray("factors").add(JsonParser.parseString("{\"id\":\"not-asked\",\"group\":\"not-asked\"}"));
        var groups = new JsonArray();
        groups.add(JsonParser.parseString("{\"id\":\"not-asked\"}"));
        for (var id : data.groups()) {
            var group = new JsonObject();
            group.addProperty("id", id);
            groups.add(group);
        }
        json.add("groups", groups);
        return json;
    }

    private static JsonObject entry(Participant participant, ScoringData data) {
        var entry = new JsonObject();
        var options = participant.options();
        if (options == null) {
            entry.addProperty("points", participant.total().divide(data.multiplier()).intValueExact());
            entry.add("answers", JsonNull.INSTANCE);
            return entry;
        }
        var points = IntStream.range(0, options.size())
                .map(i -> data.questions().get(i).points().get(options.get(i)))
                .toArray();
        var answers = new JsonArray();
        IntStream.of(points).forEach(answers::add);
        entry.addProperty("points", IntStream.of(points).sum());
        entry.add("answers", answers);
        return entry;
    }

    private static JsonElement orNull(@Nullable JsonElement json) {
        return json == null ? JsonNull.INSTANCE : json;
    }
}
