package nl.leerscan.browser;

import static nl.leerscan.browser.QuestionnairePage.spaced;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Where JavaScript is off, the questionnaire is complete and the browser adds up. */
@Execution(ExecutionMode.CONCURRENT)
class WithoutScriptIT {

    @Everywhere
    void theQuestionsAndTheConclusionsAreThereAndNothingThatDoesNotWork(Browsers browser, Edition edition) {
        try (var visit = browser.visitWithoutScript(edition.address())) {
            var page = visit.page();

            assertThat(page.getByRole(AriaRole.RADIO).all()).hasSize(40).allMatch(Locator::isVisible);
            assertThat(page.getByText("JavaScript staat uit.").first().isVisible()).isTrue();
            // A term opens its explanation without script.
            assertThat(page.getByRole(AriaRole.BUTTON).and(page.locator(":not(.term)")).count()).isZero();
            var conclusions = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Alle conclusies"));
            assertThat(conclusions.getByRole(AriaRole.ROW).allInnerTexts().stream().map(text -> spaced(text).split(" [A-Z]")[0]))
                    .containsExactly("Totaalscore", "0 t/m 9", "10 t/m 19", "20 t/m 24", "25 t/m 30");
            assertThat(page.getByText("Welke weerstand begrijpen we eigenlijk heel goed?").isVisible()).isFalse();
            assertThat(page.getByText("Profiel per factor").isVisible()).isFalse();
            visit.demandQuiet();
        }
    }

    @Crosswise
    void theAnswersAreAddedUp(Browsers browser, Edition edition) {
        try (var visit = browser.visitWithoutScript(edition.address())) {
            assertThat(PdfText.printed(visit.page()).text()).contains("0 van 10 ingevuld; opgeteld 0 punten.");

            choose(visit.page(), "13");

            assertThat(PdfText.printed(visit.page()).text()).contains("2 van 10 ingevuld; opgeteld 4 punten.");
        }
    }

    @Crosswise
    void theRoomSaysThatItCannotAddUpAndShowsNothingThatDoesNotWork(Browsers browser, Edition edition) {
        try (var visit = browser.visitWithoutScript(edition.address("groepsuitslag"))) {
            var page = visit.page();

            assertThat(page.getByText(RoomPage.text("without-script")).isVisible()).isTrue();
            assertThat(page.locator(".room").locator("button, input, textarea, summary, dialog").all())
                    .isNotEmpty().noneMatch(Locator::isVisible);
            visit.demandQuiet();
        }
    }

    @Test
    void theSumIsReadAloud() {
        try (var visit = Browsers.CHROMIUM.visitWithoutScript(Edition.OWN_FILE.address())) {
            choose(visit.page(), "33");

            var session = visit.context().newCDPSession(visit.page());
            var texts = new StringBuilder();
            for (var node : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
                texts.append(name(node.getAsJsonObject()));
            }
            assertThat(texts).contains("2 van 10 ingevuld; opgeteld 6 punten.");
        }
    }

    private static String name(JsonObject node) {
        var text = node.has("role") && node.getAsJsonObject("role").get("value").getAsString().equals("StaticText");
        return text && node.has("name") ? node.getAsJsonObject("name").get("value").getAsString() : "";
    }

    /** By keyboard, the only way that Playwright has here in Firefox; questions lie one explanation apart. */
    private static void choose(Page page, String points) {
        for (int i = 0; i < points.length(); i++) {
            tabToRadioAfter(page, i);
            page.keyboard().press("Space");
            for (int step = '0'; step < points.charAt(i); step++) {
                page.keyboard().press("ArrowDown");
            }
        }
    }

    private static void tabToRadioAfter(Page page, int questions) {
        var there = "number => document.activeElement.closest('fieldset')"
                + " === document.querySelectorAll('fieldset')[number] && document.activeElement.type === 'radio'";
        for (int i = 0; i < 100 && !(Boolean) page.evaluate(there, questions); i++) {
            page.keyboard().press("Tab");
        }
    }
}
