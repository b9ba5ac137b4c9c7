package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.model.Background;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Intervention;
import nl.leerscan.model.InterventionGuide;
import nl.leerscan.model.Phase;
import nl.leerscan.scoring.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content holds as data is all that its sources say, and nothing more: compared whole with tables made apart. */
class BackgroundFactsTest {

    private static final Background BACKGROUND = RealContent.read().background();
    private static final InterventionGuide GUIDE = BACKGROUND.interventions();
    private static final List<String> PHASES = List.of("onbewust", "selectie", "actie", "toepassen", "continu");
    private static final Map<String, String> LAYERS = Map.of("taken", "taken", "collega's", "collegas",
            "leidinggevende", "leidinggevende", "HR", "hr", "hoger management", "management", "onderwijs", "onderwijs");

    @Test
    void everyInterventionStandsWhereItsSourcePutsItOrWeReadIt() {
        var told = GUIDE.interventions().stream().map(BackgroundFactsTest::row).toList();
        var facts = FactTable.lines("interventions.tsv").stream().map(BackgroundFactsTest::fact).toList();
        assertThat(facts).hasSize(81);
        assertThat(told).containsExactlyElementsOf(facts);
    }

    @ParameterizedTest
    @MethodSource
    void thisIsAllThereIs(String kind, List<String> told) {
        var facts = FactTable.lines("background.tsv").stream().filter(line -> line.get(0).equals(kind))
                .map(line -> line.get(1) + ": " + line.get(2)).toList();
        assertThat(told).isNotEmpty().containsExactlyElementsOf(facts);
    }

    private static Stream<Arguments> thisIsAllThereIs() {
        return told().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @Test
    void noFactIsLeftOut() {
        var kinds = FactTable.lines("background.tsv").stream().map(line -> line.get(0)).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(told().keySet());
    }

    @Test
    void forEachFactorThreeToFiveInterventionsAreChosen() {
        assertThat(GUIDE.advice()).hasSize(10).allSatisfy(advice ->
                assertThat(advice.interventions()).as(advice.factor().id()).hasSizeBetween(3, 5));
    }

    @Test
    void noExplanationIsUsedTwiceOrOnlyRepeatsTheName() {
        assertThat(GUIDE.interventions()).extracting(Intervention::explanation).doesNotHaveDuplicates();
        assertThat(GUIDE.interventions()).allSatisfy(each ->
                assertThat(each.explanation()).doesNotStartWith(each.name()).hasSizeBetween(60, 220));
    }

    private static Map<String, List<String>> told() {
        return Map.of(
                "layer", lines(GUIDE.layers(), each -> each.name() + ": -"),
                "phase", lines(GUIDE.phases(), each -> each.name() + ": " + backTo(each)),
                "precondition", lines(GUIDE.preconditions(), each -> each.name() + ": -"),
                "group and contribution of a factor", lines(RealContent.read().instrument().factors(), BackgroundFactsTest::found),
                "layer for a factor", lines(GUIDE.advice(), each -> each.factor().name() + ": " + each.layer().name()));
    }

    private static <T> List<String> lines(List<T> things, Function<T, String> line) {
        return things.stream().map(line).toList();
    }

    private static String backTo(Phase phase) {
        return phase.backTo() == null ? "-" : "back to " + phase.backTo().name();
    }

    private static String found(Factor factor) {
        var group = factor.group() == null ? "-" : factor.group().id();
        return factor.name() + ": " + group + ": " + (factor.contribution() == null ? "-" : factor.contribution().name());
    }

    private static String row(Intervention each) {
        var phases = each.phases().stream().map(Phase::id).collect(Collectors.joining(", "));
        return String.join("|", each.layer().id(), each.name(), phases, each.fromLiterature() ? "*" : "-", each.placedBySource() ? "b" : "a");
    }

    private static String fact(List<String> line) {
        var phases = line.get(2).equals("all") ? String.join(", ", PHASES) : line.get(2);
        return String.join("|", LAYERS.get(line.get(0)), line.get(1), phases, line.get(3), line.get(4));
    }
}
