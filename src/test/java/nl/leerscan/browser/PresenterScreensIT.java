package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of the presentation: it fits on a projector, is large, and is accessible. */
@Execution(ExecutionMode.CONCURRENT)
class PresenterScreensIT {

    private static final String LEFT_OVER = "document.querySelector('.screens').scrollHeight"
            + " - document.querySelector('.screens').clientHeight";
    private static final List<ViewportSize> PROJECTORS = List.of(new ViewportSize(1024, 768), new ViewportSize(1280, 720),
            new ViewportSize(1366, 768), new ViewportSize(1920, 1080));
    /** In pixels, what can be read from the back of a room. */
    private static final double LARGE = 1.8 * 16;

    @ParameterizedTest
    @EnumSource
    void fitsOnAProjectorWithoutScrolling(Browsers browser) {
        try (var presenter = open(browser, Edition.OWN_FILE, 1280, 720)) {
            everyScreen(presenter, title -> PROJECTORS.forEach(size -> {
                presenter.page().setViewportSize(size.width, size.height);
                assertThat((Integer) presenter.page().evaluate(LEFT_OVER)).as("%s, %d wide", title, size.width)
                        .isLessThanOrEqualTo(0);
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadableFromTheBackOfTheRoom(Browsers browser) {
        var sizes = "[...document.querySelectorAll('.screen:not([hidden]) :is(h2, h3, li, p:not(.above))')]"
                + ".map(each => parseFloat(getComputedStyle(each).fontSize))";
        try (var presenter = open(browser, Edition.ONE_FILE, 1280, 720)) {
            everyScreen(presenter, title -> {
                var smallest = ((List<?>) presenter.page().evaluate(sizes)).stream()
                        .mapToDouble(size -> ((Number) size).doubleValue()).min().orElseThrow();
                assertThat(smallest).as(title).isGreaterThanOrEqualTo(LARGE);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotScrollSidewaysInANarrowWindowAndHidesNothing(Browsers browser) {
        try (var presenter = open(browser, Edition.OWN_FILE, 320, 640)) {
            everyScreen(presenter, title -> {
                assertThat(presenter.page().evaluate("document.querySelector('.screens').scrollWidth"
                        + " - document.querySelector('.screens').clientWidth")).as(title).isEqualTo(0);
                assertThat(presenter.page().evaluate("[...document.querySelectorAll('.controls *')].every(each =>"
                        + " each.matches('.said') || each.getBoundingClientRect().right <= innerWidth"
                        + " && each.getBoundingClientRect().bottom <= innerHeight)")).as(title).isEqualTo(true);
                presenter.page().evaluate("document.querySelector('.screens').scrollTop = 10000");
                var end = presenter.page().locator(".screen:visible > :last-child").boundingBox();
                assertThat(end.y + end.height).as(title + ": its end")
                        .isLessThanOrEqualTo(presenter.page().locator(".controls").boundingBox().y);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongScreenScrollsWithTheArrowAndTheNextStartsAtItsTop(Browsers browser) {
        try (var presenter = open(browser, Edition.OWN_FILE, 320, 640)) {
            presenter.press("PageDown", "ArrowDown", "ArrowDown", "ArrowDown");
            presenter.page().waitForCondition(() ->
                    (Boolean) presenter.page().evaluate("document.querySelector('.screens').scrollTop > 0"));

            presenter.press("PageDown");
            assertThat(presenter.page().evaluate("document.querySelector('.screens').scrollTop")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"CHROMIUM, LIGHT, 1280, 720", "CHROMIUM, DARK, 1280, 720", "CHROMIUM, LIGHT, 320, 640",
            "FIREFOX, LIGHT, 1280, 720"})
    void isAccessible(Browsers browser, ColorScheme colours, int width, int height) {
        var window = new NewContextOptions().setViewportSize(width, height).setColorScheme(colours);
        var noFullScreen = PresenterPage.NO_FULL_SCREEN;
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE, window, noFullScreen).start()) {
            everyKindOfScreenIsAccessible(presenter);
        }
    }

    /** The same screens with other pages around them, through which axe goes at length: once will do. */
    @Test
    void isAccessibleInTheOneFile() {
        try (var presenter = open(Browsers.CHROMIUM, Edition.ONE_FILE, 1280, 720)) {
            assertThat(Axe.violations(presenter.page())).isEmpty();
        }
    }

    private static void everyKindOfScreenIsAccessible(PresenterPage presenter) {
        var kinds = List.of("Uitleg", "Alle factoren", "De methode", "Invullen",
                "Past verduurzaming (op welk gebied dan ook) bij de visie/strategie van jouw organisatie?",
                "Alle conclusies", "Het is kansrijk om een nieuwe, duurzame manier van leren succesvol in te voeren",
                "Afspraken");
        assertThat(presenter.titles()).containsAll(kinds);
        everyScreen(presenter, title -> {
            if (kinds.contains(title)) {
                presenter.press("p");
                assertThat(Axe.violations(presenter.page())).as(title).isEmpty();
            }
        });
    }

    private static PresenterPage open(Browsers browser, Edition edition, int width, int height) {
        var window = new NewContextOptions().setViewportSize(width, height);
        return PresenterPage.open(browser, edition, window, PresenterPage.NO_FULL_SCREEN).start();
    }

    private static void everyScreen(PresenterPage presenter, Consumer<String> look) {
        presenter.titles().forEach(title -> {
            look.accept(title);
            presenter.press("PageDown");
        });
    }
}
