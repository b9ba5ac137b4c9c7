package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The script of the workshop: to read on a screen, with or without JavaScript, and on paper. */
@Execution(ExecutionMode.CONCURRENT)
class WorkshopIT {

    @Crosswise
    void onPaperItIsFourSheetsWithBoxesToTickAndNothingToClick(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition)) {
            var paper = PdfText.printed(presenter.page());

            // With DejaVu Sans, a wide letter and often the only one on a bare machine.
            assertThat(paper.pages()).isBetween(2, 4);
            assertThat(paper.text()).contains("De workshop begeleiden", "Voorbereiden", "Samen 115 minuten",
                    "1:55 Einde", "1. Uitleg", "30 minuten, vanaf 0:00", "Dit kun je zeggen", "6. Afspraken", "Na afloop", "Baeten",
                    "Editie 2026-1");
            assertThat(paper.text()).doesNotContain("Start presentatie", "pijltjestoetsen", "Volgende",
                    "Vraag 1 van 10", "Naar de vragenlijst", "Print de hele toolkit");
        }
    }

    @Crosswise
    void anOpenPresentationDoesNotComeAlongOnPaper(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).start()) {
            assertThat(PdfText.printed(presenter.page()).text()).contains("Samen 115 minuten")
                    .doesNotContain("Stap 1 van 6", "Volgende");
        }
    }

    @Crosswise
    void withoutScriptItIsCompleteAndHasNoButtonThatDoesNothing(Browsers browser, Edition edition) {
        try (var visit = browser.visitWithoutScript(edition.address("begeleiden"))) {
            var text = QuestionnairePage.spaced(visit.page().getByRole(AriaRole.MAIN).innerText());

            assertThat(text).contains("1. Uitleg", "Dit kun je zeggen", "Tips voor jou", "Na afloop")
                    .doesNotContain("Start presentatie", "pijltjestoetsen");
            // A term opens its explanation without script.
            assertThat(visit.page().locator("button:not([popovertarget]):visible").count()).isZero();
            assertThat(visit.page().locator("dialog:visible").count()).isZero();
            visit.demandQuiet();
        }
    }

    @Everywhere
    void theScheduleLeadsToTheSteps(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition)) {
            presenter.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("5. Gesprek")).click();

            assertThat(presenter.page().evaluate("location.hash")).isEqualTo("#begeleiden-step-5");
            assertThat(presenter.page().locator("#begeleiden-step-5")).isInViewport();
        }
    }
}
