package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Going through each page with the Tab key. */
@Execution(ExecutionMode.CONCURRENT)
class KeyboardWalkIT {

    /** Notes what gets focus: its place in the document, and whether that can be seen at it or at its label. */
    private static final String LISTENING = """
            window.stops = [];
            document.addEventListener('focusin', event => {
              const seen = [event.target, event.target.closest('label')].some(each => each
                && getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) >= 2);
              const place = [...document.querySelectorAll('*')].indexOf(event.target);
              window.stops.push({ text: event.target.textContent || event.target.name, place, seen });
            });""";

    /** What can be reached: of radio buttons of one question, one. */
    private static final String REACHABLE = """
            () => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
              .filter(each => each.checkVisibility() && (each.type !== 'radio'
                || each === document.querySelector(`[name="${each.name}"]`))).length""";

    @ParameterizedTest
    @EnumSource
    void everyStopIsSeenAndInTheOrderOfThePage(Browsers browser) {
        var context = browser.context(new NewContextOptions());
        context.addInitScript(LISTENING);
        try (var visit = Visit.to(Sites.address("index.html"), context)) {
            for (var name : Sites.pages()) {
                visit.page().navigate(Sites.address(name));
                var reachable = (Integer) visit.page().evaluate(REACHABLE);
                for (int i = 0; i < reachable; i++) {
                    visit.page().keyboard().press("Tab");
                }
                var stops = (List<?>) visit.page().evaluate("window.stops.map(stop => stop.text)");

                assertThat(stops).as(name).hasSize(reachable);
                assertThat(stops.get(0)).as(name).isEqualTo("Naar de inhoud");
                allAreSeenInOrder(visit.page(), name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStopInAFullRoomIsSeenAndInOrder(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE, new NewContextOptions(), LISTENING)) {
            RoomStates.compared(page);
            page.page().locator("details").evaluateAll("all => all.forEach(each => { each.open = true; })");
            page.page().locator("main").focus();
            page.page().evaluate("window.stops = []");
            var reachable = (Integer) page.page().locator("main").evaluate(REACHABLE.replace("document.querySelectorAll('a",
                    "document.querySelector('main').querySelectorAll('a"));
            for (int i = 0; i < reachable; i++) {
                page.press("Tab");
            }
            allAreSeenInOrder(page.page(), "room");
            assertThat(page.page().evaluate("window.stops.length")).isEqualTo(reachable);
        }
    }

    private static void allAreSeenInOrder(Page page, String name) {
        assertThat(page.evaluate("window.stops.filter(stop => !stop.seen).map(stop => stop.text)"))
                .as(name + ": focus not seen").isEqualTo(List.of());
        assertThat(page.evaluate("window.stops.every((stop, i, all) => i === 0 || all[i - 1].place < stop.place)"))
                .as(name + ": in order").isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void theSkipLinkIsSeenWhenItHasFocus(Browsers browser) {
        try (var visit = browser.visit(Sites.file("index.html"))) {
            visit.page().keyboard().press("Tab");
            var box = visit.page().getByText("Naar de inhoud").boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.y).isNotNegative();

            visit.page().keyboard().press("Enter");
            assertThat(visit.page().evaluate("document.activeElement.localName")).isEqualTo("main");
        }
    }
}
