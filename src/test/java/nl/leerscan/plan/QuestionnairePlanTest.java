package nl.leerscan.plan;

import static nl.leerscan.plan.Toolkits.about;
import static nl.leerscan.plan.Toolkits.conclusions;
import static nl.leerscan.plan.Toolkits.factor;
import static nl.leerscan.plan.Toolkits.instrument;
import static nl.leerscan.plan.Toolkits.ownScale;
import static nl.leerscan.plan.Toolkits.question;
import static nl.leerscan.plan.Toolkits.reversed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.scoring.RandomInstruments;
import org.junit.jupiter.api.Test;

class QuestionnairePlanTest {

    @Test
    void questionsAreNumberedFromOneAndReversedOnce() {
        var planned = plan(instrument("1", conclusions("0"), question(0, 1, 5), reversed(0, 1, 5)));
        assertThat(planned.items()).extracting(Questionnaire.Item::number).containsExactly(1, 2);
        assertThat(Toolkits.points(planned.items().get(1).choices())).containsExactly(5, 4, 0);
        assertThat(planned.scoring().questions().get(1).points()).containsExactly(5, 4, 0);
    }

    @Test
    void theSharedScaleIsShownAsItStandsAlsoWhereTheFirstQuestionIsReversed() {
        var planned = plan(instrument("1", conclusions("0"), ownScale(0, 9), reversed(0, 1, 5), question(0, 1, 5)));
        assertThat(Toolkits.points(planned.scale())).containsExactly(0, 1, 5);
        assertThat(plan(instrument("1", conclusions("0"), ownScale(0, 9))).scale()).isEmpty();
    }

    @Test
    void aConclusionReachesToWhereTheNextOneStarts() {
        assertThat(totals(instrument("1", conclusions("0", "2", "3"), question(0, 1, 2, 3))))
                .containsExactly("0 t/m 1", "2", "3");
    }

    @Test
    void rangesAreInMultipliedPoints() {
        var questions = new Question[10];
        Arrays.fill(questions, question(1, 2, 3, 4, 5));
        var usability = instrument("2.5", conclusions("25", "70", "96"), questions);
        assertThat(totals(usability)).containsExactly("25 t/m 67,5", "70 t/m 95", "97,5 t/m 125");
        assertThat(plan(usability).scoring().conclusions()).containsExactly(10, 28, 39);
        assertThat(plan(usability).multiplier()).isEqualTo("2,5");
        assertThat(List.of(plan(usability).lowest(), plan(usability).highest())).containsExactly("25", "125");
    }

    @Test
    void pointsBelowZeroHaveARealMinusSign() {
        var negative = instrument("1", conclusions("-6", "-1"), question(-3, 0, 3), reversed(-3, 0, 3));
        assertThat(totals(negative)).containsExactly("−6 t/m −2", "−1 t/m 6");
        assertThat(plan(negative).lowest()).isEqualTo("−6");
    }

    @Test
    void aMultiplierThatChangesNothingIsNotShown() {
        assertThat(plan(instrument("1.00", conclusions("0"), question(0, 1))).multiplier()).isNull();
    }

    @Test
    void everySumOfARandomInstrumentIsInOneRange() {
        for (long seed = 0; seed < 300; seed++) {
            var instrument = RandomInstruments.of(seed);
            var lowest = plan(instrument).scoring().conclusions();
            var range = Range.of(instrument.questions());
            assertThat(lowest.get(0)).as("seed " + seed).isEqualTo(range.lowest());
            assertThat(lowest).as("seed " + seed).isSorted().doesNotHaveDuplicates();
            assertThat(lowest.get(lowest.size() - 1)).as("seed " + seed).isLessThanOrEqualTo(range.highest());
        }
    }

    @Test
    void theProfileHoldsTheFactorsThatAreAskedAboutInTheirGroups() {
        var group = new FactorGroup("g", "Groep", "Betekenis.");
        var empty = new FactorGroup("leeg", "Leeg", "Betekenis.");
        var loose = factor("los", null);
        var asked = factor("a", group);
        var planned = plan(instrument("1", conclusions("0"), List.of(empty, group),
                List.of(loose, asked, factor("ongevraagd", group)),
                about(asked, 0, 3), about(loose, 0, 2), about(asked, -1, 1)));

        assertThat(planned.profile()).extracting(FactorsOfGroup::group).containsExactly(group, null);
        assertThat(planned.profile().get(0).factors()).extracting(ScoredFactor::numbers).containsExactly(List.of(1, 3));
        assertThat(planned.scoring().factors()).extracting(ScoringData.AskedFactor::id).containsExactly("a", "los");
        assertThat(planned.scoring().groups()).containsExactly("g");
    }

    @Test
    void answersOfAnotherEditionAreKeptApart() {
        assertThat(plan(instrument("1", conclusions("0"), question(0, 1))).scoring().key())
                .isEqualTo("leerscan:i:2026-1");
    }

    private static List<String> totals(Instrument instrument) {
        return plan(instrument).conclusions().stream().map(ConclusionRange::totals).toList();
    }

    private static Questionnaire plan(Instrument instrument) {
        return QuestionnairePlan.of(Toolkits.with(instrument));
    }
}
