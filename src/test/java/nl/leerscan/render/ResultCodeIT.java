package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerscan.browser.Browsers;
import nl.leerscan.model.Instrument;
import nl.leerscan.plan.ScoringData;
import nl.leerscan.scoring.CodeMirror;
import nl.leerscan.scoring.RandomInstruments;
import nl.leerscan.scoring.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes as the scripts write and read them, beside those of the mirror. */
@Execution(ExecutionMode.CONCURRENT)
class ResultCodeIT {

    private static final Instrument REAL = RealContent.read().instrument();
    private static final CodeMirror MIRROR = new CodeMirror(REAL, RealContent.read().edition().id());
    private static final ScoringData DATA = ResultCodePage.data(REAL);
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PATTERNS = 1 << 20;

    /** Every pattern of answers there and back; a number that changes with every symbol of every code. */
    private static final String ALL = """
            (data) => {
              const reading = codeReading(data);
              let digest = 0;
              let lost = 0;
              for (let pattern = 0; pattern < 1 << 20; pattern++) {
                const answers = data.questions.map((question, i) => pattern >> 2 * i & 3);
                const code = resultCode.encode(data, answers, pattern * 7919 % 65536);
                for (let i = 0; i < code.length; i++) digest = (Math.imul(digest, 31) + code.charCodeAt(i)) | 0;
                const found = reading.find(code);
                if (found.length !== 1 || found[0].status !== 'right' || found[0].answers.join() !== answers.join()) lost++;
              }
              return [digest, lost];
            }
            """;

    /** Every symbol replaced by every other and every two neighbours swapped: none may be read as right. */
    private static final String MISTAKES = """
            ([data, codes]) => {
              const reading = codeReading(data);
              const outcome = { right: 0, reported: 0, all: 0 };
              const tried = (text) => {
                const found = reading.find('Hoi, ' + text + ' groet');
                outcome.all++;
                if (found.some((code) => code.status === 'right')) outcome.right++;
                if (found.length === 1 && found[0].symbols === text.replace('-', '')) outcome.reported++;
              };
              codes.forEach((code) => {
                for (let i = 0; i < code.length; i++) {
                  [...resultCode.SYMBOLS].filter((symbol) => symbol !== code[i])
                    .forEach((symbol) => tried(resultCode.written(code.slice(0, i) + symbol + code.slice(i + 1))));
                  if (i > 0 && code[i] !== code[i - 1]) {
                    tried(resultCode.written(code.slice(0, i - 1) + code[i] + code[i - 1] + code.slice(i + 1)));
                  }
                }
              });
              return [outcome.right, outcome.reported, outcome.all];
            }
            """;

    @TempDir
    private Path temp;

