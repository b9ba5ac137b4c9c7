package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static nl.leerscan.browser.QuestionnairePage.spaced;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The matrix of layers and phases: with a mouse, a keyboard and on a phone; and the lists that follow it. */
@Execution(ExecutionMode.CONCURRENT)
class InterventionsIT {

    private static final String ALL = "Alle lagen en fasen: 81 interventies";

    @Crosswise
    void aCellARowAndAColumnChooseAndOnceMoreShowsAll(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            assertThat(page.shown()).isEqualTo(ALL);
            assertThat(page.listed()).hasSize(81);

            page.cell("HR, fase Selectie").click();
            assertThat(page.shown()).isEqualTo("HR, fase Selectie: 6 interventies");
            assertThat(page.listed()).hasSize(6);
            assertThat(page.cell("HR, fase Selectie")).hasAttribute("aria-selected", "true");

            page.cell(AriaRole.ROWHEADER, "Onderwijs").click();
            assertThat(page.shown()).isEqualTo("Onderwijs: 9 interventies");
            page.cell(AriaRole.COLUMNHEADER, "Fase Actie").click();
            assertThat(page.shown()).isEqualTo("Fase Actie: " + page.listed().size() + " interventies");

            page.cell(AriaRole.COLUMNHEADER, "Fase Actie").click();
            assertThat(page.shown()).isEqualTo(ALL);
        }
    }

    /** Firefox cannot be given such colours here. */
    @Test
    void whatIsChosenIsSeenWherePeopleHaveTheirOwnColours() {
        try (var page = InterventionsPage.open(Browsers.CHROMIUM, Edition.OWN_FILE,
                new NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            page.cell(AriaRole.ROWHEADER, "HR").click();
            page.page().mouse().move(0, 0);
            page.tabTo(page.list("Literatuur"));

            var ground = "cell => getComputedStyle(cell).backgroundColor";
            var edge = "cell => getComputedStyle(cell).outlineStyle";
            assertThat(page.cell(AriaRole.ROWHEADER, "HR").evaluate(ground))
                    .isNotEqualTo(page.cell(AriaRole.ROWHEADER, "Taken").evaluate(ground));
            assertThat(page.cell("HR, fase Actie").evaluate(edge)).isNotEqualTo("none");
            assertThat(page.cell("Taken, fase Actie").evaluate(edge)).isEqualTo("none");
            page.press("Shift+Tab", "Shift+Tab");
            assertThat(page.cell(AriaRole.ROWHEADER, "HR").evaluate(edge)).as("where the focus is").isEqualTo("solid");
        }
    }

    @Crosswise
    void filtersCountInEveryCellToo(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.list("Literatuur").selectOption("literature");
            assertThat(page.shown()).isEqualTo("Alle lagen en fasen: 14 interventies");
            assertThat(page.listed()).hasSize(14).allMatch(name -> name.endsWith(" *"));
            assertThat(page.cell("HR, fase Selectie: 1 interventie")).hasText("1\u25cf");

            page.list("Plaats in de fasen").selectOption("!source");
            page.list("Literatuur").selectOption("");
            assertThat(page.shown()).isEqualTo("Alle lagen en fasen: 63 interventies");
            assertThat(page.page().locator(".layer small:visible").allInnerTexts()).allMatch(text -> text.contains("onze lezing"));
        }
    }

    @Everywhere
    void aKeyboardGoesThroughTheMatrixInOneStop(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            var corner = page.cell(AriaRole.COLUMNHEADER, "Alle lagen en fasen");
            page.tabTo(corner);

            page.press("ArrowDown", "ArrowRight", "ArrowRight");
            assertThat(hasFocus(page.cell("Taken, fase Selectie"))).isTrue();
            page.press("Enter");
            assertThat(page.shown()).isEqualTo("Taken, fase Selectie: 6 interventies");
            page.press("End", "Space");
            assertThat(page.shown()).startsWith("Taken, fase Continu (l)eren: ");
            page.press("Control+End");
            assertThat(hasFocus(page.cell("Onderwijs, fase Continu"))).isTrue();
            page.press("ArrowDown", "ArrowRight", "Home", "Enter");
            assertThat(page.shown()).isEqualTo("Onderwijs: 9 interventies");
            page.press("Escape");
            assertThat(page.shown()).isEqualTo(ALL);
            page.press("Control+Home");
            assertThat(hasFocus(corner)).isTrue();

            page.press("Tab");
            assertThat(page.grid().locator(":focus")).hasCount(0);
            page.press("Shift+Tab");
            assertThat(hasFocus(corner)).isTrue();
        }
    }

    @Crosswise
    void onAPhoneListsTakeThePlaceOfTheMatrix(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition, new NewContextOptions().setViewportSize(320, 640))) {
            assertThat(page.page().locator(".matrix")).isHidden();
            page.list("Laag").selectOption(new SelectOption().setLabel("HR"));
            page.list("Fase").selectOption(new SelectOption().setLabel("Selectie"));

            assertThat(page.shown()).isEqualTo("HR, fase Selectie: 6 interventies");
            assertThat(page.listed()).hasSize(6);
        }
    }

    @Crosswise
    void aLinkLeadsToAnInterventionWhateverWasChosen(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.cell(AriaRole.ROWHEADER, "Onderwijs").click();
            page.page().evaluate("location.hash = 'interventiewijzer-12'");

            assertThat(page.page().locator("#interventiewijzer-12")).isInViewport();
            assertThat(page.shown()).isEqualTo(ALL);
        }
    }

    @Crosswise
    void whatWasChosenIsWhatIsPrinted(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.cell("Taken, fase Toepassen").click();

            assertThat(PdfText.printed(page.page()).text()).contains("Taken, fase Toepassen: 3 interventies",
                    "Autonomie in taken", "volgens de bron", "Randvoorwaarden", "Onze afspraken", "Wie:", "Editie 2026-1")
                    .doesNotContain("Job crafting", "Wis alles", "Klik op een vak", "Print de afspraken", "in deze browser");
        }
    }

    @Crosswise
    void withoutScriptNothingIsMissing(Browsers browser, Edition edition) {
        try (var visit = browser.visitWithoutScript(edition.address("interventiewijzer"))) {
            var text = spaced(visit.page().getByRole(AriaRole.MAIN).innerText());

            assertThat(text).contains(ALL, "Job crafting *", "Selectie, Actie \u00b7 onze lezing \u00b7 literatuur",
                    "Orchestrator van werken-leren-innoveren", "De rol van HR of L&O-afdeling", "Randvoorwaarden", "terug naar Selectie")
                    .doesNotContain("Klik op een vak", "Print de afspraken", "Dit kiezen we", "Alle lagen Taken");
            // A term opens its explanation without script.
            assertThat(visit.page().locator("button:not([popovertarget]):visible").count()).isZero();
            assertThat(visit.page().getByRole(AriaRole.GRID).count()).isZero();
            visit.demandQuiet();
        }
    }
}
