package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Asking for the result while questions are open. */
@Execution(ExecutionMode.CONCURRENT)
class MissingAnswersIT {

    private static final String MESSAGE = "Fout: Kies een antwoord.";

    @Crosswise
    void theSummaryGetsFocusAndNamesEachOpenQuestion(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("21310232").showResult();

            assertThat(hasFocus(page.errors())).isTrue();
            assertThat(page.errors().getByRole(AriaRole.LINK).allInnerTexts()).containsExactly(
                    "9. Verwacht je dat jouw organisatie een sterke regisseur (projectleider) voor de implementatie kan"
                            + " inzetten?",
                    "10. Verwacht je dat er voldoende L&O/onderwijskundigen of ervaren experts zijn die de nieuwe manier"
                            + " van leren willen begeleiden?");
            assertThat(page.page().title()).startsWith("Fout: Vragenlijst");
            assertThat(page.result().isVisible()).isFalse();
        }
    }

    @Everywhere
    void onASmallScreenTheSummaryShowsFromItsTop(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition, new NewContextOptions().setViewportSize(320, 640))) {
            page.showResult();

            assertThat(hasFocus(page.errors())).isTrue();
            assertThat(page.heading("Nog niet alles is ingevuld")).isInViewport();
        }
    }

    @Everywhere
    void eachLinkLeadsToTheFirstAnswerOfItsQuestion(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("21").showResult();
            var place = page.page().url();

            for (int number : new int[] {3, 10}) {
                page.errors().getByRole(AriaRole.LINK).nth(number - 3).click();

                assertThat(hasFocus(page.option(number, 0))).isTrue();
                assertThat(page.option(number, 0)).isInViewport();
                assertThat(page.question(number).locator("legend")).isInViewport();
            }
            assertThat(page.chosen()).isEqualTo("21........");
            assertThat(page.page().url()).isEqualTo(place);
        }
    }

    @Crosswise
    void theMessageIsAtTheQuestionAndBelongsToIt(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("213102321").showResult();

            assertThat(page.question(10)).hasAccessibleDescription(MESSAGE);
            assertThat(page.question(10).getByText(MESSAGE)).isVisible();
            assertThat(page.question(9)).hasAccessibleDescription("");
            assertThat(page.question(9).getByText(MESSAGE)).hasCount(0);
        }
    }

    @Crosswise
    void errorsGoAsAnswersCome(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("21310232").showResult();

            page.answer(9, 1);
            assertThat(page.errors().getByRole(AriaRole.LINK)).hasCount(1);
            assertThat(page.question(9)).hasAccessibleDescription("");
            assertThat(hasFocus(page.option(9, 1))).isTrue();
            assertThat(page.page().title()).startsWith("Fout: ");

            page.answer(10, 0);
            assertThat(page.errors()).isHidden();
            assertThat(page.question(10)).hasAccessibleDescription("");
            assertThat(page.page().title()).startsWith("Vragenlijst");
            assertThat(page.result()).isHidden();
        }
    }

    @Crosswise
    void askingAgainDoesNotSayItTwice(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.showResult().showResult();

            assertThat(page.errors().getByRole(AriaRole.LINK)).hasCount(QuestionnairePage.QUESTIONS);
            assertThat(page.question(1).getByText(MESSAGE)).hasCount(1);
            assertThat(page.page().title()).doesNotContain("Fout: Fout: ");
            assertThat(page.result()).isHidden();
        }
    }
}
