package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/**
 * The page of who leads the workshop, with its presentation. Whatever a test does with it, closing it asserts that
 * nothing was asked of another machine and that the browser had nothing to complain about.
 */
final class PresenterPage implements AutoCloseable {

    /** Keeps the window as a test wants it. */
    static final String NO_FULL_SCREEN = "Element.prototype.requestFullscreen = undefined;";

    private final Visit visit;

    private PresenterPage(Visit visit) {
        this.visit = visit;
    }

    static PresenterPage open(Browsers browser, Edition edition) {
        return open(browser, edition, new NewContextOptions(), NO_FULL_SCREEN);
    }

    /** @param earlierScripts run before those of the page */
    static PresenterPage open(Browsers browser, Edition edition, NewContextOptions window, String... earlierScripts) {
        var context = browser.context(window);
        for (var script : earlierScripts) {
            context.addInitScript(script);
        }
        return new PresenterPage(Visit.to(edition.address("begeleiden"), context));
    }

    /** The clock of the page stands still until {@link #pass}. */
    PresenterPage stopTheClock() {
        page().clock().install();
        page().reload();
        page().clock().pauseAt(System.currentTimeMillis() + 60_000);
        return this;
    }

    /** Time passes as while a laptop sleeps, and a last second as always: twelve hundred ticks take a minute to play. */
    void pass(int seconds) {
        if (seconds > 1) {
            page().clock().fastForward((seconds - 1) * 1000L);
        }
        page().clock().runFor(1000);
    }

    Page page() {
        return visit.page();
    }

    PresenterPage start() {
        button("Start presentatie").click();
        return this;
    }

    Locator dialog() {
        return page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Presentatie"));
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The heading of the only screen that can be seen. */
    Locator title() {
        var titles = page().locator(".screen:visible").getByRole(AriaRole.HEADING).first();
        assertThat(page().locator(".screen:visible").count()).isEqualTo(1);
        return titles;
    }

    String titleText() {
        return QuestionnairePage.spaced(title().textContent());
    }

    String screenText() {
        return QuestionnairePage.spaced(page().locator(".screen:visible").innerText());
    }

    /** Where the presentation is, as it says itself. */
    String status() {
        return QuestionnairePage.spaced(dialog().getByRole(AriaRole.STATUS).innerText());
    }

    String time() {
        return dialog().getByRole(AriaRole.TIMER).innerText();
    }

    List<String> titles() {
        return page().locator(".screen [tabindex]").allTextContents().stream().map(QuestionnairePage::spaced).toList();
    }

    PresenterPage press(String... keys) {
        for (var key : keys) {
            page().keyboard().press(key);
        }
        return this;
    }

    @Override
    public void close() {
        try (visit) {
            visit.demandQuiet();
        }
    }
}
