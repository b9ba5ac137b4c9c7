package nl.leerscan.plan;

import static nl.leerscan.plan.Toolkits.conclusions;
import static nl.leerscan.plan.Toolkits.instrument;
import static nl.leerscan.plan.Toolkits.ownScale;
import static nl.leerscan.plan.Toolkits.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Article;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.model.Question;
import nl.leerscan.model.Toolkit;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Toolkit BARE = Toolkits.with(instrument("1", conclusions("0"), question(0, 1)));

    @Test
    void whatTheContentDoesNotHaveGetsNoPage() {
        assertThat(paths(BARE)).containsExactly("index.html", "vragenlijst.html", "groepsuitslag.html", "downloads.html",
                "zoeken.html");
    }

    @Test
    void whatItHasStandsInTheOrderInWhichOneWouldReadIt() {
        assertThat(paths(Toolkits.TINY)).containsExactly("index.html", "vragenlijst.html", "factoren.html",
                "artikelen.html", "artikelen/verhaal.html", "begrippen.html", "over-dit-instrument.html",
                "begeleiden.html", "groepsuitslag.html", "downloads.html", "zoeken.html");
    }

    @Test
    void theNavigationLeadsToEveryPageExceptTheArticlesThemselves() {
        var plan = Plan.of(Toolkits.TINY);
        assertThat(plan.frame().navigation()).extracting(Place::title).containsExactly("Start", "Vragenlijst",
                "Factoren", "Artikelen", "Begrippen", "Over deze scan", "Begeleiden", "Groepsuitslag", "Downloads",
                "Zoeken");
        assertThat(plan.frame().navigation()).isSubsetOf(plan.pages().stream().map(Page::place).toList());
    }

    @Test
    void slugsDifferAlsoFromEachOthersBeginnings() {
        var slugs = Plan.of(Toolkits.TINY).pages().stream().map(page -> page.place().slug()).toList();
        assertThat(slugs).doesNotHaveDuplicates().contains("start", "artikelen-verhaal");
    }

    @Test
    void aSlugThatCouldBeThatOfAHeadingInAnotherArticleHasAnEndOfItsOwn() {
        var articles = Stream.of("leren", "leren-op-de-werkvloer", "lerenden")
                .map(id -> new Article(id, "Titel", "Kort.", Toolkits.SOURCE, 0, Toolkits.PROSE)).toList();
        var toolkit = Toolkits.with(instrument("1", conclusions("0"), question(0, 1)), articles, List.of(), null);
        assertThat(Plan.of(toolkit).pages()).extracting(Page::place).filteredOn(place -> place.kind() == Place.Kind.ARTICLE)
                .extracting(Place::slug)
                .containsExactly("artikelen-leren", "artikelen-leren-op-de-werkvloer-", "artikelen-lerenden");
    }

    @Test
    void theDateIsWrittenInTheWordsOfTheInterface() {
        assertThat(Plan.of(BARE).frame().editionDate()).isEqualTo("21 november 2026");
    }

    @Test
    void planningTwiceGivesEqualPlans() {
        assertThat(Plan.of(Toolkits.TINY)).isEqualTo(Plan.of(Toolkits.TINY));
    }

    @Test
    void theDocumentsAreThoseThatTheAuthorsNamed() {
        assertThat(Plan.of(Toolkits.TINY).print().documents()).extracting(PrintedDocument::path)
                .containsExactly("pdf/scoreformulier.pdf", "pdf/scoreformulier-met-conclusies.pdf");
        assertThat(Plan.of(BARE).print().documents()).isEmpty();
    }

    @Test
    void whatTheContentDoesNotHaveIsNotThereToPrint() {
        var bare = Plan.of(BARE).print();
        assertThat(bare.articles()).isEmpty();
        assertThat(bare).extracting(Print::factors, Print::terms, Print::about, Print::workshop).containsOnlyNulls();
        var tiny = Plan.of(Toolkits.TINY).print();
        assertThat(tiny.articles()).hasSize(1);
        assertThat(tiny).extracting(Print::factors, Print::terms, Print::about, Print::workshop).doesNotContainNull();
    }

    @Test
    void theAnswersAreSaidWithTheirPointsWhereThoseSayMore() {
        assertThat(scale(option("Oneens", -1), option("0", 0), option("Eens", 1)))
                .isEqualTo("Mogelijke scores: Oneens = \u22121 · 0 · Eens = 1");
        assertThat(scale(option("\u22121", -1), option("0", 0))).isNull();
    }

    private static String scale(AnswerOption... options) {
        var question = new Question("q", "Vraag?", null, null, List.of(options), false, false);
        var lowest = String.valueOf(options[0].points());
        return Plan.of(Toolkits.with(instrument("1", conclusions(lowest), question))).print().form().scale();
    }

    private static AnswerOption option(String label, int points) {
        return new AnswerOption(label, points);
    }

    @Test
    void questionsWithTheSharedScaleStandInOneGrid() {
        assertThat(blocks(question(0, 1), question(0, 1))).containsExactly("grid 1 2");
    }

    @Test
    void questionsWithTheirOwnScaleAreListedWhereTheyStand() {
        assertThat(blocks(question(0, 1), ownScale(0, 5), ownScale(1, 2), question(0, 1)))
                .containsExactly("grid 1", "listed 2 3", "grid 4");
        assertThat(blocks(ownScale(0, 5), question(0, 1))).containsExactly("listed 1", "grid 2");
    }

    @Test
    void aScaleTooWideForColumnsIsListed() {
        assertThat(blocks(question(IntStream.rangeClosed(1, 6).toArray()))).containsExactly("grid 1");
        assertThat(blocks(question(IntStream.rangeClosed(1, 10).toArray()))).containsExactly("listed 1");
    }

    private static List<String> blocks(Question... questions) {
        var toolkit = Toolkits.with(instrument("1", conclusions("0"), questions));
        return Plan.of(toolkit).print().form().blocks().stream()
                .map(block -> (block.grid() ? "grid" : "listed") + String.join("", block.items().stream()
                        .map(item -> " " + item.number()).toList()))
                .toList();
    }

    private static List<String> paths(Toolkit toolkit) {
        return Plan.of(toolkit).pages().stream().map(page -> page.place().path()).toList();
    }
}
