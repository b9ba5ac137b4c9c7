package nl.leerscan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Conclusion;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.FormWords;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Question;
import nl.leerscan.model.Source;
import org.jspecify.annotations.Nullable;

/** Instruments of every shape the content can have; the same seed gives the same instrument. */
public final class RandomInstruments {

    private static final Prose PROSE = new Prose(List.of(new Prose.Markup("<p>Tekst.</p>")));
    private static final List<String> MULTIPLIERS = List.of("1", "1", "2", "2.5", "4", "0.5", "1.25", "0.1");

    private final Random random;

    private RandomInstruments(long seed) {
        this.random = new Random(seed);
    }

    public static Instrument of(long seed) {
        return new RandomInstruments(seed).instrument();
    }

    private Instrument instrument() {
        var groups = list(random.nextInt(4), i -> new FactorGroup("g" + i, "Groep " + i, "Betekenis " + i));
        var factors = list(random.nextInt(6), i -> factor(i, groups));
        var shared = random.nextBoolean() ? scale() : null;
        var questions = list(1 + random.nextInt(14), i -> question(i, factors, shared));
        var multiplier = new BigDecimal(MULTIPLIERS.get(random.nextInt(MULTIPLIERS.size())));
        return new Instrument("i", "Instrument", new Source(null, "Bron", "2026", null), null, null,
                new FormWords(null, null, null, null), questions, groups, List.of(), factors, null, multiplier,
                conclusions(questions, multiplier), null);
    }

    private Factor factor(int i, List<FactorGroup> groups) {
        var group = groups.isEmpty() || random.nextInt(3) == 0 ? null : groups.get(random.nextInt(groups.size()));
        return new Factor("f" + i, "Factor " + i, group, "Kort.", PROSE, null, null, List.of("Waarom " + i + "?"));
    }

    private Question question(int i, List<Factor> factors, @Nullable List<AnswerOption> shared) {
        var factor = factors.isEmpty() || random.nextInt(5) == 0 ? null : factors.get(random.nextInt(factors.size()));
        var own = shared == null || random.nextInt(3) == 0;
        return new Question("q" + i, "Vraag " + i + "?", factor, null, own ? scale() : shared, own,
                random.nextInt(3) == 0);
    }

    /** Any whole points, in any order, also the same points twice; never all the same. */
    private List<AnswerOption> scale() {
        var points = new ArrayList<Integer>();
        do {
            points.clear();
            IntStream.rangeClosed(0, 1 + random.nextInt(6)).forEach(i -> points.add(random.nextInt(13) - 4));
        } while (points.stream().distinct().count() == 1);
        return IntStream.range(0, points.size()).mapToObj(i -> new AnswerOption("Antwoord " + i, points.get(i))).toList();
    }

    private List<Conclusion> conclusions(List<Question> questions, BigDecimal multiplier) {
        var lowest = questions.stream()
                .mapToInt(question -> question.options().stream().mapToInt(AnswerOption::points).min().orElseThrow())
                .sum();
        var highest = questions.stream()
                .mapToInt(question -> question.options().stream().mapToInt(AnswerOption::points).max().orElseThrow())
                .sum();
        var cutOffs = IntStream.rangeClosed(lowest + 1, highest).boxed().filter(i -> random.nextInt(8) == 0).toList();
        var all = new ArrayList<Conclusion>();
        all.add(conclusion(BigDecimal.valueOf(lowest).multiply(multiplier)));
        cutOffs.forEach(points -> all.add(conclusion(BigDecimal.valueOf(points).multiply(multiplier))));
        return all;
    }

    private static Conclusion conclusion(BigDecimal from) {
        return new Conclusion(from, "vanaf " + from, "Vanaf " + from, PROSE, PROSE, List.of("En nu?"));
    }

    private static <T> List<T> list(int size, IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }
}
