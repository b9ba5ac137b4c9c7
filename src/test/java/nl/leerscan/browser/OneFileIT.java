package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The toolkit in one file reads as if each page were a file of its own. */
@Execution(ExecutionMode.CONCURRENT)
class OneFileIT {

    @ParameterizedTest
    @EnumSource
    void aPageIsShownAtATimeAndTakesTheFocus(Browsers browser) {
        try (var visit = open(browser, "")) {
            var page = visit.page();
            shows(page, "Is jullie organisatie klaar");
            assertThat(page).hasTitle("Start · Leerscan");

            for (var name : List.of("Factoren", "Vragenlijst", "Begrippen", "Start")) {
                inNavigation(page, name).click();

                assertThat(inNavigation(page, name)).hasAttribute("aria-current", "page");
                assertThat(page.locator("[aria-current]")).hasCount(1);
                assertThat(page).hasTitle(name + " · Leerscan");
                shows(page, name.equals("Start") ? "Is jullie organisatie klaar" : name);
                assertThat(page.locator("h2:focus")).containsText(name.equals("Start") ? "Is jullie organisatie klaar" : name);
            }
            visit.demandQuiet();
        }
    }

    @Test
    void backGoesBack() {
        try (var visit = open(Browsers.CHROMIUM, "")) {
            inNavigation(visit.page(), "Factoren").click();
            inNavigation(visit.page(), "Begrippen").click();
            shows(visit.page(), "Begrippen");

            visit.page().goBack();

            shows(visit.page(), "Factoren");
            assertThat(visit.page()).hasTitle("Factoren · Leerscan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoFollowsALinkHalfWayAPageComesBackThere(Browsers browser) {
        try (var visit = open(browser, "#artikelen-leercultuur")) {
            var page = visit.page();
            var link = page.getByText("het artikel over onderwijs");
            link.click();
            assertThat(link).isHidden();

            page.evaluate("history.back()");
            assertThat(page.locator("h2:focus")).containsText("Zo wordt leren gewoon");
            assertThat(link).isInViewport();
            inNavigation(page, "Factoren").click();
            assertThat(page.locator("h2:focus")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLinkFromOutsideShowsWhatItPointsAt(Browsers browser) {
        try (var visit = open(browser, "#factoren-methode")) {
            shows(visit.page(), "Factoren");
            assertThat(heading(visit.page(), "De methode")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLinkToNothingShowsTheStart(Browsers browser) {
        for (var hash : List.of("#bestaat-niet", "#%", "#main", "#")) {
            try (var visit = open(browser, hash)) {
                shows(visit.page(), "Is jullie organisatie klaar");
                visit.demandQuiet();
            }
        }
    }

    @Test
    void everyLinkInsideLeadsSomewhere() throws IOException {
        var document = Jsoup.parse(Files.readString(Sites.file(Sites.ONE_FILE)));

        assertThat(document.select("a[href^=#]").eachAttr("href")).hasSizeGreaterThan(50)
                .allMatch(href -> document.getElementById(href.substring(1)) != null);
        assertThat(document.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("data:application/pdf;base64,"));
    }

    @ParameterizedTest
    @EnumSource
    void aLinkFromAQuestionShowsItsFactorAndTakesTheFocus(Browsers browser) {
        try (var visit = open(browser, "#vragenlijst")) {
            var page = visit.page();
            page.getByText("Toelichting: De methode").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lees meer")).click();

            shows(page, "Factoren");
            assertThat(heading(page, "De methode")).isFocused();
            assertThat(heading(page, "De methode")).isInViewport();
            visit.demandQuiet();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSkipLinkSkipsTheNavigationAndStaysOnThePage(Browsers browser) {
        try (var visit = open(browser, "#factoren")) {
            var skip = visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar de inhoud"));
            skip.focus();
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().getByRole(AriaRole.MAIN)).isFocused();
            shows(visit.page(), "Factoren");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormsInsideArePdfs(Browsers browser) throws IOException {
        try (var visit = open(browser, "#downloads")) {
            for (var name : List.of("Scoreformulier", "Scoreformulier met conclusies")) {
                var link = visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
                var download = visit.page().waitForDownload(link::click);

                assertThat(download.suggestedFilename()).isEqualTo(name.toLowerCase().replace(' ', '-') + ".pdf");
                assertThat(Files.readAllBytes(download.path()))
                        .isEqualTo(Files.readAllBytes(Sites.file("pdf/" + download.suggestedFilename())))
                        .startsWith('%', 'P', 'D', 'F', '-');
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsPrintedAndThenThePageIsShownAgain(Browsers browser) {
        var context = browser.context(new NewContextOptions());
        context.addInitScript("""
                window.print = () => {
                  window.printed = [...document.querySelectorAll('main h2')].filter(each => each.checkVisibility())
                    .map(each => each.textContent);
                };""");
        try (var visit = Visit.to(Sites.address(Sites.ONE_FILE + "#begrippen"), context)) {
            visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print de hele toolkit")).click();

            assertThat(String.valueOf(visit.page().evaluate("window.printed")))
                    .contains("Is jullie organisatie klaar", "Vragenlijst", "Factoren", "Begrippen",
                            "Over dit instrument", "Downloads");
            shows(visit.page(), "Begrippen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheBrowserFindsIsShown(Browsers browser) {
        try (var visit = open(browser, "")) {
            var terms = visit.page().locator("section[data-page^=Begrippen]");
            assertThat(terms).hasAttribute("hidden", "until-found");

            terms.dispatchEvent("beforematch");

            shows(visit.page(), "Begrippen");
            assertThat(visit.page()).hasTitle("Begrippen · Leerscan");
        }
    }

    /** What the browser finds by itself: a link to a text does the same as its own search. */
    @Test
    void aTextOnAPageThatIsNotShownIsFound() {
        try (var visit = open(Browsers.CHROMIUM, "#:~:text=gewoonte%20van%20management")) {
            assertThat(visit.page()).hasTitle("Begrippen · Leerscan");
            shows(visit.page(), "Begrippen");
            assertThat(visit.page().locator("section[data-page^=Begrippen]").getByText("De gewoonte van management")).isInViewport();
        }
    }

    /** To an older one, what is hidden until it is found is hidden like anything else. */
    @ParameterizedTest
    @EnumSource
    void aBrowserThatOnlyKnowsHiddenShowsAPageAtATimeToo(Browsers browser) {
        try (var visit = open(browser, "#factoren")) {
            visit.page().locator("[data-page][hidden]").evaluateAll("all => all.forEach(each => { each.hidden = true; })");
            shows(visit.page(), "Factoren");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoGoesBackWhileAQuestionWaitsCanGoOn(Browsers browser) {
        try (var visit = open(browser, "#factoren")) {
            var page = visit.page();
            inNavigation(page, "Vragenlijst").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wis antwoorden")).click();
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();

            page.evaluate("history.back()");
            assertThat(page.locator("h2:focus")).containsText("Factoren");
            inNavigation(page, "Begrippen").click();
            shows(page, "Begrippen");
        }
    }

    /** A page that is found brings nothing along that it hides itself. */
    @ParameterizedTest
    @EnumSource
    void whatAPageHidesStaysHiddenWhenThePageIsFound(Browsers browser) {
        try (var visit = open(browser, "")) {
            visit.page().locator("section[data-page^=Vragenlijst]").dispatchEvent("beforematch");
            shows(visit.page(), "Vragenlijst");
            assertThat(visit.page().getByText("Welke weerstand begrijpen we eigenlijk heel goed?").first()).isHidden();
            assertThat(PdfText.printed(visit.page()).text()).contains("1. In hoeverre staan jouw collega")
                    .doesNotContain("Welke weerstand begrijpen we", "Opleidingsreflex");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutScriptEveryPageIsThere(Browsers browser) {
        try (var visit = browser.visitWithoutScript(Sites.address(Sites.ONE_FILE))) {
            assertThat(visit.page().locator("section[data-page] > article").all()).hasSize(Sites.sections().size())
                    .allMatch(Locator::isVisible);
        }
    }

    private static Visit open(Browsers browser, String hash) {
        return Visit.to(Sites.address(Sites.ONE_FILE + hash), browser.context(new NewContextOptions()));
    }

    /** That the page under this heading is the only one that can be seen. */
    private static void shows(Page page, String title) {
        var headings = page.getByRole(AriaRole.MAIN).locator("section[data-page]:not([hidden])");
        assertThat(headings).hasCount(1);
        assertThat(headings.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)).first())
                .containsText(title);
        assertThat(page.locator("section[data-page]").all()).filteredOn(section -> section.locator("h2").first().isVisible())
                .hasSize(1);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator inNavigation(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
