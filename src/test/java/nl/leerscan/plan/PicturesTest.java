package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Figure;
import nl.leerscan.model.MethodStep;
import nl.leerscan.model.Toolkit;
import nl.leerscan.plan.ContributionBoard.Band;
import nl.leerscan.plan.ContributionBoard.Cell;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

/** What is drawn where. */
class PicturesTest {

    private static final Toolkit REAL = new ContentReader(
            Path.of("content"), Path.of("templates"), new AllPrintable(), new Problems()).read().orElseThrow();

    @Test
    void wordsAreBrokenAtSpacesAndSlashesAndALongWordIsSqueezed() {
        assertThat(lines(PictureText.of("De regisseur/projectleider", 126))).containsExactly("De regisseur/", "projectleider");
        assertThat(lines(PictureText.of("Kort", 126))).containsExactly("Kort");
        assertThat(PictureText.of("Een verantwoordingsplicht", 100).lines()).containsExactly(
                new PictureText.Line("Een", false), new PictureText.Line("verantwoordingsplicht", true));
    }

    @Test
    void eachFactorStandsInTheBandOfWhatItContributedAndInTheColumnOfItsGroup() {
        var board = ContributionBoardPlan.of(REAL.instrument());

        assertThat(board.columns()).extracting(column -> words(column.name()))
                .containsExactly("Direct betrokken factoren", "Organisatiegebonden factoren");
        assertThat(board.bands()).extracting(PicturesTest::told).containsExactly(
                "Krachtige bijdrage: De methode, De begeleiders | ",
                "Positieve bijdrage: De deelnemers, De regisseur/ projectleider, De leertechnologie | ",
                "Geen zichtbare bijdrage:  | De directie en/of het bestuur, De rol van HR of L&O-afdeling",
                "Stagnerende bijdrage:  | De direct leidinggevenden, De inrichting van de organisatie",
                "-: Gedeeld eigenaarschap");
    }

    @Test
    void noBandReachesIntoTheNext() {
        var board = ContributionBoardPlan.of(REAL.instrument());
        for (int i = 0; i < board.bands().size(); i++) {
            var end = i + 1 < board.bands().size() ? board.bands().get(i + 1).y() : board.height();
            assertThat(board.bands().get(i).cells()).allMatch(cell -> cell.y() + cell.height() < end);
            assertThat(board.bands().get(i).cells()).allMatch(cell -> cell.entries().stream().allMatch(entry ->
                    entry.y() > cell.y() && entry.y() + entry.name().height() - PictureText.LINE < cell.y() + cell.height()));
        }
    }

    @Test
    void nothingIsDrawnOfWhatWasNotMeasured() {
        assertThat(ContributionBoardPlan.of(Toolkits.TINY.instrument())).isNull();
    }

    @Test
    void onTheShortTermFiveFactorsCountAndOnTheLongTermAllNine() {
        var picture = PeriodPicture.of(REAL.background().research(), REAL.instrument());

        assertThat(picture.rows()).extracting(PeriodPicture.Row::name).containsExactly("Op korte termijn", "Op lange termijn");
        assertThat(picture.rows()).extracting(row -> row.boxes().stream().map(box -> box.dots().size()).toList())
                .containsOnly(List.of(5, 4));
        assertThat(picture.rows()).extracting(row -> row.boxes().stream().map(PeriodPicture.Box::counts).toList())
                .containsExactly(List.of(true, false), List.of(true, true));
    }

    @Test
    void aCycleHasAnArrowFromEachStepToTheNextAndStaysInItsPicture() {
        for (int count = 2; count <= 5; count++) {
            var cycle = CyclePicture.of(steps(count));
            assertThat(cycle.nodes()).extracting(CyclePicture.Node::number)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
            assertThat(cycle.arrows()).hasSize(count);
            assertThat(cycle.nodes()).allMatch(node -> node.radius() > 25 && node.x() - node.radius() > 0
                    && node.x() + node.radius() < 300 && node.y() - node.radius() > 0);
        }
        assertThat(CyclePicture.of(steps(1))).isNull();
        assertThat(CyclePicture.of(steps(6))).isNull();
    }

    @Test
    void theWeightOfTheLandscapeShiftsToTheRight() {
        var landscape = REAL.background().landscape();
        var before = LandscapeMap.before(landscape);
        var after = LandscapeMap.after(landscape);

        assertThat(before.weight()).isLessThan(LandscapeMap.before(landscape).bubbles().stream()
                .filter(LandscapeMap.Bubble::filled).mapToInt(LandscapeMap.Bubble::x).min().orElseThrow());
        assertThat(after.weight()).isGreaterThan(before.weight());
        assertThat(before.bubbles()).extracting(bubble -> bubble.form().name()).doesNotContain("Gerichte training").hasSize(5);
        assertThat(after.bubbles()).extracting(bubble -> bubble.form().name()).contains("Gerichte training").hasSize(6);
    }

    @Test
    void whatCanBeCountedIsDotsAndTheRestABar() {
        var counted = drawn("4", "4", "65");
        assertThat(counted.dots()).hasSize(65).filteredOn(DrawnFigure.Dot::filled).hasSize(4);

        var percent = drawn("85", "90", "100");
        assertThat(percent.dots()).isEmpty();
        assertThat(percent.part()).isEqualTo(255);
        assertThat(percent.partTo()).isEqualTo(270);
        assertThat(percent.between()).isNotEmpty().allMatch(x -> x > 255 && x < 270);
        assertThat(percent.ends()).hasSize(9);

        assertThat(drawn("1.5", "1.5", "4").part()).isEqualTo(113);
        assertThat(drawn("1.5", "1.5", "4").ends()).containsExactly(75, 150, 225);
        assertThat(drawn("0", "0", "4").part()).isZero();
    }

    @Test
    void aTitleOfOneWordIsTheNameOfItsFileUnlessThatIsTaken() {
        assertThat(paths(REAL)).contains("onderzoek.html", "werkplekleren.html", "leerlandschap.html");

        var texts = REAL.texts();
        assertThat(PicturedPlan.of(REAL, Place.of(Place.Kind.ARTICLES, texts))).extracting(page -> page.place().slug())
                .doesNotContainAnyElementsOf(List.of(texts.get("pages.method.file"), texts.get("pages.landscape.file")))
                .doesNotHaveDuplicates();
    }

    private static List<String> paths(Toolkit toolkit) {
        return Plan.of(toolkit).pages().stream().map(page -> page.place().path()).toList();
    }

    private static DrawnFigure drawn(String part, String partTo, String whole) {
        var share = new Figure.Share(new BigDecimal(part), new BigDecimal(partTo), new BigDecimal(whole), "alles");
        return DrawnFigure.of(List.of(new Figure("x", "y", share, null), new Figure("x", "y", null, null))).get(0);
    }

    private static List<MethodStep> steps(int count) {
        return Collections.nCopies(count, new MethodStep("Stap", "Doen", "Zo"));
    }

    private static String told(Band band) {
        return (band.contribution() == null ? "-" : band.contribution().name()) + ": "
                + band.cells().stream().map(PicturesTest::told).collect(Collectors.joining(" | "));
    }

    private static String told(Cell cell) {
        return cell.entries().stream().map(entry -> words(entry.name())).collect(Collectors.joining(", "));
    }

    private static String words(PictureText text) {
        return String.join(" ", lines(text));
    }

    private static List<String> lines(PictureText text) {
        return text.lines().stream().map(PictureText.Line::text).toList();
    }
}
