package nl.leerscan.render;

import static nl.leerscan.render.RoomScripts.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerscan.browser.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a facilitator types, totals and forms, is taken as it is meant or refused with the reason. */
@Execution(ExecutionMode.CONCURRENT)
class EnteringIT {

    private static final int INSTRUMENTS = 200;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String TYPE_CASES = """
            (json) => {
              const { data, totals, forms } = JSON.parse(json);
              return JSON.stringify(totals.map((each) => entering(data[each.data]).total(each.text))
                .concat(forms.map((each) => entering(data[each.data]).form(each.text))));
            }
            """;

    /** For each instrument its texts, all at once: each call to a browser takes a while. */
    private static final String TYPE_TOTALS = """
            (all) => JSON.stringify(JSON.parse(all).map(([data, texts]) =>
              texts.map((text) => entering(JSON.parse(data)).total(text))))
            """;

    /** Whatever is typed, a total is possible and the answers of a form are answers; tells the texts for which not. */
    private static final String TYPE_ANYTHING = """
            ([json, times]) => {
              const next = oracle.numbers(7);
              const digits = '0123456789'.repeat(4);
              const signs = [...digits + ' ;,.-\\u2212\\n\\tx\\uff13\\u0663\\ud800\\u{1f600}'];
              const wrong = (data, possible, text) => {
                const { points, error } = entering(data).total(text);
                const { answers, count, expected, errors, sum } = entering(data).form(text);
                const right = answers && answers.length === expected && possible.has(sum)
                  && answers.every((each, i) => data.questions[i].points.includes(each));
                return (error ? !error.code : !possible.has(points))
                  || (answers ? !right : errors.length === 0 && count === expected);
              };
              return JSON.stringify([].concat(...JSON.parse(json).map((data) => {
                const possible = oracle.possible(data);
                const texts = Array.from({ length: times }, () =>
                  Array.from({ length: next(16) }, () => signs[next(signs.length)]).join(''));
                return texts.filter((text) => wrong(data, possible, text)).map((text) => [data, text]);
              })));
            }
            """;

