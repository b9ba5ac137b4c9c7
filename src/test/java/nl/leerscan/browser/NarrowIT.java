package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A window of 320 pixels: a small phone, or 400 % of a usual window. */
@Execution(ExecutionMode.CONCURRENT)
class NarrowIT {

    private static final int LEAST_TARGET = 24;
    private static final NewContextOptions NARROW = new NewContextOptions().setViewportSize(320, 640);

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSideways(Browsers browser) {
        try (var visit = Visit.to(Sites.address("index.html"), browser.context(NARROW))) {
            Stream.concat(Sites.separatePages().stream(), Sites.sections().stream()).forEach(place -> {
                visit.page().navigate(Sites.address(place));
                fits(visit.page(), place);
                targetsAreLargeEnough(visit.page(), place);
            });
        }
    }

    @Crosswise
    void noStateOfTheQuestionnaireScrollsSideways(Browsers browser, Edition edition) {
        var noClipboard = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
                + "Document.prototype.execCommand = () => false;";
        try (var page = QuestionnairePage.open(browser, edition, NARROW, noClipboard)) {
            page.showResult();
            fits(page.page(), "errors");

            page.button("Wis antwoorden").click();
            fits(page.page(), "dialog");
            targetsAreLargeEnough(page.page(), "dialog");
            page.press("Escape");

            page.page().locator("details").evaluateAll("all => all.forEach(each => { each.open = true; })");
            page.answerAll("2131023210").showResult().button("Kopieer als tekst").click();
            fits(page.page(), "result");
            targetsAreLargeEnough(page.page(), "result");
        }
    }

    @Crosswise
    void noStateOfTheRoomScrollsSideways(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition, NARROW)) {
            RoomStates.walk(page, state -> {
                fits(page.page(), state);
                targetsAreLargeEnough(page.page(), state);
            });
        }
    }

    private static void fits(Page page, String where) {
        var wider = "() => [...document.querySelectorAll('body *')].filter(each => each.checkVisibility()"
                + " && each.getBoundingClientRect().right > innerWidth).map(each => each.outerHTML.slice(0, 80)).join(' ')";
        // The scroll bar of Firefox takes its part of the 320.
        assertThat(page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .as("%s: %s", where, page.evaluate(wider))
                .isEqualTo(0);
    }

    private static void targetsAreLargeEnough(Page page, String where) {
        var targets = page.getByRole(AriaRole.BUTTON).or(page.locator("nav a, a.button, summary, label"));
        for (var height : (Iterable<?>) targets.and(visible(page)).evaluateAll(
                "all => all.map(each => Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width))")) {
            assertThat(((Number) height).doubleValue()).as(where).isGreaterThanOrEqualTo(LEAST_TARGET);
        }
    }

    private static Locator visible(Page page) {
        return page.locator(":visible");
    }
}
