package nl.leerscan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.leerscan.model.Instrument;
import nl.leerscan.scoring.Vectors.Expected;
import nl.leerscan.scoring.Vectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second way of scoring agrees with what was worked out by hand, and has the properties that any scoring has. */
class MirrorTest {

    private static final Instrument REAL = RealContent.read().instrument();

    static List<Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithTheHand(Vector vector) {
        var outcome = new Mirror(REAL).score(vector.byId(REAL));

        assertThat(Expected.of(outcome)).isEqualTo(vector.outcome());
    }

    @Test
    void everyTotalOfAnyInstrumentLiesInExactlyOneConclusion() {
        LongStream.range(0, 300).mapToObj(RandomInstruments::of).forEach(instrument -> {
            var outcome = new Mirror(instrument).score(anyAnswers(instrument, 7));
            var conclusion = outcome.conclusion();
            assertThat(conclusion).isNotNull().isBetween(0, instrument.conclusions().size() - 1);
            assertThat(outcome.total()).isGreaterThanOrEqualTo(instrument.conclusions().get(conclusion).from());
            if (conclusion + 1 < instrument.conclusions().size()) {
                assertThat(outcome.total()).isLessThan(instrument.conclusions().get(conclusion + 1).from());
            }
        });
    }

    @Test
    void theFactorsAddUpToTheTotalWhenEveryQuestionHasOne() {
        LongStream.range(0, 300).mapToObj(RandomInstruments::of)
                .filter(instrument -> instrument.questions().stream().allMatch(question -> question.factor() != null))
                .forEach(instrument -> {
                    var outcome = new Mirror(instrument).score(anyAnswers(instrument, 11));
                    var sum = outcome.factors().stream().mapToInt(Outcome.Part::score).sum();
                    assertThat(instrument.multiplier().multiply(BigDecimal.valueOf(sum)))
                            .isEqualByComparingTo(outcome.total());
                });
    }

    private static HashMap<String, Integer> anyAnswers(Instrument instrument, long seed) {
        var random = new Random(seed);
        var answers = new HashMap<String, Integer>();
        instrument.questions().forEach(each -> answers.put(each.id(), random.nextInt(each.options().size())));
        return answers;
    }
}
