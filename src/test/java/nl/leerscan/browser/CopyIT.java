package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The result as plain text, for a mail or a report. */
@Execution(ExecutionMode.CONCURRENT)
class CopyIT {

    private static final String COPIED = "Gekopieerd. Nu kun je het plakken.";
    private static final String BY_HAND =
            "Kopiëren lukt niet. Kopieer zelf deze tekst.";

    private static final String LISTENING = """
            Object.defineProperty(navigator, 'clipboard', { value: {
              writeText(text) { window.copied = text; return Promise.resolve(); }
            } });""";
    private static final String DENIED = """
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } });""";
    private static final String ABSENT = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";
    private static final String NO_COMMAND = "Document.prototype.execCommand = () => false;";

    @Crosswise
    void theWholeResultIsCopied(Browsers browser, Edition edition) throws IOException {
        try (var page = resultIn(browser, edition, LISTENING)) {
            page.button("Kopieer als tekst").click();

            assertThat(page.page().getByText(COPIED)).isVisible();
            assertThat(page.page().evaluate("window.copied")).isEqualTo(expected(page));
            assertThat(area(page)).isHidden();
        }
    }

    @Crosswise
    void whereCopyingIsDeniedTheTextIsShown(Browsers browser, Edition edition) throws IOException {
        try (var page = resultIn(browser, edition, DENIED, NO_COMMAND)) {
            isShownToCopyByHand(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereThereIsNoClipboardTheTextIsShown(Browsers browser) throws IOException {
        try (var page = resultIn(browser, Edition.OWN_FILE, ABSENT, NO_COMMAND)) {
            isShownToCopyByHand(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOldWayOfCopyingServesWhereThereIsNoClipboard(Browsers browser) {
        try (var page = resultIn(browser, Edition.OWN_FILE, ABSENT)) {
            page.button("Kopieer als tekst").click();

            assertThat(page.page().getByText(COPIED)).isVisible();
            assertThat(area(page)).isHidden();
            assertThat(hasFocus(page.button("Kopieer als tekst"))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMessageGoesWhenTheResultChanges(Browsers browser) {
        try (var page = resultIn(browser, Edition.OWN_FILE, LISTENING)) {
            page.button("Kopieer als tekst").click();
            assertThat(page.page().getByText(COPIED)).isVisible();

            page.answer(1, 0);

            assertThat(page.page().getByText(COPIED)).hasCount(0);
        }
    }

    private static void isShownToCopyByHand(QuestionnairePage page) throws IOException {
        page.button("Kopieer als tekst").click();

        assertThat(page.page().getByText(BY_HAND)).isVisible();
        assertThat(area(page)).isVisible();
        assertThat(area(page).inputValue()).isEqualTo(expected(page));
        assertThat(hasFocus(area(page))).isTrue();
        assertThat(area(page).evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)"))
                .isEqualTo(expected(page));
    }

    private static QuestionnairePage resultIn(Browsers browser, Edition edition, String... scripts) {
        return QuestionnairePage.open(browser, edition, new NewContextOptions(), scripts)
                .answerAll("2131023210").showResult();
    }

    private static Locator area(QuestionnairePage page) {
        return page.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Kopieer als tekst"));
    }

    /** The code differs from one participant to the next. */
    private static String expected(QuestionnairePage page) throws IOException {
        try (var text = Objects.requireNonNull(CopyIT.class.getResourceAsStream("/browser/uitslag.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing()
                    .replace("{code}", page.code());
        }
    }
}
