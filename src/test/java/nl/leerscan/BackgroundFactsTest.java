package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.model.Background;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Figure;
import nl.leerscan.model.Intervention;
import nl.leerscan.model.InterventionGuide;
import nl.leerscan.model.Landscape;
import nl.leerscan.model.Method;
import nl.leerscan.model.Phase;
import nl.leerscan.model.Renewal;
import nl.leerscan.model.Research;
import nl.leerscan.scoring.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content holds as data is all that its sources say, and nothing more: compared whole with tables made apart. */
class BackgroundFactsTest {

    private static final Background BACKGROUND = RealContent.read().background();
    private static final InterventionGuide GUIDE = BACKGROUND.interventions();
    private static final Research RESEARCH = BACKGROUND.research();
    private static final Method METHOD = BACKGROUND.method();
    private static final Landscape LANDSCAPE = BACKGROUND.landscape();
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
        assertThat(kinds).isEqualTo(Stream.concat(told().keySet().stream(), Stream.of("finding", "renewal")).collect(Collectors.toSet()));
    }

    /** These are named in our own words; the table keeps beside each the words of the source that it stands for. */
    @Test
    void everyFindingAndEveryRenewalOfTheSourceIsThere() {
        assertThat(RESEARCH.findings()).extracting(Research.Finding::name).containsExactlyElementsOf(names("finding"));
        assertThat(METHOD.renewals()).extracting(Renewal::name).containsExactlyElementsOf(names("renewal")).hasSize(10);
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

    /** Where a form lies follows from its side; how much there is of it, now and later, has to shift as the source says. */
    @Test
    void theLandscapeTiltsFromLeftToRight() {
        assertThat(LANDSCAPE.forms()).filteredOn(form -> form.across() < 5).isNotEmpty()
                .allSatisfy(form -> assertThat(form.after()).as(form.name()).isLessThan(form.before()));
        assertThat(LANDSCAPE.forms()).filteredOn(form -> form.across() >= 5).isNotEmpty()
                .allSatisfy(form -> assertThat(form.after()).as(form.name()).isGreaterThan(form.before()));
    }

    @Test
    void everyFigureOfAShareNamesItsSource() {
        assertThat(LANDSCAPE.figures()).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        assertThat(LANDSCAPE.figures().get(2).source()).startsWith("AWVN (2024)");
    }

    private static Map<String, List<String>> told() {
        var told = new TreeMap<String, List<String>>();
        told.put("layer", lines(GUIDE.layers(), each -> each.name() + ": -"));
        told.put("phase", lines(GUIDE.phases(), each -> each.name() + ": " + backTo(each)));
        told.put("precondition", lines(GUIDE.preconditions(), each -> each.name() + ": -"));
        told.put("group and contribution of a factor", lines(RealContent.read().instrument().factors(), BackgroundFactsTest::found));
        told.put("layer for a factor", lines(GUIDE.advice(), each -> each.factor().name() + ": " + each.layer().name()));
        told.put("figure of the research", lines(RESEARCH.figures(), each -> each.shown() + ": -"));
        told.put("period", lines(RESEARCH.periods(), each -> each.name() + ": " + groups(each)));
        told.put("step", lines(METHOD.steps(), each -> each.name() + ": -"));
        told.put("extreme", List.of(LANDSCAPE.left().name() + ": left, " + LANDSCAPE.across().from(),
                LANDSCAPE.right().name() + ": right, " + LANDSCAPE.across().to()));
        told.put("figure of the landscape", lines(LANDSCAPE.figures(), each -> each.shown() + ": " + share(each)));
        told.put("form", lines(LANDSCAPE.forms(), each -> each.name() + ": " + side(each)));
        return told;
    }

    private static String groups(Research.Period period) {
        return period.groups().stream().map(FactorGroup::id).collect(Collectors.joining(", "));
    }

    private static String share(Figure figure) {
        return figure.share().part() + " to " + figure.share().partTo() + " of " + figure.share().whole();
    }

    private static String side(Landscape.Form form) {
        return form.placedBySource() ? (form.across() < 5 ? "left" : "right") + " by the source" : "by us";
    }

    private static List<String> names(String kind) {
        return FactTable.lines("background.tsv").stream().filter(line -> line.get(0).equals(kind)).map(line -> line.get(1)).toList();
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
