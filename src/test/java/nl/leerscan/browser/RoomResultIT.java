package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the scores make together, told when it is asked for and never before. */
@Execution(ExecutionMode.CONCURRENT)
class RoomResultIT {

    private static final String NOT_YET = "Niet beginnen aan het invoeren en toepassen";
    private static final String HARD_WORK = "Het gaat voor iedere betrokkene hard werken worden";
    private static final String LIKELY = "Het is kansrijk om";

    @Crosswise
    void nothingIsToldUntilItIsAskedFor(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17", "17", "18");
            assertThat(page.result()).isHidden();
            assertThat(page.page().getByRole(AriaRole.MAIN).innerText()).doesNotContain("van 30", HARD_WORK, "Gemiddelde");

            page.showResult();
            assertThat(page.result()).isVisible();
            page.reload();
            assertThat(page.result()).isHidden();
        }
    }

    @Crosswise
    void theMiddleIsToldWithTheMean(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("13", "14", "15", "16", "17").showResult();
            assertThat(page.resultText()).contains("15 " + text("median-of", "highest", 30), HARD_WORK,
                    says("mean-same", "mean", 15));
            assertThat(page.result()).not().containsText("grenswaarde (");

            page.enterTotals("0", "0", "0", "2", "3", "30", "30", "30", "30");
            // Of 0 0 0 2 3 13 14 15 16 17 30 30 30 30 the middle is 14.5, the mean 200 / 14.
            assertThat(page.resultText()).contains("14,5 van 30", says("mean-same", "mean", "14,3"),
                    says("divided", "count", 5, "participants", 14));
        }
    }

    @Crosswise
    void aMeanWithAnotherConclusionAndCutOffsNearbyAreTold(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("0", "10", "10").showResult();
            assertThat(page.resultText()).contains("10 van 30", HARD_WORK,
                    says("near", "cutoff", 10),
                    says("mean-other", "mean", "6,7", "conclusion", "").strip(), NOT_YET);
            assertThat(page.result().getByText(says("near", "cutoff", 10))).hasCount(1);
            assertThat(page.rows(text("conclusions"))).containsExactly(
                    "0 t/m 9 niet beginnen 1", "10 t/m 19 hard werken 2", "20 t/m 24 kansrijk 0", "25 t/m 30 zeer kansrijk 0");

            page.enterTotals("20", "20", "20", "20");
            assertThat(page.resultText()).contains("20 van 30", LIKELY, says("mean-other", "mean", "14,3", "conclusion", HARD_WORK));
        }
    }

    @Crosswise
    void totalsOnlyCountAmongTheTotals(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17", "18").showResult();
            assertThat(page.page().getByText(text("none"))).isVisible();
            assertThat(page.page().getByText(text("few-title"))).isHidden();

            page.enterForms("0000000000", "1111111111", "2222222222", "3333333333", "3333333333");
            assertThat(page.result()).containsText(says("totals-only", "forms", 5, "participants", 7));
            assertThat(page.page().getByText(text("none"))).isHidden();
            assertThat(page.rows(text("totals-in-numbers"))).startsWith("Laagste 0").endsWith("Gemiddelde 17,9");
            assertThat(page.rows(text("profile"))).contains("De methode 1,8 van 3");
            assertThat(page.rows(text("questions")).get(1)).isEqualTo("Duidelijke weerstand (0) 1");

            page.button("undo").click();
            assertThat(page.page().getByText(text("few-title"))).isVisible();
        }
    }

    @Crosswise
    void ofFewFormsNoSingleAnswerIsToldUnlessEveryoneAgrees(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterForms("0000000000", "1111111111", "2222222222", "3333333333").showResult();
            assertThat(page.result()).containsText(text("few"));
            assertThat(page.result()).containsText("15 van 30");
            assertThat(page.resultText()).doesNotContain("De methode", "Duidelijke weerstand", "1. In hoeverre",
                    "Vragen voor het gesprek", text("order"));

            page.page().getByLabel(text("few-anyway")).check();
            assertThat(page.resultText()).contains("De methode 1,5 van 3", "Duidelijke weerstand (0)", "1. In hoeverre");

            page.page().getByLabel(text("few-anyway")).uncheck();
            assertThat(page.resultText()).doesNotContain("De methode", "Duidelijke weerstand");

            page.enterForms("3333333333");
            assertThat(page.page().getByText(text("few-title"))).isHidden();
            assertThat(page.resultText()).contains("De methode", "Duidelijke weerstand");
        }
    }

    @Crosswise
    void theQuestionsComeInTheOrderThatIsChosen(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            // The second question divides most, the ninth is lowest.
            page.enterForms("2022222212", "2322222212", "2022222212", "2322222212", "2222222202", "2222222202").showResult();

            assertThat(numbers(page)).isEqualTo("2 9 1 3 4 5 6 7 8 10");
            page.page().getByLabel(text("order-level")).check();
            assertThat(numbers(page)).isEqualTo("9 2 1 3 4 5 6 7 8 10");
            page.page().getByLabel(text("order-number")).check();
            assertThat(numbers(page)).isEqualTo("1 2 3 4 5 6 7 8 9 10");
            assertThat(page.rows(text("questions")).get(5)).isEqualTo(
                    "2. Past verduurzaming (op welk gebied dan ook) bij de visie/strategie van jouw organisatie? "
                            + says("about", "mean", "1,7 van 3", "division", "67%"));
        }
    }

    @Crosswise
    void thePromptsComeWithTheReason(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterForms("2022222212", "2322222212", "2022222212", "2322222212", "2222222202", "2222222202").showResult();
            var prompts = page.result().getByRole(AriaRole.LIST).last().getByRole(AriaRole.LISTITEM).allInnerTexts();

            assertThat(prompts).hasSize(3);
            assertThat(prompts.get(0)).startsWith("De methode: ")
                    .endsWith(says("because-divided", "number", 2, "division", "67%"));
            assertThat(prompts.get(1)).startsWith("De regisseur/projectleider: ")
                    .endsWith(says("because-lowest", "number", 9, "mean", "0,7"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theChartSaysInWordsWhatItShows(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.enterTotals("0", "10", "20", "25", "30").showResult();

            assertThat(page.result().getByRole(AriaRole.IMG)).hasAttribute("aria-label", says("dots",
                    "participants", 5, "lowest", 0, "highest", 30, "median", 20, "lower", 10, "upper", 25));
            page.page().getByText(text("all-totals")).click();
            assertThat(List.of(page.result().getByRole(AriaRole.TABLE).nth(2).innerText().split("\\s+")))
                    .containsSubsequence("0", "1", "10", "1", "20", "1", "25", "1", "30", "1");
        }
    }

    private static String numbers(RoomPage page) {
        return String.join(" ", page.rows(text("questions")).stream()
                .filter(row -> row.matches("\\d+\\. .*")).map(row -> row.split("\\.")[0]).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theChartIsDrawnAsWideAsItIsShownAlsoTheFirstTime(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.enterTotals("17", "12").showResult();

            assertThat(page.page().evaluate("""
                    () => {
                      const svg = document.querySelector('.dots');
                      return Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width) < 2;
                    }""")).isEqualTo(true);
        }
    }

    @Crosswise
    void aNewRoundAsksForConsentAgain(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterForms("2131023210").showResult();
            page.page().getByLabel(text("few-anyway")).check();
            assertThat(page.resultText()).contains(text("profile"));

            page.button("clear").click();
            page.button("clear-yes").click();
            page.enterForms("0000000000").showResult();

            assertThat(page.resultText()).doesNotContain(text("profile"));
        }
    }
}
