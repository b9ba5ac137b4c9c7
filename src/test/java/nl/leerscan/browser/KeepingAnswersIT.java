package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers stay in the browser where it allows that, and nothing breaks where it does not. */
@Execution(ExecutionMode.CONCURRENT)
class KeepingAnswersIT {

    private static final String KEY = "leerscan:succesfactoren-leren:2026-1";
    private static final String KEPT = "Je antwoorden blijven alleen in deze browser op dit apparaat bewaard.";
    private static final String NOT_KEPT = "Deze browser bewaart je antwoorden niet.";

    @Everywhere
    void answersAreThereAfterAReloadAndInANewTab(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("21302");

            page.reload();
            assertThat(page.chosen()).isEqualTo("21302.....");
            assertThat(page.says("5 van 10 ingevuld")).isTrue();
            assertThat(page.page().getByText(KEPT)).isVisible();

            var tab = page.anotherTab(edition);
            assertThat(tab.chosen()).isEqualTo("21302.....");
            tab.answerAll("2130223210");

            page.reload();
            assertThat(page.chosen()).isEqualTo("2130223210");
            assertThat(page.result()).isHidden();
            assertThat((List<?>) page.page().evaluate("Object.keys(localStorage)")).isEqualTo(List.of(KEY));
        }
    }

    @Crosswise
    void whatIsAnsweredOrClearedInAnotherTabIsTakenOver(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("213");
            var tab = page.anotherTab(edition);
            tab.answerAll("2131023210").showResult();
            var code = tab.code();
            assertThat(page.page().getByText("10 van 10 ingevuld")).isVisible();

            page.page().waitForTimeout(250);
            page.answerAll("3131023210").showResult();
            assertThat(tab.result().locator(".total")).containsText("16");
            assertThat(tab.code()).isNotEqualTo(code);
            assertThat(tab.chosen()).isEqualTo("3131023210");

            page.button("Begin opnieuw").click();
            page.button("Ja, wis alles").click();
            assertThat(tab.result()).isHidden();
            assertThat(tab.chosen()).isEqualTo("..........");
            assertThat(page.page().evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoGoesBackToTheQuestionsFindsWhatWasAnsweredSince(Browsers browser) {
        try (var page = QuestionnairePage.open(browser, Edition.OWN_FILE)) {
            page.answerAll("213");
            page.page().evaluate("key => localStorage.setItem(key, '{\"collegas\": 2, \"hr\": 0}')", KEY);

            page.page().evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            assertThat(page.chosen()).isEqualTo("2..0......");
            assertThat(page.says("2 van 10 ingevuld")).isTrue();
        }
    }

    @Crosswise
    void whatIsDamagedIsLeftAside(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            for (var damaged : List.of("", "{", "null", "5", "\"collegas\"", "[3, 3, 3]", "{\"collegas\": {}}",
                    "{\"collegas\": 4, \"visie\": -1, \"bestuur\": 1.5, \"hr\": null, \"ai\": \"length\"}")) {
                page.page().evaluate("([key, value]) => localStorage.setItem(key, value)", List.of(KEY, damaged));
                page.reload();

                assertThat(page.chosen()).as(damaged).isEqualTo("..........");
                assertThat(page.says("0 van 10 ingevuld")).as(damaged).isTrue();
            }
            page.page().evaluate("key => localStorage.setItem(key, '{\"visie\": 3, \"onbekend\": 1, \"hr\": 99}')", KEY);
            page.reload();
            assertThat(page.chosen()).isEqualTo(".3........");

            page.answerAll("2131023210").showResult();
            assertThat(page.resultText()).contains("15 van 30");
        }
    }

    @Crosswise
    void blockedStorageIsToldAndEverythingElseWorks(Browsers browser, Edition edition) {
        var blocked = """
                Object.defineProperty(window, 'localStorage', {
                  get() { throw new DOMException('blocked', 'SecurityError'); }
                });""";
        try (var page = QuestionnairePage.open(browser, edition, new NewContextOptions(), blocked)) {
            assertThat(page.page().getByText(NOT_KEPT)).isVisible();
            assertThat(page.page().getByText(KEPT)).hasCount(0);

            page.answerAll("2131023210").showResult();
            assertThat(page.resultText()).contains("15 van 30");

            page.button("Begin opnieuw").click();
            page.button("Ja, wis alles").click();
            assertThat(page.chosen()).isEqualTo("..........");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAPreviewOfAMailItWorksAsWell(Browsers browser, @TempDir Path temp) throws IOException {
        try (var visit = browser.visit(Sites.inAMail("vragenlijst.html", temp))) {
            var frame = visit.page().frameLocator("iframe");
            assertThat(frame.getByText(NOT_KEPT)).isVisible();

            show(frame);
            assertThat(frame.getByText("Nog niet alles is ingevuld")).isVisible();

            frame.locator("fieldset").evaluateAll("all => all.forEach(each => each.querySelectorAll('input')[2].click())");
            show(frame);
            assertThat(frame.getByRole(AriaRole.REGION)).containsText("20 van 30");
            visit.demandQuiet();
        }
    }

    private static void show(FrameLocator frame) {
        frame.getByText("Bekijk uitslag").click();
    }
}
