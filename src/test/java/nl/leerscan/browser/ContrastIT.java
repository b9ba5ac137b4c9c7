package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast axe does not look at: of what is drawn, which WCAG wants to be 3 to 1. */
@Execution(ExecutionMode.CONCURRENT)
class ContrastIT {

    /** What is drawn; what it is, its colours, and the colour under its middle. A ground with an edge is no mark. */
    private static final String DRAWN = """
            () => [...document.querySelectorAll('.picture text, .picture rect:not(.empty), .picture circle, .picture path, .mark rect')]
              .map(each => {
                each.scrollIntoView({ block: 'center' });
                const box = each.getBoundingClientRect();
                const all = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                const under = all.slice(all.indexOf(each) + 1)
                  .filter(one => one.matches('rect, circle')).map(one => getComputedStyle(one).fill).find(fill => fill !== 'none');
                const style = getComputedStyle(each);
                const colours = each.matches('text') ? [style.fill] : [style.fill, style.stroke].filter(one => one !== 'none');
                return [each.tagName, each.getAttribute('class') + ' ' + each.textContent, colours.join(' or '),
                  under || getComputedStyle(document.body).backgroundColor].join('; ');
              })""";
    private static final Pattern RGB = Pattern.compile("rgba?\\((\\d+), (\\d+), (\\d+)\\)");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void barsAndBordersStandOut(ColorScheme colours) {
        var window = new NewContextOptions().setColorScheme(colours);
        try (var page = QuestionnairePage.open(Browsers.CHROMIUM, Edition.OWN_FILE, window)) {
            page.answerAll("2131023210").showResult();
            var ground = colour(page, "body", "background-color");
            var track = colour(page, ".bar", "background-color");
            var bar = colour(page, ".bar rect", "fill");

            assertThat(contrast(bar, track)).as("bar on its track").isGreaterThanOrEqualTo(3);
            assertThat(contrast(bar, ground)).as("bar").isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour(page, ".bar", "border-top-color"), ground)).as("edge of a bar").isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour(page, "label", "border-top-color"), ground)).as("answer").isGreaterThanOrEqualTo(3);

            page.tabTo(page.button("Bekijk uitslag"));
            assertThat(contrast(colour(page, "button:focus-visible", "outline-color"), ground)).as("focus")
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** With an earlier round beside it: axe does not look at text in a drawing. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatIsDrawnOfARoomStandsOut(ColorScheme colours) {
        var window = new NewContextOptions().setColorScheme(colours);
        try (var room = RoomPage.open(Browsers.CHROMIUM, Edition.OWN_FILE, window)) {
            RoomStates.compared(room);
            var page = room.page();
            var ground = colour(page, "body", "background-color");
            assertThat(contrast(colour(page, ".dots text", "fill"), ground)).as("text").isGreaterThanOrEqualTo(4.5);
            for (var part : List.of("circle", ".middle", ".median")) {
                assertThat(contrast(colour(page, ".dots " + part, "fill"), ground)).as(part).isGreaterThanOrEqualTo(3);
            }
            for (var line : List.of(".axis", ".cut-off")) {
                assertThat(contrast(colour(page, ".dots " + line, "stroke"), ground)).as(line).isGreaterThanOrEqualTo(3);
            }
            var track = colour(page, ".profile .bar", "background-color");
            for (var part : List.of("rect", ".then")) {
                assertThat(contrast(colour(page, ".profile .bar " + part, "fill"), track)).as(part).isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** The line of phases, and what says which cell is chosen. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theMatrixStandsOut(ColorScheme colours) {
        var window = new NewContextOptions().setColorScheme(colours);
        try (var interventions = InterventionsPage.open(Browsers.CHROMIUM, Edition.OWN_FILE, window)) {
            var page = interventions.page();
            interventions.cell("HR, fase Selectie").click();
            var ground = colour(page, "body", "background-color");
            var chosen = colour(page, ".matrix td[aria-selected=true]", "background-color");
            assertThat(contrast(colour(page, ".line path", "stroke"), ground)).as("line").isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour(page, ".line circle", "fill"), ground)).as("stop").isGreaterThanOrEqualTo(3);
            assertThat(contrast(chosen, ground)).as("chosen").isGreaterThanOrEqualTo(3);
            for (var part : List.of("b", "i")) {
                assertThat(contrast(colour(page, ".matrix [aria-selected=true] " + part, "color"), chosen)).as(part)
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(colour(page, ".matrix td " + part, "color"), colour(page, ".matrix td", "background-color")))
                        .as(part).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    /** Of every word and mark in a picture, with what lies under it; axe does not look at these. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void everyWordAndMarkOfAPictureStandsOut(String how) {
        var window = new NewContextOptions().setColorScheme(how.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        try (var visit = Visit.to("about:blank", Browsers.CHROMIUM.context(window))) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(how.equals("print") ? Media.PRINT : Media.SCREEN));
            for (var name : List.of("factoren", "onderzoek", "werkplekleren", "leerlandschap")) {
                visit.page().navigate(Sites.address(name + ".html"));
                var drawn = (List<?>) visit.page().evaluate(DRAWN);
                assertThat(drawn).as(name).hasSizeGreaterThan(8).allSatisfy(each -> {
                    var parts = ((String) each).split("; ");
                    var best = List.of(parts[2].split(" or ")).stream()
                            .mapToDouble(colour -> contrast(colour, parts[3])).max().orElseThrow();
                    assertThat(best).as("%s: %s", name, each).isGreaterThanOrEqualTo(parts[0].equals("text") ? 4.5 : 3);
                });
            }
        }
    }

    private static String colour(QuestionnairePage page, String selector, String property) {
        return colour(page.page(), selector, property);
    }

    private static String colour(Page page, String selector, String property) {
        return (String) page.locator(selector).first()
                .evaluate("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
    }

    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        var found = RGB.matcher(colour);
        assertThat(found.matches()).as(colour).isTrue();
        var parts = DoubleStream.of(1, 2, 3).map(i -> Integer.parseInt(found.group((int) i)) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
