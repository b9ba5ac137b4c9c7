package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paper: the questionnaire to fill in with a pen, and the result. */
@Execution(ExecutionMode.CONCURRENT)
class PrintingIT {

    @Everywhere
    void aBlankQuestionnairePrintsItsQuestionsAndNothingToClick(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            var paper = PdfText.printed(page.page());

            assertThat(paper.text()).contains("1. In hoeverre staan jouw collega", "10. Verwacht je dat er voldoende",
                    "Duidelijke weerstand", "Krachtige bijdrage", "3 punten", "Editie 2026-1");
            assertThat(paper.text().split("Krachtige bijdrage", -1)).hasSize(QuestionnairePage.QUESTIONS + 1);
            assertThat(paper.text()).doesNotContain("Downloads", "Bekijk uitslag", "Wis antwoorden", "ingevuld",
                    "Toelichting", "Uitslag", "in deze browser", "Print de hele toolkit");
            assertThat(paper.pages()).isLessThanOrEqualTo(2);
        }
    }

    @Everywhere
    void aResultPrintsOnThreeSheetsAtMost(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            var paper = PdfText.printed(page.page());

            // With DejaVu Sans, a wide letter and often the only one on a bare machine.
            assertThat(paper.pages()).isBetween(1, 2);
            assertThat(paper.text()).contains("15 van 30", "Het gaat voor iedere betrokkene hard werken worden",
                    "Jouw uitslag", "De leertechnologie 3 van 3", "Subtotaal 7 van 15", "Sterkste factoren",
                    "Vragen voor het gesprek", "Jouw antwoorden", "10. Verwacht je dat er voldoende",
                    "Editie 2026-1, 21 november 2026");
            assertThat(paper.text()).doesNotContain("Bekijk uitslag", "Print", "Begin opnieuw", "10 van 10 ingevuld",
                    "Downloads", "Toelichting");
        }
    }

    @Crosswise
    void theButtonPrints(Browsers browser, Edition edition) {
        var listening = "window.print = () => { window.printed = true; };";
        try (var page = QuestionnairePage.open(browser, edition, new NewContextOptions(), listening)) {
            page.answerAll("2131023210").showResult().button("Print").click();

            assertThat(page.page().evaluate("window.printed")).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArticlePrintsWithoutItsNavigation(Browsers browser) {
        try (var visit = browser.visit(Sites.file("artikelen/leercultuur.html"))) {
            var paper = PdfText.printed(visit.page());

            assertThat(paper.text()).contains("Leercultuur").doesNotContain("Vragenlijst", "Naar de inhoud");
            visit.demandQuiet();
        }
    }
}
