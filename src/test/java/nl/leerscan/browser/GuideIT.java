package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide as it is handed out: a page that is opened by a double-click. */
@Execution(ExecutionMode.CONCURRENT)
class GuideIT {

    private static final Path GUIDE = Path.of("target/distribution/Handleiding.html");

    @ParameterizedTest
    @CsvSource({"CHROMIUM, 1000, DARK", "CHROMIUM, 320, LIGHT", "FIREFOX, 320, LIGHT"})
    void itIsAccessibleShowsItsPicturesAndAsksForNothing(Browsers browser, int width, ColorScheme colours) {
        var options = new NewContextOptions().setViewportSize(width, 640);
        if (browser == Browsers.CHROMIUM) {
            options.setColorScheme(colours);
        }
        try (var visit = Visit.to(GUIDE.toUri().toString(), browser.context(options))) {
            var page = visit.page();
            assertThat(page.evaluate("[...document.images].map(image => image.naturalWidth > 0)"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST).isNotEmpty().containsOnly(true);
            assertThat(page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                    .as("scrolls sideways").isEqualTo(0);
            assertThat(Axe.violations(page)).isEmpty();
            visit.demandQuiet();
        }
    }
}
