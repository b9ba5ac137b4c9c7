package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The result of a group on paper and as plain text. */
@Execution(ExecutionMode.CONCURRENT)
class RoomPaperIT {

    private static final String COPIED = text("result.copied");
    private static final String LISTENING = """
            window.print = () => { window.printed = true; };
            Object.defineProperty(navigator, 'clipboard', { value: {
              writeText(text) { window.copied = text; return Promise.resolve(); }
            } });""";
    /** With DejaVu Sans, a wide letter and often the only one on a bare machine. */
    private static final int SHEETS = 2;
    private static final List<String> FORMS = List.of("2131023210", "0000000000", "3333333333", "1111111111", "2222222222",
            "0123012301", "3210321032", "2103210321", "1022331100", "3021302130");

    @Crosswise
    void theWholeResultIsCopied(Browsers browser, Edition edition) throws IOException {
        try (var page = resultIn(browser, edition)) {
            page.named("Kopieer als tekst").click();

            assertThat(page.page().getByText(COPIED)).isVisible();
            assertThat(page.page().evaluate("window.copied")).isEqualTo(expected("groepsuitslag.txt"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofFewFormsTheAnswersAreNotCopied(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE, new NewContextOptions(), LISTENING)) {
            page.enterForms("2131023210", "0000000000").showResult().named("Kopieer als tekst").click();

            assertThat(page.page().getByText(COPIED)).isVisible();
            assertThat((String) page.page().evaluate("window.copied")).contains("7,5").doesNotContain(
                    "De methode", "Duidelijke weerstand", "1. In hoeverre", text("none"), "Eerder");
        }
    }

    @Crosswise
    void theResultPrintsOnAFewSheetsWithoutAnythingToClick(Browsers browser, Edition edition) {
        try (var page = resultIn(browser, edition)) {
            page.named("Print").click();
            assertThat(page.page().evaluate("window.printed")).isEqualTo(true);

            var paper = PdfText.printed(page.page());

            assertThat(paper.text()).contains(text("result"), says("summary", "participants", 12), "15 van 30",
                    "Het gaat voor iedere betrokkene hard werken worden", text("conclusions"), "zeer kansrijk",
                    text("totals-in-numbers"), text("profile"), "De leertechnologie", text("questions"),
                    "10. Verwacht je dat er voldoende", "Krachtige bijdrage (3)", "(Vraag ", "Editie 2026-1");
            hasNothingToClick(paper);
            assertThat(paper.pages()).isLessThanOrEqualTo(SHEETS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofFiveHundredParticipantsItTakesNoMorePaper(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.openFiles(RoomCrowdIT.crowd().named("zaal.json"));
            assertThat(page.status()).containsText("500");

            var paper = PdfText.printed(page.showResult().page());

            assertThat(paper.text()).contains(says("summary", "participants", 500), "10. Verwacht je dat er voldoende");
            hasNothingToClick(paper);
            assertThat(paper.pages()).isLessThanOrEqualTo(SHEETS);
        }
    }

    private static void hasNothingToClick(PdfText paper) {
        assertThat(paper.text()).doesNotContain("Print", "Kopieer", text("show"), text("hide"), text("save"), text("open"),
                text("by-total"), text("by-form-hint", "count", 10, "example", "2103210321"), text("undo"), text("order"),
                text("compare"), text("list"), text("clear"), text("intro"), "Downloads");
    }

    private static RoomPage resultIn(Browsers browser, Edition edition) {
        var page = RoomPage.open(browser, edition, new NewContextOptions(), LISTENING);
        return page.enterForms(FORMS.toArray(String[]::new)).enterTotals("17", "24").showResult();
    }

    private static String expected(String name) throws IOException {
        try (var text = Objects.requireNonNull(RoomPaperIT.class.getResourceAsStream("/browser/" + name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing();
        }
    }
}
