package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores stay in the browser where it allows that, and nothing breaks where it does not. */
@Execution(ExecutionMode.CONCURRENT)
class RoomKeepingIT {

    private static final String KEY = "leerscan:succesfactoren-leren:2026-1:room";
    private static final String FORM = "2131023210";
    private static final String BLOCKED = """
            Object.defineProperty(window, 'localStorage', {
              get() { throw new DOMException('blocked', 'SecurityError'); }
            });""";

    @Everywhere
    void everythingIsThereAfterAReload(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17").enterForms(FORM).enter(page.codeField(), RoomCodes.of(FORM, 1)).showResult();

            page.reload();
            assertThat(page.status()).containsText(says("participants", "count", 3) + says("of-whom", "forms", 2));
            assertThat(page.page().getByText(text("kept"))).isVisible();
            assertThat(page.result()).isHidden();
            page.openList();
            assertThat(page.entries()).hasSize(3).last().isEqualTo("1 " + says("entry-total") + " 17");
            assertThat((List<?>) page.page().evaluate("Object.keys(localStorage)")).isEqualTo(List.of(KEY));

            page.type(page.codeField(), RoomCodes.of(FORM, 1));
            assertThat(page.status()).containsText(says("participants", "count", 3));
            page.ofParticipant("remove", 2).click();
            page.reload();
            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @Crosswise
    void aTabThatDidNotHearOfAnotherLosesNothingEither(Browsers browser, Edition edition) {
        var deaf = "window.addEventListener('storage', event => event.stopImmediatePropagation(), true);";
        try (var page = RoomPage.open(browser, edition, new NewContextOptions(), deaf)) {
            var tab = page.anotherTab(edition);
            tab.enterTotals("18", "19");
            page.page().waitForTimeout(250);

            page.enterTotals("17");

            assertThat(page.status()).containsText(says("participants", "count", 3));
            assertThat(tab.status()).containsText(says("participants", "count", 2));
            tab.enterTotals("20");
            assertThat(tab.status()).containsText(says("participants", "count", 4));
        }
    }

    @Crosswise
    void whoIsChangedHereAndRemovedInAnotherTabIsEnteredAnew(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17").openList().ofParticipant("change", 1).click();
            var tab = page.anotherTab(edition);
            tab.openList().ofParticipant("remove", 1).click();
            assertThat(page.status()).containsText(says("participants", "count", 0));

            page.type(page.totalField(), "18");

            assertThat(page.status()).containsText(says("participant", "count", 1));
            assertThat(page.status()).containsText(says("added-total", "total", 18));
            assertThat(page.named(says("keep"))).hasCount(0);
        }
    }

    @Everywhere
    void twoTabsDoNotLoseEachOthersEntries(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            var tab = page.anotherTab(edition);
            page.enterTotals("17");
            assertThat(tab.status()).containsText(says("participant", "count", 1));
            tab.enterTotals("18");
            assertThat(page.status()).containsText(says("participants", "count", 2));
            page.enterForms(FORM);
            assertThat(tab.status()).containsText(says("participants", "count", 3));
            page.reload();
            assertThat(page.status()).containsText(says("participants", "count", 3));

            tab.button("clear").click();
            tab.button("clear-yes").click();
            assertThat(page.status()).containsText(says("participants", "count", 0));
        }
    }

    /** As the questionnaire does, or the agreements. */
    @Crosswise
    void whatAnotherPageStoresTakesNoStepBackAway(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17", "18").button("clear").click();
            page.button("clear-yes").click();
            page.page().evaluate("void (window.heard = new Promise(done => window.addEventListener('storage', done)))");
            page.anotherTab(edition).page().evaluate("localStorage.setItem('leerscan:succesfactoren-leren:2026-1', '{}')");
            page.page().evaluate("window.heard.then(() => true)");

            page.button("undo").click();
            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedIsLeftAside(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            for (var damaged : List.of("", "{", "null", "5", "[]", "\"\"", "\"kenmerk;totaal\"", "{\"entries\": [1]}")) {
                page.page().evaluate("([key, value]) => localStorage.setItem(key, value)", List.of(KEY, damaged));
                page.reload();

                assertThat(page.status()).containsText(says("participants", "count", 0));
            }
            page.enterTotals("17");
            page.reload();
            assertThat(page.status()).containsText(says("participant", "count", 1));
        }
    }

    @Crosswise
    void blockedStorageIsToldAndEverythingElseWorks(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition, new NewContextOptions(), BLOCKED)) {
            assertThat(page.page().getByText(text("not-kept"))).isVisible();
            assertThat(page.page().getByText(text("kept"))).hasCount(0);

            page.enterTotals("17").enterForms(FORM).enter(page.codeField(), RoomCodes.of(FORM, 1)).showResult();
            assertThat(page.resultText()).contains("15 van 30");
            page.button("undo").click();
            assertThat(page.resultText()).contains("16 van 30");
            page.button("clear").click();
            page.button("clear-yes").click();
            assertThat(page.status()).containsText(says("participants", "count", 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAPreviewOfAMailItWorksAsWell(Browsers browser, @TempDir Path temp) throws IOException {
        try (var visit = browser.visit(Sites.inAMail("groepsuitslag.html", temp))) {
            var frame = visit.page().frameLocator("iframe");
            assertThat(frame.getByText(text("not-kept"))).isVisible();

            type(frame, "by-total", "17");
            type(frame, "by-form", FORM);
            type(frame, "by-code", RoomCodes.of(FORM, 1));
            assertThat(frame.getByText(says("participants", "count", 3))).isVisible();

            click(frame, "show");
            assertThat(frame.getByRole(AriaRole.REGION)
                    .filter(new Locator.FilterOptions().setHasText(says("summary", "participants", 3)))).isVisible();
            click(frame, "clear");
            click(frame, "clear-yes");
            assertThat(frame.getByText(says("participants", "count", 0))).isVisible();
            visit.demandQuiet();
        }
    }

    private static void type(FrameLocator frame, String field, String text) {
        var textbox = frame.getByRole(AriaRole.TEXTBOX, new FrameLocator.GetByRoleOptions().setName(text(field)));
        textbox.fill(text);
        textbox.press("Enter");
    }

    private static void click(FrameLocator frame, String button) {
        frame.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(text(button))).click();
    }
}