    private static final String SUMS_OF_MANY_QUESTIONS = """
            () => {
              const next = oracle.numbers(3);
              const points = () => Array.from({ length: 10 }, () => next(2001) - 1000);
              const data = { multiplier: 1, questions: Array.from({ length: 100 }, () => ({ points: points() })) };
              const started = performance.now();
              const typed = entering(data);
              const milliseconds = performance.now() - started;
              const before = data.questions.slice(0, 99).map((question) => ({ points: question.points }));
              const shorter = entering({ multiplier: 1, questions: before });
              const possible = (some, sum) => some.total(String(sum)).points === sum;
              const last = data.questions[99].points;
              const sums = Array.from({ length: 200001 }, (_, i) => i - 100000).filter((sum) => possible(typed, sum));
              return JSON.stringify({ milliseconds, size: sums.length,
                wrong: sums.filter((sum) => !last.some((each) => possible(shorter, sum - each))),
                lost: sums.filter((sum) => possible(shorter, sum) && !last.every((each) => possible(typed, sum + each))) });
            }
            """;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void theHandMadeCasesHold(Browsers browser) throws IOException {
        var cases = cases();
        var all = new JsonArray();
        all.addAll(cases.getAsJsonArray("totals"));
        all.addAll(cases.getAsJsonArray("forms"));
        try (var visit = RoomScripts.visit(browser, temp)) {
            var outcomes = ask(visit, TYPE_CASES, cases.toString()).getAsJsonArray();
            assertThat(outcomes).hasSameSizeAs(all).hasSizeGreaterThan(50);
            for (int i = 0; i < all.size(); i++) {
                var expected = all.get(i).getAsJsonObject().get("expected");
                assertThat(outcomes.get(i)).as(all.get(i).toString()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyReasonToRefuseHasACase() throws IOException {
        assertThat(found("'((?:total|form)-[a-z-]+)'", RoomScripts.script("entering.js")))
                .hasSize(8)
                .isEqualTo(found("\"code\":\"([a-z-]+)\"", cases().toString()));
    }

    @ParameterizedTest
    @EnumSource
    void totalsAreExactWhateverTheMultiplier(Browsers browser) throws IOException {
        var all = LongStream.range(0, INSTRUMENTS).mapToObj(RoomScripts::data).toList();
        var points = all.stream().map(EnteringIT::halves).toList();
        try (var visit = RoomScripts.visit(browser, temp)) {
            var asked = new Gson().toJson(IntStream.range(0, INSTRUMENTS)
                    .mapToObj(i -> List.of(all.get(i).toString(), typed(points.get(i), all.get(i)))).toList());
            var outcomes = ask(visit, TYPE_TOTALS, asked).getAsJsonArray();
            for (int seed = 0; seed < INSTRUMENTS; seed++) {
                var data = all.get(seed);
                var sums = sums(data);
                var texts = typed(points.get(seed), data);
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(outcomes.get(seed).getAsJsonArray().get(i))
                            .as("instrument %d, total %s", seed, texts.get(i))
                            .isEqualTo(expected(points.get(seed).get(i), texts.get(i), sums, multiplier(data)));
                }
            }
        }
    }

    /** Every half point, from below what is possible to above it. */
    private static List<BigDecimal> halves(JsonObject data) {
        var sums = sums(data);
        return IntStream.rangeClosed(2 * sums.first() - 3, 2 * sums.last() + 3)
                .mapToObj(BigDecimal::valueOf).map(HALF::multiply).toList();
    }

    private static List<String> typed(List<BigDecimal> points, JsonObject data) {
        return points.stream().map(each -> typed(each.multiply(multiplier(data)))).toList();
    }

    private static BigDecimal multiplier(JsonObject data) {
        return data.get("multiplier").getAsBigDecimal();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsTypedIsPossibleOrRefused(Browsers browser) throws IOException {
        var all = LongStream.range(0, INSTRUMENTS).mapToObj(RoomScripts::data).toList();
        try (var visit = RoomScripts.visit(browser, temp)) {
            assertThat(ask(visit, TYPE_ANYTHING, List.of(all.toString(), 50)).getAsJsonArray()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHundredQuestionsWithManyPointsTakeNoTime(Browsers browser) throws IOException {
        try (var visit = RoomScripts.visit(browser, temp)) {
            var outcome = ask(visit, SUMS_OF_MANY_QUESTIONS, null).getAsJsonObject();
            assertThat(outcome.get("size").getAsInt()).isGreaterThan(100_000);
            assertThat(outcome.getAsJsonArray("wrong")).isEmpty();
            assertThat(outcome.getAsJsonArray("lost")).isEmpty();
            assertThat(outcome.get("milliseconds").getAsDouble()).isLessThan(2000);
        }
    }

    private static JsonObject cases() throws IOException {
        return JsonParser.parseString(RoomScripts.resource("entering.json")).getAsJsonObject();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    /** With a decimal, so that it cannot be taken for the digits of a form. */
    private static String typed(BigDecimal total) {
        var shortest = total.stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString().replace('.', ',');
    }

    private static TreeSet<Integer> sums(JsonObject data) {
        var sums = new TreeSet<>(Set.of(0));
        for (JsonElement question : data.getAsJsonArray("questions")) {
            var before = List.copyOf(sums);
            sums.clear();
            question.getAsJsonObject().getAsJsonArray("points")
                    .forEach(points -> before.forEach(sum -> sums.add(sum + points.getAsInt())));
        }
        return sums;
    }

    private static JsonObject expected(BigDecimal points, String written, TreeSet<Integer> sums, BigDecimal factor) {
        var whole = points.stripTrailingZeros().scale() <= 0;
        if (whole && sums.contains(points.intValueExact())) {
            var taken = new JsonObject();
            taken.addProperty("points", points.intValueExact());
            return taken;
        }
        var floor = points.setScale(0, RoundingMode.FLOOR).intValueExact();
        var below = sums.floor(floor);
        var above = sums.higher(floor);
        return below == null || above == null
                ? refused("total-outside", written, "lowest", sums.first(), "highest", sums.last(), factor)
                : refused("total-impossible", written, "below", below, "above", above, factor);
    }

    private static JsonObject refused(String code, String written, String low, int lower, String high, int higher,
            BigDecimal factor) {
        var slots = new JsonObject();
        slots.addProperty("written", written);
        slots.addProperty(low, factor.multiply(BigDecimal.valueOf(lower)));
        slots.addProperty(high, factor.multiply(BigDecimal.valueOf(higher)));
        var error = new JsonObject();
        error.addProperty("code", code);
        error.add("slots", slots);
        var outcome = new JsonObject();
        outcome.add("error", error);
        return outcome;
    }
}
