package nl.leerscan.browser;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing: on every page, light, dark and narrow, and in every state of the questionnaire and the room. */
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT {

    @ParameterizedTest
    @MethodSource("nl.leerscan.browser.Sites#separatePages")
    void everyPageIsAccessible(String page) {
        try (var visit = Browsers.CHROMIUM.visit(Sites.file(page))) {
            isAccessibleInEveryWay(visit.page());
        }
    }

    /** The same pages with other headings around them; their colours were looked at above. */
    @Test
    void everyPageInTheOneFileIsAccessible() {
        arePassed(Browsers.CHROMIUM, Sites.sections(), Axe::violationsBesidesContrast);
    }

    /** The same pages once more, one of each kind: what could differ is how a style is understood. */
    @Test
    void everyKindOfPageIsAccessibleInFirefox() {
        var articles = Sites.separatePages().stream().filter(page -> page.startsWith("artikelen/")).skip(1).toList();
        arePassed(Browsers.FIREFOX, Sites.separatePages().stream().filter(not(articles::contains)).toList(),
                Axe::violations);
    }

    /** One after the other in one window: opening one takes longer than going on to the next. */
    private static void arePassed(Browsers browser, List<String> places, Function<Page, List<String>> violations) {
        assertThat(places).hasSizeGreaterThan(5);
        try (var visit = Visit.to("about:blank", browser.context(new NewContextOptions()))) {
            for (var place : places) {
                visit.page().navigate(Sites.address(place));
                assertThat(violations.apply(visit.page())).as(place).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("crosswise")
    void everyStateOfTheQuestionnaireIsAccessible(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("21").showResult();
            isAccessible(browser, page.page());

            page.button("Wis antwoorden").click();
            isAccessible(browser, page.page());

            page.press("Escape");
            page.answerAll("2131023210").showResult();
            isAccessible(browser, page.page());
        }
    }

    @ParameterizedTest
    @MethodSource("crosswise")
    void everyStateOfTheRoomIsAccessible(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            RoomStates.walk(page, state -> isAccessible(browser, page.page()));
        }
    }

    @ParameterizedTest
    @MethodSource("crosswise")
    void everyStateOfTheInterventionsIsAccessible(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.cell("HR, fase Selectie").click();
            page.page().locator(".layer input:visible").first().check();
            page.button("Voeg een eigen afspraak toe").click();
            page.page().locator("details:visible").evaluateAll("all => all.forEach(each => { each.open = true; })");
            isAccessible(browser, page.page());

            page.button("Wis alles").click();
            isAccessible(browser, page.page());
        }
    }

    /** As {@link Crosswise} the other way round: the page with everything in it is looked at once for each state, not twice. */
    private static Stream<Arguments> crosswise() {
        return Stream.of(Arguments.of(Browsers.CHROMIUM, Edition.OWN_FILE), Arguments.of(Browsers.FIREFOX, Edition.ONE_FILE));
    }

    private static void isAccessible(Browsers browser, Page page) {
        if (browser == Browsers.CHROMIUM) {
            isAccessibleInEveryWay(page);
        } else {
            // Firefox cannot be made dark here.
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    /** Dark and wide, then light and narrow. */
    private static void isAccessibleInEveryWay(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violations(page)).as("dark").isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 640);
        assertThat(Axe.violations(page)).as("light, narrow").isEmpty();
        page.setViewportSize(1280, 720);
    }
}
