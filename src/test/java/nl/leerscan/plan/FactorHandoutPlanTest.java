package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.FormWords;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Source;
import org.junit.jupiter.api.Test;

class FactorHandoutPlanTest {

    private static final Contribution STRONG = new Contribution("sterk", "Sterk", null);
    private static final Contribution WEAK = new Contribution("zwak", "Zwak", null);

    @Test
    void asManyGroupsStandOnASideAsFit() {
        var handout = FactorHandoutPlan.of(instrument(List.of(5, 4), 1, null));
        assertThat(handout.sides()).extracting(List::size).containsExactly(1, 2);
        assertThat(handout.pages()).isEqualTo(2);
    }

    @Test
    void withAGroupThatIsTooLargeAnyNumberOfPagesIsRight() {
        var handout = FactorHandoutPlan.of(instrument(List.of(6, 1), 0, null));
        assertThat(handout.sides()).extracting(List::size).containsExactly(2);
        assertThat(handout.pages()).isNull();
    }

    @Test
    void withTooManyGroupsAnyNumberOfPagesIsRight() {
        assertThat(FactorHandoutPlan.of(instrument(List.of(4, 4, 4), 0, null)).pages()).isNull();
    }

    @Test
    void theScaleRunsFromWeakToStrongAndOneStepIsFound() {
        var handout = FactorHandoutPlan.of(instrument(List.of(1), 0, STRONG));
        assertThat(handout.scale()).containsExactly(WEAK, STRONG);
        var row = handout.sides().get(0).get(0).entries().get(0).row();
        assertThat(row.found()).isEqualTo(STRONG);
        assertThat(row.steps()).containsExactly(false, true);
    }

    @Test
    void withoutAnythingFoundThereIsNoScale() {
        assertThat(FactorHandoutPlan.of(instrument(List.of(1), 1, null)).scale()).isEmpty();
    }

    /** @param sizes how many factors there are in each group */
    private static Instrument instrument(List<Integer> sizes, int ungrouped, Contribution found) {
        var groups = new ArrayList<FactorGroup>();
        var factors = new ArrayList<Factor>();
        for (int size : sizes) {
            var group = new FactorGroup("g" + groups.size(), "Groep", "Betekenis.");
            groups.add(group);
            IntStream.range(0, size).forEach(i -> factors.add(factor("f" + factors.size(), group, found)));
        }
        IntStream.range(0, ungrouped).forEach(i -> factors.add(factor("f" + factors.size(), null, found)));
        return new Instrument("i", "Instrument", new Source(null, "Bron", "2026", null), null, null,
                new FormWords(null, null, null, null), List.of(Toolkits.question(0, 1)), groups, List.of(STRONG, WEAK),
                factors, null, BigDecimal.ONE, Toolkits.conclusions("0"), null);
    }

    private static Factor factor(String id, FactorGroup group, Contribution found) {
        return new Factor(id, id, group, "Kort.", new Prose(List.of()), found, null, List.of("Waarom?"));
    }
}