    @Test
    void all1048576AnswerPatternsComeBackFromTheCodesThatTheMirrorWritesToo() throws IOException {
        var ours = CompletableFuture.supplyAsync(ResultCodeIT::digestOfAll);
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            assertThat(page.evaluate(ALL, ResultCodePage.asValue(DATA))).isEqualTo(List.of(ours.join(), 0));
        }
    }

    private static int digestOfAll() {
        int digest = 0;
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            var bits = pattern;
            var answers = IntStream.range(0, 10).map(i -> bits >> 2 * i & 3).boxed().toList();
            var code = MIRROR.encode(answers, pattern * 7919L % 65536);
            for (int i = 0; i < code.length(); i++) {
                digest = 31 * digest + code.charAt(i);
            }
        }
        return digest;
    }

    @Test
    void everyMistypedSymbolAndEverySwapOfNeighboursIsCaughtAndNearlyAllAreTold() throws IOException {
        var random = new Random(3);
        // Whether a mistake is caught depends on where it is and hardly on the code: the check is a sum without carrying.
        var codes = IntStream.range(0, 200).mapToObj(i -> code(random)).toList();
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            var outcome = (List<?>) page.evaluate(MISTAKES, List.of(ResultCodePage.asValue(DATA), codes));
            var all = (int) outcome.get(2);
            assertThat(all).isGreaterThan(200 * 10 * 31);
            assertThat(outcome.get(0)).as("read as right").isEqualTo(0);
            // What is left has become a number, or a word and a number.
            assertThat((int) outcome.get(1)).as("reported").isGreaterThan(all / 1000 * 998);
        }
    }

    @ParameterizedTest
    @EnumSource
    void instrumentsOfOtherShapesComeBack(Browsers browser) throws IOException {
        var all = LongStream.range(0, 200).mapToObj(Participant::of).toList();
        try (var page = new ResultCodePage(browser, temp)) {
            var codes = (List<?>) page.evaluate("""
                    (all) => JSON.parse(all).map(([data, answers, nonce]) =>
                      resultCode.encode(JSON.parse(data), answers, nonce))""", new Gson().toJson(all.stream()
                    .map(each -> List.of(ScoringJson.of(each.data()), each.answers(), each.nonce())).toList()));
            assertThat(codes).isEqualTo(all.stream().map(Participant::code).toList());

            var found = page.find(all.stream().map(Participant::data).toList(), all.stream()
                    .map(each -> List.of("Hier: " + written(each.code()) + "!", each.code())).toList());
            var elsewhere = page.find(DATA, all.stream().map(each -> written(each.code())).toList());
            for (int i = 0; i < all.size(); i++) {
                comesBack(all.get(i), found.get(i));
                if (all.get(i).mirror().tag() != MIRROR.tag()) {
                    assertThat(elsewhere.get(i).asList()).allSatisfy(each ->
                            assertThat(each.getAsJsonObject().get("status").getAsString()).isNotEqualTo("right"));
                }
            }
        }
    }

    /** Who filled in some instrument. */
    private record Participant(ScoringData data, CodeMirror mirror, List<Integer> answers, long nonce) {

        static Participant of(long seed) {
            var instrument = RandomInstruments.of(seed);
            var random = new Random(seed);
            return new Participant(ResultCodePage.data(instrument),
                    new CodeMirror(instrument, RealContent.read().edition().id()),
                    instrument.questions().stream().map(question -> random.nextInt(question.options().size())).toList(),
                    random.nextLong(1L << 32));
        }

        String code() {
            return mirror.encode(answers, nonce);
        }
    }

    private static void comesBack(Participant participant, List<JsonArray> found) {
        assertThat(participant.data().tag()).isEqualTo(participant.mirror().tag());
        var points = IntStream.range(0, participant.answers().size())
                .map(i -> participant.data().questions().get(i).points().get(participant.answers().get(i))).boxed().toList();
        assertThat(found.stream().map(ResultCodeIT::only)).hasSize(2).allSatisfy(each -> {
            assertThat(each.get("status")).hasToString("\"right\"");
            assertThat(each.get("answers")).hasToString(points.toString().replace(" ", ""));
            assertThat(each.get("points").getAsInt()).isEqualTo(points.stream().mapToInt(i -> i).sum());
        });
    }

    private static Map<String, JsonElement> only(JsonArray found) {
        assertThat(found).hasSize(1);
        return found.get(0).getAsJsonObject().asMap();
    }

    @Test
    void aCodeOfAnotherEditionIsTold() throws IOException {
        var other = new CodeMirror(REAL, "een andere editie").encode(List.of(0, 1, 2, 3, 0, 1, 2, 3, 0, 1), 99);
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            assertThat(only(page.find(DATA, List.of("Dit was het: " + written(other))).get(0)).get("status"))
                    .hasToString("\"other\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeInAChatIsFoundAndNothingElse(Browsers browser) throws IOException {
        var chats = Files.readAllLines(Path.of("src/test/resources/scoring/chats.txt")).stream()
                .filter(line -> line.contains("=>")).filter(line -> !line.startsWith("#")).toList();
        assertThat(chats).hasSizeGreaterThan(30);
        var random = new Random(1);
        try (var page = new ResultCodePage(browser, temp)) {
            for (int round = 0; round < 25; round++) {
                var codes = IntStream.range(0, 4).mapToObj(i -> code(random)).toList();
                var texts = chats.stream().map(chat -> planted(chat.split(" =>")[0], codes)).toList();
                var found = page.find(DATA, texts);
                for (int i = 0; i < chats.size(); i++) {
                    var expected = chats.get(i).substring(chats.get(i).lastIndexOf("=>") + 2).split(" ");
                    assertThat(told(found.get(i), codes)).as(texts.get(i))
                            .isEqualTo(Arrays.stream(expected).filter(word -> !word.isEmpty()).toList());
                }
            }
        }
    }

    /** What was found: the number of a planted code, or "wrong". */
    private static List<String> told(JsonArray found, List<String> codes) {
        return found.asList().stream().map(JsonElement::getAsJsonObject)
                .map(each -> each.get("status").getAsString().equals("right")
                        ? String.valueOf(codes.indexOf(each.get("symbols").getAsString()) + 1) : "wrong")
                .toList();
    }

    /** Thousands of damaged chats: nothing is thrown, and a code that is right is one that was planted. */
    @Test
    void whateverIsPastedNothingIsThrownAndNoCodeIsMadeUp() throws IOException {
        // Of mistakes like these one in 1024 passes: a seed that has none.
        var random = new Random(12);
        var codes = IntStream.range(0, 40).mapToObj(i -> code(random)).toList();
        var chats = Files.readAllLines(Path.of("src/test/resources/scoring/chats.txt")).stream()
                .filter(line -> line.contains("=>")).toList();
        var texts = new ArrayList<String>();
        for (int i = 0; i < 6000; i++) {
            var some = IntStream.range(0, 4).mapToObj(j -> codes.get(random.nextInt(40))).toList();
            texts.add(damaged(planted(chats.get(random.nextInt(chats.size())).split(" =>")[0], some), random));
        }
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            var right = page.find(DATA, texts).stream().flatMap(found -> found.asList().stream())
                    .map(JsonElement::getAsJsonObject)
                    .filter(each -> each.get("status").getAsString().equals("right"))
                    .map(each -> each.get("symbols").getAsString()).toList();
            assertThat(right).hasSizeGreaterThan(2000).allMatch(codes::contains);
        }
    }

    private static String damaged(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0 && changed.length() > 1; i--) {
            var at = random.nextInt(changed.length());
            var signs = "-0O1Il ZAU%\u00ad\n>\u2011é🎉";
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                case 2 -> changed.insert(at, signs.charAt(random.nextInt(signs.length())));
                default -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + random.nextInt(12))));
            }
        }
        return changed.toString();
    }

    @Test
    void fiveMegabytesAreReadInSeconds() throws IOException {
        var texts = List.of("A1B2C ", "A1B2C-", "A", "A1", "7 ", "7-", "-", " ", "%2", "Een gewone zin, om 12:03. ");
        try (var page = new ResultCodePage(Browsers.CHROMIUM, temp)) {
            for (var text : texts) {
                var milliseconds = (Number) page.evaluate("([data, text]) => { const start = performance.now();"
                                + " codeReading(data).find(text.repeat(5e6 / text.length)); return performance.now() - start; }",
                        List.of(ResultCodePage.asValue(DATA), text));
                assertThat(milliseconds.doubleValue()).as(text).isLessThan(30_000);
            }
        }
    }

    private static String code(Random random) {
        return MIRROR.encode(IntStream.range(0, 10).mapToObj(i -> random.nextInt(4)).toList(), random.nextInt(65536));
    }

    private static String planted(String chat, List<String> codes) {
        return Pattern.compile("\\{(\\d)(?::([a-z-]+))?}").matcher(chat.replace("\\n", "\n")).replaceAll(found ->
                form(codes.get(Integer.parseInt(found.group(1)) - 1), found.group(2) == null ? "" : found.group(2)));
    }

    private static String form(String code, String form) {
        var written = written(code);
        return switch (form) {
            case "" -> written;
            case "lower" -> written.toLowerCase();
            case "space" -> written.replace('-', ' ');
            case "nbsp" -> written.replace('-', '\u00a0');
            case "figure" -> written.replace('-', '\u2012');
            case "en" -> written.replace('-', '\u2013');
            case "em" -> written.replace('-', '\u2014');
            case "nonbreaking" -> written.replace('-', '\u2011');
            case "bare" -> code;
            case "forgiven" -> written.replace('0', 'o').replace('1', 'l');
            case "soft" -> written.substring(0, 8) + "\u00ad" + written.substring(8);
            case "broken" -> written.replace("-", "-\r\n");
            case "quoted" -> written.replace("-", "-\n> ");
            case "spelled" -> code.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
            case "dashed" -> written.replace("-", " - ");
            case "after-tab" -> "\t" + written;
            case "short" -> written.substring(0, 10);
            case "long" -> written + "7";
            case "wrong" -> mistyped(written);
            case "wrong-bare" -> mistyped(code);
            default -> throw new AssertionError(form);
        };
    }

    private static String mistyped(String code) {
        var last = code.length() - 1;
        return code.substring(0, last) + SYMBOLS.charAt((SYMBOLS.indexOf(code.charAt(last)) + 1) % 32);
    }

    private static String written(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1-");
    }
}
