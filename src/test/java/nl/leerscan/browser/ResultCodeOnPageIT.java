package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code a participant gives the facilitator, and the same as a QR code. */
@Execution(ExecutionMode.CONCURRENT)
class ResultCodeOnPageIT {

    private static final String FORM = "[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}";
    private static final String KEY = "leerscan:succesfactoren-leren:2026-1";
    private static final String READABLE = "wie hem heeft, kan je antwoorden lezen. Je naam staat er niet in.";

    @Crosswise
    void theCodeIsShownWithWhatItIsForAndWhoCanReadIt(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            assertThat(page.code()).matches(FORM);
            assertThat(page.heading("Jouw uitslagcode").isVisible()).isTrue();
            assertThat(page.resultText()).contains("alleen als de begeleider erom vraagt:", READABLE);
        }
    }

    @Crosswise
    void theSameAnswersKeepTheirCodeAndTheNextParticipantGetsAnother(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();
            var code = page.code();

            page.answer(1, 0);
            assertThat(page.code()).isNotEqualTo(code);
            page.answer(1, 2);
            assertThat(page.code()).isEqualTo(code);

            page.reload();
            page.showResult();
            assertThat(page.code()).isEqualTo(code);

            page.button("Begin opnieuw").click();
            page.button("Ja, wis alles").click();
            page.answerAll("2131023210").showResult();
            assertThat(page.code()).isNotEqualTo(code);
        }
    }

    @Crosswise
    void answersKeptBeforeThereWereCodesAreReadAndGetOne(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210");
            page.page().evaluate("key => { const kept = JSON.parse(localStorage.getItem(key)); delete kept['#'];"
                    + " localStorage.setItem(key, JSON.stringify(kept)); }", KEY);
            page.reload();
            assertThat(page.chosen()).isEqualTo("2131023210");

            page.showResult();
            var code = page.code();
            page.reload();
            page.showResult();
            assertThat(page.code()).matches(FORM).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "null", "-1", "1.5", "{}", "[1,2]", "1e99"})
    void aDamagedNumberDoesNoHarm(String damaged) {
        try (var page = QuestionnairePage.open(Browsers.CHROMIUM, Edition.OWN_FILE)) {
            page.page().evaluate("([key, value]) => localStorage.setItem(key, '{\"visie\":3,\"#\":' + value + '}')",
                    List.of(KEY, damaged));
            page.reload();
            assertThat(page.chosen()).isEqualTo(".3........");

            page.answerAll("2131023210").showResult();
            assertThat(page.code()).matches(FORM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutStorageTheCodeStaysAsLongAsThePage(Browsers browser) {
        var blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } });";
        try (var page = QuestionnairePage.open(browser, Edition.OWN_FILE, new NewContextOptions(), blocked)) {
            page.answerAll("2131023210").showResult();
            var code = page.code();

            page.answer(1, 0);
            page.answer(1, 2);

            assertThat(page.code()).matches(FORM).isEqualTo(code);
        }
    }

    @Crosswise
    void theButtonCopiesTheCodeAlone(Browsers browser, Edition edition) {
        var listening = "Object.defineProperty(navigator, 'clipboard', { value: {"
                + " writeText(text) { window.copied = text; return Promise.resolve(); } } });";
        try (var page = QuestionnairePage.open(browser, edition, new NewContextOptions(), listening)) {
            page.answerAll("2131023210").showResult().button("Kopieer de code").click();

            assertThat(page.page().getByText("Gekopieerd. Nu kun je het plakken.")).isVisible();
            assertThat(page.page().evaluate("window.copied")).isEqualTo(page.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingCanBeCopiedTheCodeStandsSelectedInAField(Browsers browser) {
        var none = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
                + "Document.prototype.execCommand = () => false;";
        try (var page = QuestionnairePage.open(browser, Edition.OWN_FILE, new NewContextOptions(), none)) {
            page.answerAll("2131023210").showResult().button("Kopieer de code").click();

            var field = page.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Kopieer de code"));
            assertThat(field).isVisible();
            assertThat(field.inputValue()).isEqualTo(page.code());
            assertThat(QuestionnairePage.hasFocus(field)).isTrue();
        }
    }

    /** Pictures are taken in Chromium: in Firefox Playwright adds a style for that, which the page rightly refuses. */
    @ParameterizedTest
    @EnumSource
    void theQrCodeSaysTheCode(Edition edition) throws IOException {
        try (var page = QuestionnairePage.open(Browsers.CHROMIUM, edition)) {
            page.answerAll("2131023210").showResult();

            assertThat(read(page)).isEqualTo(page.code());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void onADarkScreenItIsDarkOnWhiteTooAndNarrowAsWell(int width) throws IOException {
        var window = new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(width, 640);
        try (var page = QuestionnairePage.open(Browsers.CHROMIUM, Edition.OWN_FILE, window)) {
            page.answerAll("2131023210").showResult();

            assertThat(read(page)).isEqualTo(page.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheToolkitHasAnAddressTheQrCodeLeadsToTheGroupThere(Edition edition) throws IOException {
        try (var page = QuestionnairePage.open(Browsers.CHROMIUM, edition)) {
            page.page().locator("footer p").last().evaluate("""
                    words => {
                      words.append(document.createElement('a'));
                      words.lastChild.href = 'https://voorbeeld.nl/leerscan';
                    }""");
            page.answerAll("2131023210").showResult();
            assertThat(read(page)).isEqualTo("https://voorbeeld.nl/leerscan/groepsuitslag.html#r=" + page.code());

            page.page().locator("footer a").evaluate("address => { address.href += 'x'.repeat(100); }");
            page.showResult();
            assertThat(read(page)).as("an address that is too long").isEqualTo(page.code());
        }
    }

    @Crosswise
    void theCodeIsPrinted(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            var paper = PdfText.printed(page.page());
            assertThat(paper.text()).contains("Jouw uitslagcode", page.code(), "wie hem heeft")
                    .doesNotContain("Kopieer de code");
            assertThat(paper.pages()).isLessThanOrEqualTo(2);
        }
    }

    /** From a picture of the screen, as a telephone does. */
    private static String read(QuestionnairePage page) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(
                page.result().getByRole(AriaRole.IMG, new Locator.GetByRoleOptions()
                        .setName("QR-code van je uitslagcode")).screenshot()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
        } catch (ReaderException e) {
            throw new AssertionError("No QR code can be read", e);
        }
    }
}
