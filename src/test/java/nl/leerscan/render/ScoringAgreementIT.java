package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.leerscan.browser.Browsers;
import nl.leerscan.browser.Visit;
import nl.leerscan.model.Instrument;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoringData;
import nl.leerscan.scoring.Mirror;
import nl.leerscan.scoring.Outcome;
import nl.leerscan.scoring.RandomInstruments;
import nl.leerscan.scoring.RealContent;
import nl.leerscan.scoring.Vectors;
import nl.leerscan.scoring.Vectors.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script on the page, given the published data, scores as the mirror does, given the authors' model. */
@Execution(ExecutionMode.CONCURRENT)
class ScoringAgreementIT {

    private static final Instrument REAL = RealContent.read().instrument();
    private static final int OPTIONS = 4;
    private static final int PATTERNS = 1 << 20;

    /** A number that changes with everything an outcome says; computed alike on both sides. */
    private static final String DIGEST_OF_ALL = """
            (data) => {
              let digest = 0;
              const add = (number) => { digest = (Math.imul(digest, 31) + number) | 0; };
              const bits = (ids) => data.factors.reduce((all, factor, i) => ids.includes(factor.id) ? all | 1 << i : all, 0);
              for (let pattern = 0; pattern < 1 << 20; pattern++) {
                const answers = {};
                data.questions.forEach((question, i) => { answers[question.id] = pattern >> 2 * i & 3; });
                const outcome = scoring.score(data, answers);
                [outcome.answered, outcome.total, outcome.conclusion, bits(outcome.strongest), bits(outcome.weakest)].forEach(add);
                outcome.factors.concat(outcome.groups).forEach((part) => add(part.score));
              }
              return digest;
            }
            """;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void theHandMadeCasesHold(Browsers browser) throws IOException {
        try (var visit = visit(browser)) {
            var vectors = Vectors.all();
            var outcomes = score(visit, List.of(data(REAL)),
                    List.of(vectors.stream().map(vector -> vector.byId(REAL)).toList())).get(0);
            for (int i = 0; i < vectors.size(); i++) {
                var vector = vectors.get(i);
                assertThat(Expected.of(outcomes.get(i))).as(vector.name()).isEqualTo(vector.outcome());
            }
        }
    }

    @Test
    void all1048576AnswerPatternsAgree() throws IOException {
        var ours = CompletableFuture.supplyAsync(ScoringAgreementIT::digestOfAll);
        try (var visit = visit(Browsers.CHROMIUM)) {
            assertThat(visit.page().evaluate(DIGEST_OF_ALL, asValue(data(REAL)))).isEqualTo(ours.join());
        }
    }

    @ParameterizedTest
    @EnumSource
    void instrumentsOfOtherShapesAgree(Browsers browser) throws IOException {
        try (var visit = visit(browser)) {
            var instruments = LongStream.range(0, 200).mapToObj(RandomInstruments::of).toList();
            var answers = new ArrayList<List<Map<String, Integer>>>();
            for (int seed = 0; seed < instruments.size(); seed++) {
                var instrument = instruments.get(seed);
                var random = new Random(seed);
                answers.add(IntStream.range(0, 5).mapToObj(i -> answers(instrument, random, i == 0)).toList());
            }
            var outcomes = score(visit, instruments.stream().map(ScoringAgreementIT::data).toList(), answers);
            for (int seed = 0; seed < instruments.size(); seed++) {
                var mirror = new Mirror(instruments.get(seed));
                assertThat(outcomes.get(seed)).map(ScoringAgreementIT::comparable)
                        .as("instrument %d, answers %s", seed, answers.get(seed))
                        .isEqualTo(answers.get(seed).stream().map(mirror::score).map(ScoringAgreementIT::comparable).toList());
            }
        }
    }

    private Visit visit(Browsers browser) throws IOException {
        var script = Files.readString(Path.of("templates/js/scoring.js"));
        var page = "<!doctype html><meta charset=utf-8><title>scoring</title><script>" + Squeeze.script(script) + "</script>";
        return browser.visit(Files.writeString(temp.resolve("scoring.html"), page));
    }

    private static ScoringData data(Instrument instrument) {
        return Plan.of(RealContent.around(instrument)).pages().stream()
                .filter(Page.Questions.class::isInstance)
                .map(page -> ((Page.Questions) page).questionnaire().scoring())
                .findFirst().orElseThrow();
    }

    /** What the page would parse from its JSON. */
    private static Object asValue(ScoringData data) {
        return new Gson().fromJson(ScoringJson.of(data), Map.class);
    }

    /** For each instrument its answers. Asked for all at once: each call to a browser takes a while. */
    private static List<List<Outcome>> score(Visit visit, List<ScoringData> data, List<List<Map<String, Integer>>> answers) {
        var all = IntStream.range(0, data.size()).mapToObj(i -> List.of(ScoringJson.of(data.get(i)), answers.get(i))).toList();
        var json = (String) visit.page().evaluate("""
                (all) => JSON.stringify(JSON.parse(all).map(([data, answers]) =>
                  answers.map((each) => scoring.score(JSON.parse(data), each))))""", new Gson().toJson(all));
        return Stream.of(new Gson().fromJson(json, Outcome[][].class)).map(List::of).toList();
    }

    /** Equal numbers may be written with other zeros. */
    private static JsonElement comparable(Outcome outcome) {
        var total = outcome.total() == null ? null : outcome.total().stripTrailingZeros();
        return JsonParser.parseString(new GsonBuilder().serializeNulls().create().toJson(new Outcome(
                outcome.answered(), outcome.open(), total, outcome.conclusion(), outcome.factors(), outcome.groups(),
                outcome.strongest(), outcome.weakest())));
    }

    private static Map<String, Integer> answers(Instrument instrument, Random random, boolean someOpen) {
        var answers = new HashMap<String, Integer>();
        instrument.questions().forEach(question -> {
            if (!someOpen || random.nextBoolean()) {
                answers.put(question.id(), random.nextInt(question.options().size()));
            }
        });
        return answers;
    }

    private static int digestOfAll() {
        var mirror = new Mirror(REAL);
        var order = mirror.score(pattern(0)).factors().stream().map(Outcome.Part::id).toList();
        int digest = 0;
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            var outcome = mirror.score(pattern(pattern));
            digest = 31 * digest + outcome.answered();
            digest = 31 * digest + outcome.total().intValueExact();
            digest = 31 * digest + outcome.conclusion();
            digest = 31 * digest + bits(outcome.strongest(), order);
            digest = 31 * digest + bits(outcome.weakest(), order);
            for (var part : outcome.factors()) {
                digest = 31 * digest + part.score();
            }
            for (var part : outcome.groups()) {
                digest = 31 * digest + part.score();
            }
        }
        return digest;
    }

    private static Map<String, Integer> pattern(int pattern) {
        var answers = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < REAL.questions().size(); i++) {
            answers.put(REAL.questions().get(i).id(), pattern >> 2 * i & OPTIONS - 1);
        }
        return answers;
    }

    private static int bits(List<String> ids, List<String> order) {
        return IntStream.range(0, order.size()).filter(i -> ids.contains(order.get(i))).map(i -> 1 << i)
                .reduce(0, (a, b) -> a | b);
    }
}
