package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round beside an earlier one. */
@Execution(ExecutionMode.CONCURRENT)
class RoomComparisonIT {

    @Crosswise
    void theEarlierRoundIsShownBesideThisOne(Browsers browser, Edition edition) {
        try (var page = now(browser, edition)) {
            page.compareWith(earlier().named("maart.json"));

            assertThat(compared(page)).containsText(says("compared", "file", "maart.json", "count", 6));
            assertThat(page.resultText()).contains(says("summary-compared", "participants", 5, "earlier", 6), "20 van 30");
            assertThat(page.rows(text("conclusions"))).containsExactly("0 t/m 9 niet beginnen 0 Eerder 0",
                    "10 t/m 19 hard werken 0 Eerder 6", "20 t/m 24 kansrijk 5 Eerder 0", "25 t/m 30 zeer kansrijk 0 Eerder 0");
            assertThat(page.rows(text("totals-in-numbers"))).startsWith("Laagste 20 Eerder 10").endsWith("Gemiddelde 20 Eerder 10,8");
            assertThat(page.rows(text("profile"))).contains("De methode 2 van 3 Eerder 1 +1", "De deelnemers 2 van 3 Eerder 1 +1");
            assertThat(page.result().getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(text("earlier"))))
                    .hasCount(3);

            page.enterForms("0000000000");
            assertThat(page.rows(text("profile"))).contains("De methode 1,7 van 3 Eerder 1 +0,7");
        }
    }

    @Crosswise
    void comparingStops(Browsers browser, Edition edition) {
        try (var page = now(browser, edition)) {
            var before = page.resultText();
            assertThat(page.button("compare-stop")).isHidden();
            page.compareWith(earlier().named("maart.json"));
            assertThat(page.button("compare-stop")).isVisible();

            page.button("compare-stop").click();

            assertThat(page.resultText()).isEqualTo(before);
            assertThat(compared(page)).hasText("");
            assertThat(page.page().getByLabel(text("compare-open"))).isFocused();
        }
    }

    @Crosswise
    void anotherEditionWithAnotherQuestionIsWarnedAbout(Browsers browser, Edition edition) {
        var lastYear = earlier().edition("2025-1").change(json -> question(json, 3).addProperty("text", "Iets anders?"));
        try (var page = now(browser, edition)) {
            page.compareWith(lastYear.named("vorig-jaar.json"));

            assertThat(compared(page)).containsText(says("compare-edition", "edition", "2025-1", "own", "2026-1"));
            assertThat(compared(page)).containsText(says("compare-questions", "numbers", 4));
            assertThat(page.rows(text("totals-in-numbers"))).startsWith("Laagste 20 Eerder 10");
        }
    }

    @Crosswise
    void anotherEditionWithTheSameQuestionsIsToldToo(Browsers browser, Edition edition) {
        try (var page = now(browser, edition)) {
            page.compareWith(earlier().edition("2025-1").named("vorig-jaar.json"));

            assertThat(compared(page)).containsText(says("compare-edition", "edition", "2025-1", "own", "2026-1"));
            assertThat(compared(page)).not().containsText("vraag ");
            assertThat(compared(page)).not().containsText("liep toen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFactorThatCouldReachFurtherThenIsNotCompared(Browsers browser) {
        var lastYear = earlier().edition("2025-1").change(json -> question(json, 1).getAsJsonArray("points").add(5));
        try (var page = now(browser, Edition.OWN_FILE)) {
            page.compareWith(lastYear.named("vorig-jaar.json"));

            assertThat(compared(page)).containsText(says("compare-questions", "numbers", 2));
            assertThat(compared(page)).containsText(says("compare-totals", "lowest", 0, "highest", 32));
            assertThat(page.rows(text("profile"))).contains("De methode 2 van 3 – –", "De deelnemers 2 van 3 Eerder 1 +1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatIsNoLongerAskedIsToldAndTheDotsStayInThePicture(Browsers browser) {
        var eleven = new RoomFile().edition("2025-1").change(json -> {
            var question = question(json, 0).deepCopy();
            question.addProperty("id", "vervallen");
            json.getAsJsonArray("questions").add(question);
        });
        IntStream.range(0, 5).forEach(i -> eleven.form("oud" + i, "33333333333"));
        try (var page = now(browser, Edition.OWN_FILE)) {
            page.compareWith(eleven.named("elf.json"));

            assertThat(compared(page)).containsText(says("compare-totals", "lowest", 0, "highest", 33));
            assertThat(page.rows(text("profile"))).contains("De methode 2 van 3 Eerder 3 −1");
            assertThat(page.page().evaluate("""
                    () => [...document.querySelectorAll('.dots circle')].every(dot => dot.getBoundingClientRect().right
                      <= dot.closest('svg').getBoundingClientRect().right)""")).isEqualTo(true);
        }
    }

    @Crosswise
    void aFileThatCannotBeComparedIsTold(Browsers browser, Edition edition) {
        var other = earlier().change(json -> json.addProperty("instrument", "iets-anders"));
        try (var page = now(browser, edition)) {
            var before = page.resultText();
            page.compareWith(other.named("anders.json"));
            assertThat(compared(page)).containsText(says("compare-other", "file", "anders.json"));

            page.compareWith(new RoomFile().named("leeg.json"));
            assertThat(compared(page)).containsText(says("compare-other", "file", "leeg.json"));

            page.compareWith(RoomFile.payload("stuk.csv", "kenmerk;totaal\r\na;99\r\n"));
            assertThat(compared(page)).containsText(says("file-line", "file", "stuk.csv", "line", 2,
                    "problem", says("total-outside", "written", 99, "lowest", 0, "highest", 30)));
            assertThat(page.resultText()).startsWith(before.substring(0, 500));
            assertThat(page.button("compare-stop")).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofFewEarlierFormsOnlyTheTotalsAreCompared(Browsers browser) {
        var four = new RoomFile().form("a", "1111111111").form("b", "1111111111").form("c", "1111111111")
                .form("d", "1111111111").total("e", 10);
        try (var page = now(browser, Edition.OWN_FILE)) {
            page.compareWith(four.named("maart.json"));
            assertThat(compared(page)).containsText(says("compared", "file", "maart.json", "count", 5));

            assertThat(page.rows(text("totals-in-numbers"))).startsWith("Laagste 20 Eerder 10");
            assertThat(page.rows(text("profile"))).contains("De methode 2 van 3");
        }
    }

    /** Five forms of twice ten. */
    private static RoomPage now(Browsers browser, Edition edition) {
        var page = RoomPage.open(browser, edition);
        return page.enterForms(IntStream.range(0, 5).mapToObj(i -> "2222222222").toArray(String[]::new)).showResult();
    }

    /** Five forms of ten and a total. */
    private static RoomFile earlier() {
        var file = new RoomFile();
        IntStream.range(0, 5).forEach(i -> file.form("oud" + i, "1111111111"));
        return file.total("oud", 15);
    }

    private static JsonObject question(JsonObject file, int index) {
        return file.getAsJsonArray("questions").get(index).getAsJsonObject();
    }

    private static Locator compared(RoomPage page) {
        return page.result().getByRole(AriaRole.STATUS).first();
    }
}
