package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with what can be done: the matrix and the lists say the same, and results lead there. */
class InterventionsPageTest {

    private static final Document PAGE = Sites.REAL.built().page("interventiewijzer.html");

    @Test
    void theMatrixIsSixLayersByFivePhases() {
        assertThat(PAGE.select(".matrix tbody th").eachText()).containsExactly("Taken", "Collega's", "Leidinggevende", "HR",
                "Hoger management of directie", "Onderwijs");
        assertThat(PAGE.select(".matrix thead th").eachText()).containsExactly("Alles", "Onbewust", "Selectie", "Actie",
                "Toepassen", "Continu (l)eren terug naar Selectie");
        assertThat(PAGE.select(".line circle")).hasSize(5);
    }

    @Test
    void everyCellCountsWhatTheListsSay() {
        var lists = PAGE.select(".layer");
        var rows = PAGE.select(".matrix tbody tr");
        assertThat(rows).hasSameSizeAs(lists);
        IntStream.range(0, rows.size()).forEach(r -> IntStream.rangeClosed(1, 5).forEach(c ->
                assertThat(rows.get(r).child(c).text()).as(r + ", " + c)
                        .isEqualTo(String.valueOf(lists.get(r).select("li[data-fits~=\\b" + c + "\\b]").size()))));
        assertThat(PAGE.select(".layer li")).hasSize(81);
        assertThat(PAGE.select(".shown").text()).isEqualTo("Alle lagen en fasen: 81 interventies");
    }

    @Test
    void everyInterventionSaysForWhomItIsAndWhoPlacedIt() {
        assertThat(PAGE.select(".layer li")).allSatisfy(item -> {
            assertThat(item.select("small").text()).matches("(.*) · (volgens de bron|onze lezing)( · literatuur)?");
            assertThat(item.select("small").text().endsWith("literatuur")).isEqualTo(item.select("label").text().endsWith(" *"));
        });
        assertThat(PAGE.select(".legend").text()).contains("wetenschappelijke literatuur", "Volgens de bron", "Onze lezing");
    }

    @Test
    void whereASourceHasNoPartInItNothingIsSaidOfOne(@TempDir Path home) throws IOException {
        var own = Build.of("content", home).withoutDocuments()
                .change("interventions.yaml", text -> text.replaceAll("(?m)^    (literature|placed-by-source): true\n|^placement-note: .*\n(  .*\n)+", ""))
                .run().succeeds().page("interventiewijzer.html").selectFirst(".choosing");
        assertThat(own.text()).doesNotContainIgnoringCase("bron").doesNotContain("literatuur", "Literatuur", "lezing");
        assertThat(own.select("[data-layer], [data-column]")).hasSize(2);
        assertThat(own.select("[data-mark], .legend p")).isEmpty();
        assertThat(own.select(".layer small").eachText()).hasSize(81).contains("Selectie, Actie");
    }

    @Test
    void everyFactorHasAResearchFindingTwoQuestionsAndThreeToFiveThingsToDo() {
        assertThat(PAGE.select(".factors details")).hasSize(10).allSatisfy(block -> {
            assertThat(block.text()).contains("Wat het onderzoek vond: ");
            assertThat(block.select("ul").first().select("li")).hasSize(2);
            assertThat(block.select(".fitting li")).hasSizeBetween(3, 5)
                    .allSatisfy(each -> assertThat(each.text()).isEqualTo(titleOf(each.selectFirst("a").attr("href"))));
        });
        assertThat(PAGE.select(".factors > p").text()).contains("hebben wij zelf bedacht", "Is er geen lage factor?");
    }

    @Test
    void theFourPreconditionsHaveAQuestionEach() {
        assertThat(PAGE.select(".preconditions li")).hasSize(4).allSatisfy(each ->
                assertThat(each.select("em").text()).endsWith("?"));
    }

    @Test
    void bothResultsLeadThereAndSayWhatLowIs() {
        for (var path : List.of("vragenlijst.html", "groepsuitslag.html")) {
            var page = Sites.REAL.built().page(path);
            assertThat(page.select("[data-next]").eachAttr("href")).as(path)
                    .containsExactly("interventiewijzer.html#interventiewijzer-factor-");
            assertThat(page.select(".aside").text()).as(path).contains("minder dan twee derde");
            assertThat(page.select("[data-keep]").text()).as(path).contains("Houd vast wat sterk is");
        }
    }

    @Test
    void otherToolkitsHaveNothingOfIt() {
        for (var site : List.of(Sites.TINY, Sites.ENGLISH)) {
            assertThat(site.built().files()).doesNotContainKeys("interventiewijzer.html", "interventions.html");
            assertThat(site.built().pages().values()).allSatisfy(page ->
                    assertThat(page.select("a[data-next], [data-keep], .interventions")).isEmpty());
        }
    }

    private static String titleOf(String href) {
        Element item = PAGE.getElementById(href.substring(1));
        return item.select("label").text().replace(" *", "");
    }
}
