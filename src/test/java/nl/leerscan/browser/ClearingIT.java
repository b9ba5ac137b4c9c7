package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Wiping the answers, which asks first. */
@Execution(ExecutionMode.CONCURRENT)
class ClearingIT {

    @Crosswise
    void theQuestionTakesFocusAndEscapeKeepsEverything(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("213").button("Wis antwoorden").click();

            assertThat(page.dialog()).isVisible();
            assertThat(hasFocus(page.button("Nee, bewaar ze"))).isTrue();

            page.press("Escape");

            assertThat(page.dialog()).isHidden();
            assertThat(page.chosen()).isEqualTo("213.......");
            assertThat(hasFocus(page.button("Wis antwoorden"))).isTrue();
        }
    }

    @Crosswise
    void noKeepsEverything(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult().button("Begin opnieuw").click();
            page.button("Nee, bewaar ze").click();

            assertThat(page.dialog()).isHidden();
            assertThat(page.chosen()).isEqualTo("2131023210");
            assertThat(page.resultText()).contains("15 van 30");
            assertThat(hasFocus(page.button("Begin opnieuw"))).isTrue();
        }
    }

    @Crosswise
    void yesWipesTheAnswersAndWhatIsKeptOfThem(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("213").showResult().button("Wis antwoorden").click();
            page.button("Ja, wis alles").click();

            assertThat(page.dialog()).isHidden();
            assertThat(page.chosen()).isEqualTo("..........");
            assertThat(page.says("Je antwoorden zijn gewist.")).isTrue();
            assertThat(page.errors()).isHidden();
            assertThat(page.page().title()).startsWith("Vragenlijst");
            assertThat(hasFocus(page.option(1, 0))).isTrue();
            assertThat(page.page().evaluate("localStorage.length")).isEqualTo(0);

            page.reload();
            assertThat(page.chosen()).isEqualTo("..........");
        }
    }

    @Crosswise
    void startingAgainTakesTheResultAway(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult().button("Begin opnieuw").click();
            page.button("Ja, wis alles").click();

            assertThat(page.result()).isHidden();
            assertThat(page.chosen()).isEqualTo("..........");
            assertThat(hasFocus(page.option(1, 0))).isTrue();

            page.answerAll("0000000000").showResult();
            assertThat(page.resultText()).startsWith("Uitslag 0 van 30");
        }
    }
}
