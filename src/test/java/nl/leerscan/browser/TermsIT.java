package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A word that a reader may not know opens its explanation where a page first uses it. */
@Execution(ExecutionMode.CONCURRENT)
class TermsIT {

    private static final String ARTICLE = "artikelen/leercultuur";

    @Everywhere
    void aKeyboardOpensItGoesIntoItAndClosesIt(Browsers browser, Edition edition) {
        try (var visit = open(browser, edition, new NewContextOptions())) {
            var term = term(visit.page(), "transfer");
            assertThat(explanation(visit.page())).hasCount(0);
            term.focus();
            visit.press("Enter");
            assertThat(explanation(visit.page())).containsText("gebruiken in je eigen werk");
            assertThat(explanation(visit.page())).isInViewport();
            visit.press("Tab");
            assertThat(explanation(visit.page()).getByRole(AriaRole.LINK)).isFocused();
            visit.press("Escape");
            assertThat(explanation(visit.page())).hasCount(0);
            visit.demandQuiet();
        }
    }

    @Crosswise
    void itLeadsToTheListOfAllTerms(Browsers browser, Edition edition) {
        try (var visit = open(browser, edition, new NewContextOptions())) {
            term(visit.page(), "transfer").click();
            explanation(visit.page()).getByRole(AriaRole.LINK).click();
            assertThat(visit.page().locator("dt:target")).hasText("Transfer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inOneFileItIsClosedForWhoComesBack(Browsers browser) {
        try (var visit = open(browser, Edition.ONE_FILE, new NewContextOptions())) {
            term(visit.page(), "transfer").click();
            explanation(visit.page()).getByRole(AriaRole.LINK).click();
            assertThat(visit.page().locator("dt:target")).hasText("Transfer");

            visit.page().evaluate("history.back()");
            assertThat(term(visit.page(), "transfer")).isVisible();
            assertThat(explanation(visit.page())).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itNeedsNoScript(Browsers browser) {
        try (var visit = browser.visitWithoutScript(Sites.file(ARTICLE + ".html"))) {
            for (int i = 0; i < 40 && !visit.page().locator(".term:focus").isVisible(); i++) {
                visit.press("Tab");
            }
            visit.press("Enter");
            assertThat(explanation(visit.page()).isVisible()).isTrue();
        }
    }

    @Crosswise
    void onPaperTheExplanationsAreAList(Browsers browser, Edition edition) {
        try (var visit = open(browser, edition, new NewContextOptions())) {
            var paper = PdfText.printed(visit.page()).text();
            assertThat(paper).contains("Begrippen op deze pagina", "Wat je in een training leerde").doesNotContain("Alle begrippen");
        }
    }

    /** A phone, a window enlarged four times, and one that is just large enough for an explanation beside its term. */
    @ParameterizedTest
    @CsvSource({"320, 640", "320, 256", "720, 720"})
    void itFitsTheWindowAndIsReadByEveryone(int width, int height) {
        try (var visit = open(Browsers.CHROMIUM, Edition.OWN_FILE, new NewContextOptions().setViewportSize(width, height))) {
            for (var term : visit.page().locator(".term").all()) {
                term.focus();
                visit.press("Enter");
                var box = explanation(visit.page()).boundingBox();
                assertThat(box.x).isNotNegative();
                assertThat(box.x + box.width).isLessThanOrEqualTo(width);
                assertThat(box.width).as("no column of some letters").isGreaterThan(250);
                assertThat(box.y).isNotNegative();
                assertThat(box.y + box.height).isLessThanOrEqualTo(height);
                visit.press("Escape");
            }
            term(visit.page(), "transfer").click();
            assertThat(Axe.violations(visit.page())).isEmpty();
        }
    }

    private static Visit open(Browsers browser, Edition edition, NewContextOptions options) {
        var place = edition == Edition.ONE_FILE ? ARTICLE.replace('/', '-') : ARTICLE;
        return Visit.to(edition.address(place), browser.context(options));
    }

    private static Locator term(Page page, String name) {
        return page.locator("[data-page]:not([hidden]) .term, main > article .term").and(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    private static Locator explanation(Page page) {
        return page.locator("[popover]:popover-open");
    }
}
