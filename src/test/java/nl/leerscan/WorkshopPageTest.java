package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page for who leads the workshop: its times, and that the screens for the room say what the other pages say. */
class WorkshopPageTest {

    private static final Document PAGE = Sites.REAL.built().page("begeleiden.html");
    private static final Document QUESTIONNAIRE = Sites.REAL.built().page("vragenlijst.html");

    @Test
    void theScheduleAddsUpToTwoHoursAtMost() {
        assertThat(PAGE.select(".schedule caption").text()).isEqualTo("Samen 115 minuten");
        assertThat(PAGE.select(".schedule tbody tr").eachText()).containsExactly("0:00 1. Uitleg 30",
                "0:30 2. Invullen 15", "0:45 3. Scores noemen 10", "0:55 4. Conclusie 15", "1:10 5. Gesprek 30",
                "1:40 6. Afspraken 15", "1:55 Einde");
    }

    @Test
    void everyStepSaysWhatItIsForWhatToSayWhatToShowAndWhatToPutOnTheTable() {
        assertThat(PAGE.select(".step")).hasSize(6).allSatisfy(step -> {
            assertThat(step.select("dt").eachText()).containsExactly("Doel", "Op tafel", "Op het scherm");
            assertThat(step.select("h4").eachText()).containsExactly("Dit kun je zeggen", "Tips voor jou");
            assertThat(step.select(".say").text()).isNotBlank();
        });
    }

    @Test
    void itSaysWhatIsOursAndWhereTheRestComesFrom() {
        assertThat(PAGE.select("article > p").text())
                .contains("De eerste vier stappen komen uit het artikel",
                        "Ook de tijden, de tips en de woorden om te zeggen zijn van ons");
        assertThat(PAGE.select("article > .source").text()).contains("Baeten", "oktober 2024");
    }

    @Test
    void everyQuestionHasAScreenThatQuotesItWithItsAnswers() {
        var questions = QUESTIONNAIRE.select("fieldset").stream()
                .map(each -> each.select("legend").text().replaceFirst("^\\d+\\. ", "")
                        + each.select("label").eachText())
                .toList();
        assertThat(questions).hasSize(10);
        assertThat(screens("Vraag ").stream().map(each -> each.select("h2").text() + each.select("li").eachText()))
                .containsExactlyElementsOf(questions);
    }

    @Test
    void everyFactorHasAScreenAndAllOfThemHaveOneTogether() {
        var factors = Sites.REAL.built().page("factoren.html").select(".factor");
        assertThat(factors).hasSize(10).allSatisfy(factor ->
                assertThat(PAGE.select(".screen h2:containsOwn(" + factor.select("h3").text() + ") + p").text())
                        .isEqualTo(factor.select(".summary").text()));
        assertThat(PAGE.select(".screen:has(h2:containsOwn(Alle factoren)) li").eachText())
                .containsExactlyElementsOf(factors.select("h3").eachText());
    }

    @Test
    void everyConclusionHasAScreenWithItsTotalsAndWhereTheCutOffsComeFrom() {
        var rows = QUESTIONNAIRE.select("[data-legend] tbody tr");
        var screens = screens("Totaalscore ");
        assertThat(screens).hasSize(4);
        IntStream.range(0, 4).forEach(i -> {
            assertThat(screens.get(i).select(".above").first().text()).endsWith(" " + rows.get(i).select("th").text());
            assertThat(screens.get(i).select("h2").text()).isEqualTo(rows.get(i).select("td").text());
            assertThat(screens.get(i).text()).contains("De grenswaarden zijn een voorstel van deze toolkit.");
        });
        assertThat(PAGE.select(".screen:has(h2:containsOwn(Alle conclusies)) li").eachText()).containsExactlyElementsOf(
                rows.stream().map(row -> row.select("td").text() + " " + row.select("th").text()).toList());
    }

    @Test
    void aStepWithoutWordsOfItsOwnShowsWhatItIsFor() {
        assertThat(Sites.TINY.built().page("begeleiden.html").select(".screen").eachText())
                .containsExactly("5 minuten Begin We kennen elkaar. Naar de groepsuitslag");
    }

    @Test
    void withoutAWorkshopThereIsNoPageAndNoLink() {
        assertThat(Sites.ENGLISH.built().files()).doesNotContainKey("workshop.html");
        assertThat(Sites.ENGLISH.built().page("index.html").select("nav").text()).doesNotContain("Facilitate");
    }

    private static List<Element> screens(String above) {
        return PAGE.select(".screen:has(.above)").stream()
                .filter(screen -> screen.select(".above").first().text().startsWith(above)).toList();
    }
}
