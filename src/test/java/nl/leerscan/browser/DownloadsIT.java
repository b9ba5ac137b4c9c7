package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each document to print is shown by its first page. */
@Execution(ExecutionMode.CONCURRENT)
class DownloadsIT {

    private static final String UNDER_THE_MOUSE = """
            (picture) => {
              const place = picture.getBoundingClientRect();
              return document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2).getAttribute('href');
            }""";

    @ParameterizedTest
    @EnumSource
    void aPictureIsShownInTheShapeOfItsPage(Browsers browser) {
        try (var visit = open(browser)) {
            for (var picture : visit.page().locator(".printed img").all()) {
                assertThat(picture).isVisible();
                var box = picture.boundingBox();
                assertThat(picture.evaluate("img => img.naturalWidth")).isEqualTo(180);
                assertThat(box.height / box.width).isCloseTo(
                        ((Number) picture.evaluate("img => img.naturalHeight / img.naturalWidth")).doubleValue(),
                        within(0.02));
            }
            visit.demandQuiet();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsPartOfTheOneLinkOfItsDocument(Browsers browser) {
        try (var visit = open(browser)) {
            assertThat(visit.page().locator(".printed").all()).isNotEmpty().allSatisfy(document -> {
                var link = document.getByRole(AriaRole.LINK);
                assertThat(link).hasCount(1);
                assertThat(document.getByRole(AriaRole.IMG)).hasCount(0);

                document.scrollIntoViewIfNeeded();
                assertThat(document.locator("img").evaluate(UNDER_THE_MOUSE)).isEqualTo(link.getAttribute("href"));
            });
        }
    }

    private static Visit open(Browsers browser) {
        return Visit.to(Sites.address("downloads.html"), browser.context(new NewContextOptions()));
    }
}
