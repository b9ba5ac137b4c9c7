package nl.leerscan.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorAdvice;
import nl.leerscan.model.Intervention;
import nl.leerscan.model.InterventionGuide;
import nl.leerscan.model.Layer;
import nl.leerscan.model.Phase;
import nl.leerscan.model.Toolkit;
import nl.leerscan.plan.InterventionMatrix.Choice;
import nl.leerscan.plan.InterventionMatrix.Row;
import org.jspecify.annotations.Nullable;

/** The page with what can be done, and the way there from a result. */
final class InterventionsPlan {

    /** How many questions to talk about go before what can be done. */
    private static final int QUESTIONS = 2;

    private final InterventionGuide guide;
    /** The ids of all that can be done, in the order of the page: by layer. */
    private final List<String> numbered;

    private InterventionsPlan(InterventionGuide guide) {
        this.guide = guide;
        this.numbered = guide.layers().stream().flatMap(layer -> of(layer, guide)).map(Intervention::id).toList();
    }

    /** The page; none when the content tells nothing to do. */
    static List<Page> of(Toolkit toolkit, Questionnaire questionnaire) {
        return Stream.ofNullable(toolkit.background().interventions())
                .map(guide -> new InterventionsPlan(guide).page(toolkit, questionnaire.scoring().key()))
                .toList();
    }

    /** Where it is told what to do about a factor; absent when it is not. */
    static @Nullable Place next(Toolkit toolkit) {
        var guide = toolkit.background().interventions();
        return guide == null || guide.advice().isEmpty() ? null : place(toolkit, guide);
    }

    private Page page(Toolkit toolkit, String key) {
        return new Page.Interventions(place(toolkit, guide), guide, matrix(), steps(toolkit.instrument().factors()), key);
    }

    private static Place place(Toolkit toolkit, InterventionGuide guide) {
        return Place.of(
                Place.Kind.INTERVENTIONS, toolkit.texts().get("pages.interventions.file"), guide.document().title());
    }

    private static Stream<Intervention> of(Layer layer, InterventionGuide guide) {
        return guide.interventions().stream().filter(each -> each.layer().id().equals(layer.id()));
    }

    private InterventionMatrix matrix() {
        return new InterventionMatrix(
                PhaseLine.of(guide.phases()), guide.phases(), guide.layers().stream().map(this::row).toList());
    }

    private Row row(Layer layer) {
        var choices = of(layer, guide).map(this::choice).toList();
        var counts = IntStream.rangeClosed(1, guide.phases().size())
                .mapToObj(column -> (int) choices.stream().filter(each -> each.columns().contains(column)).count())
                .toList();
        return new Row(layer, counts, choices);
    }

    /** An author may have named the phases in another order. */
    private Choice choice(Intervention intervention) {
        var phases = guide.phases();
        var columns = IntStream.rangeClosed(1, phases.size())
                .filter(column -> isFor(phases.get(column - 1), intervention))
                .boxed().toList();
        return new Choice(
                number(intervention),
                intervention,
                columns,
                columns.size() == phases.size() ? List.of()
                        : columns.stream().map(column -> phases.get(column - 1).name()).toList());
    }

    private static boolean isFor(Phase phase, Intervention intervention) {
        return intervention.phases().stream().anyMatch(each -> each.id().equals(phase.id()));
    }

    private int number(Intervention intervention) {
        return numbered.indexOf(intervention.id()) + 1;
    }

    /** Every factor has a place to lead to, as soon as one has. */
    private List<FactorSteps> steps(List<Factor> factors) {
        return guide.advice().isEmpty() ? List.of() : factors.stream().map(this::steps).toList();
    }

    private FactorSteps steps(Factor factor) {
        var advice = guide.about(factor);
        return new FactorSteps(
                factor,
                factor.dialogue().stream().limit(QUESTIONS).toList(),
                advice.map(FactorAdvice::layer).orElse(null),
                advice.stream().flatMap(each -> each.interventions().stream())
                        .map(each -> new FactorSteps.Fitting(number(each), each.name()))
                        .toList());
    }
}
