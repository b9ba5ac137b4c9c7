package nl.leerscan.browser;

import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Answering, by mouse and by keyboard. */
@Execution(ExecutionMode.CONCURRENT)
class FillingInIT {

    @Crosswise
    void nothingIsChosenAtFirst(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            assertThat(page.chosen()).isEqualTo("..........");
            assertThat(page.says("0 van 10 ingevuld")).isTrue();
            assertThat(page.result().isVisible()).isFalse();
            assertThat(page.errors().isVisible()).isFalse();
        }
    }

    @Crosswise
    void everyQuestionHasTheFourAnswersInTheOrderOfTheirPoints(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            for (int number : new int[] {1, QuestionnairePage.QUESTIONS}) {
                assertThat(page.question(number).ariaSnapshot()).containsSubsequence(
                        "radio \"Duidelijke weerstand 0 punten\"", "radio \"Een neutrale bijdrage 1 punt\"",
                        "radio \"Positieve bijdrage 2 punten\"", "radio \"Krachtige bijdrage 3 punten\"");
            }
        }
    }

    @Crosswise
    void answeringByMouseIsCountedAndDecidesNothingElse(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            var place = page.page().url();

            for (int number = 1; number <= 7; number++) {
                page.answer(number, number % 4);
            }

            assertThat(page.says("7 van 10 ingevuld")).isTrue();
            assertThat(page.chosen()).isEqualTo("1230123...");
            assertThat(hasFocus(page.option(7, 3))).isTrue();

            page.answer(8, 2);
            page.answer(9, 1);
            page.answer(10, 0);
            page.answer(1, 3);

            assertThat(page.says("10 van 10 ingevuld")).isTrue();
            assertThat(page.result().isVisible()).isFalse();
            assertThat(page.errors().isVisible()).isFalse();
            assertThat(page.page().url()).isEqualTo(place);
        }
    }

    @Everywhere
    void everythingCanBeDoneByKeyboardAlone(Browsers browser, Edition edition) {
        var points = "21302";
        try (var page = QuestionnairePage.open(browser, edition)) {
            for (int i = 0; i < points.length(); i++) {
                page.tabTo(page.option(i + 1, 0));
                assertThat(page.chosen().charAt(i)).isEqualTo('.');
                page.press("Space");
                for (int step = '0'; step < points.charAt(i); step++) {
                    page.press("ArrowDown");
                }
                assertThat(hasFocus(page.option(i + 1, points.charAt(i) - '0'))).isTrue();
            }
            assertThat(page.chosen()).isEqualTo("21302.....");
            page.answerAll("2130223210");

            page.tabTo(page.button("Bekijk uitslag"));
            page.press("Enter");

            assertThat(page.resultText()).contains("16 van 30");
        }
    }

    @Crosswise
    void theExplanationOfAFactorOpensAtItsQuestion(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            var question = page.question(1);
            assertThat(question.getByText("De mensen die gaan leren: hun tijd").isVisible()).isFalse();

            question.getByText("Toelichting: De deelnemers").click();

            assertThat(question.getByText("De mensen die gaan leren: hun tijd").isVisible()).isTrue();
            assertThat(page.chosen()).isEqualTo("..........");
        }
    }
}
