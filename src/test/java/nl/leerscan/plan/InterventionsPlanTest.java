package nl.leerscan.plan;

import static nl.leerscan.plan.Toolkits.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerscan.model.Background;
import nl.leerscan.model.Document;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorAdvice;
import nl.leerscan.model.Intervention;
import nl.leerscan.model.InterventionGuide;
import nl.leerscan.model.Layer;
import nl.leerscan.model.Phase;
import nl.leerscan.model.Toolkit;
import nl.leerscan.plan.InterventionMatrix.Choice;
import nl.leerscan.plan.InterventionMatrix.Row;
import org.junit.jupiter.api.Test;

class InterventionsPlanTest {

    private static final Layer TEAM = new Layer("team", "Team", "Wie samen werken.");
    private static final Layer CHIEF = new Layer("chef", "Chef", "Wie het team leidt.");
    private static final Phase START = new Phase("start", "Start", "Je begint.", null);
    private static final Phase ON = new Phase("verder", "Verder", "Je gaat verder.", null);
    private static final Phase AGAIN = new Phase("weer", "Weer", "Je begint weer.", START);
    private static final Intervention WALK = intervention("lopen", CHIEF, ON, START);
    private static final Intervention TALK = intervention("praten", TEAM, START, ON, AGAIN);
    private static final Intervention REST = intervention("rusten", TEAM, ON);

    @Test
    void theMatrixCountsWhatALayerCanDoForAPhase() {
        assertThat(matrix().phases()).containsExactly(START, ON, AGAIN);
        assertThat(matrix().rows()).extracting(Row::layer).containsExactly(TEAM, CHIEF);
        assertThat(matrix().rows()).extracting(Row::counts).containsExactly(List.of(1, 2, 1), List.of(1, 1, 0));
        assertThat(matrix().size()).isEqualTo(3);
    }

    @Test
    void interventionsAreNumberedAsTheyStandOnThePage() {
        assertThat(matrix().rows()).flatExtracting(Row::choices).extracting(Choice::intervention)
                .containsExactly(TALK, REST, WALK);
        assertThat(matrix().rows()).flatExtracting(Row::choices).extracting(Choice::number).containsExactly(1, 2, 3);
    }

    @Test
    void phasesStandInTheOrderOfTheColumnsAndAreNotNamedWhenItIsAllOfThem() {
        var choices = matrix().rows().stream().flatMap(row -> row.choices().stream()).toList();
        assertThat(choices).extracting(Choice::columns).containsExactly(List.of(1, 2, 3), List.of(2), List.of(1, 2));
        assertThat(choices).extracting(Choice::phases).containsExactly(List.of(), List.of("Verder"), List.of("Start", "Verder"));
    }

    @Test
    void theLineStopsInTheMiddleOfEachColumnAndGoesBackToWhereItIsSaid() {
        assertThat(matrix().line()).isEqualTo(new PhaseLine(1000, List.of(350, 610, 870), List.of(new PhaseLine.Back(870, 350))));
    }

    @Test
    void everyFactorHasAPlaceToLeadToAsSoonAsOneHas() {
        var page = page(with(List.of(new FactorAdvice(factor(0), TEAM, List.of(REST, TALK)))));
        assertThat(page.steps()).extracting(FactorSteps::factor).containsExactlyElementsOf(factors());
        assertThat(page.steps().get(0).layer()).isEqualTo(TEAM);
        assertThat(page.steps().get(0).fitting())
                .containsExactly(new FactorSteps.Fitting(2, "rusten"), new FactorSteps.Fitting(1, "praten"));
        assertThat(page.steps().get(1).layer()).isNull();
        assertThat(page.steps().get(1).fitting()).isEmpty();
        assertThat(page.steps()).allSatisfy(each -> assertThat(each.dialogue()).hasSizeBetween(1, 2));
    }

    @Test
    void resultsLeadThereOnlyWhenItIsToldWhatToDoAboutAFactor() {
        assertThat(InterventionsPlan.next(with(List.of(new FactorAdvice(factor(0), TEAM, List.of(TALK)))))).isNotNull();
        assertThat(InterventionsPlan.next(with(List.of()))).isNull();
        assertThat(page(with(List.of())).steps()).isEmpty();
        assertThat(InterventionsPlan.next(Toolkits.TINY)).isNull();
    }

    private static InterventionMatrix matrix() {
        return page(with(List.of())).matrix();
    }

    private static Page.Interventions page(Toolkit toolkit) {
        return (Page.Interventions) InterventionsPlan.of(toolkit, QuestionnairePlan.of(toolkit)).get(0);
    }

    private static List<Factor> factors() {
        return Toolkits.TINY.instrument().factors();
    }

    private static Factor factor(int index) {
        return factors().get(index);
    }

    private static Intervention intervention(String name, Layer layer, Phase... phases) {
        return new Intervention(name, name, layer, List.of(phases), "Doe het.", false, false);
    }

    private static InterventionGuide guide(List<FactorAdvice> advice) {
        return new InterventionGuide(new Document("Wat te doen", "Kort.", PROSE), null, null, List.of(TEAM, CHIEF),
                List.of(START, ON, AGAIN), List.of(WALK, TALK, REST), List.of(), null, advice, null);
    }

    private static Toolkit with(List<FactorAdvice> advice) {
        var tiny = Toolkits.TINY;
        return new Toolkit(tiny.title(), tiny.organisation(), tiny.edition(), tiny.texts(), tiny.address(), tiny.accent(),
                tiny.logo(), tiny.paper(), tiny.documents(), tiny.instrument(), tiny.start(), tiny.articles(), tiny.terms(),
                tiny.about(), tiny.workshop(), new Background(null, null, null, guide(advice)));
    }
}
