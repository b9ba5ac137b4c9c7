package nl.leerscan.browser;

import static nl.leerscan.browser.QuestionnairePage.spaced;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The page with what can be done, as a group knows it. Closing it asserts what closing a {@link QuestionnairePage} does. */
final class InterventionsPage implements AutoCloseable {

    private final Visit visit;
    private final Locator main;

    private InterventionsPage(Visit visit) {
        this.visit = visit;
        this.main = visit.page().getByRole(AriaRole.MAIN);
    }

    static InterventionsPage open(Browsers browser, Edition edition) {
        return open(browser, edition, new NewContextOptions());
    }

    /** @param earlierScripts run before those of the page, to take something away from the browser or to listen in */
    static InterventionsPage open(Browsers browser, Edition edition, NewContextOptions window, String... earlierScripts) {
        var context = browser.context(window);
        for (var script : earlierScripts) {
            context.addInitScript(script);
        }
        return new InterventionsPage(Visit.to(edition.address("interventiewijzer"), context));
    }

    /** A new tab in the same window; it closes with that. */
    InterventionsPage anotherTab(Edition edition) {
        return new InterventionsPage(Visit.to(edition.address("interventiewijzer"), visit.context()));
    }

    Page page() {
        return visit.page();
    }

    void reload() {
        visit.reload();
    }

    /** A cell of the grid, or a head, by the beginning of its name. */
    Locator cell(AriaRole role, String name) {
        return main.getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name.replaceAll("[()]", "\\\\$0"))));
    }

    Locator cell(String name) {
        return cell(AriaRole.GRIDCELL, name);
    }

    Locator grid() {
        return main.getByRole(AriaRole.GRID);
    }

    /** A list to choose from. */
    Locator list(String label) {
        return main.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    String shown() {
        return spaced(main.locator(".shown").innerText());
    }

    /** The names of the interventions that can be seen. */
    List<String> listed() {
        return main.locator(".layer label:visible").allInnerTexts().stream().map(QuestionnairePage::spaced).toList();
    }

    Locator box(String name) {
        return main.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    Locator group(String name) {
        return main.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A field of an agreement. */
    Locator field(String agreement, String label) {
        return group(agreement).getByLabel(label);
    }

    List<String> agreements() {
        return main.locator(".lines > *").all().stream().map(line -> line.getAttribute("aria-label")).toList();
    }

    /** The factors whose block is open, in the order of the page. */
    List<String> open() {
        return main.locator(".factors details[open] summary").allInnerTexts().stream().map(QuestionnairePage::spaced).toList();
    }

    void press(String... keys) {
        visit.press(keys);
    }

    void tabTo(Locator wanted) {
        visit.tabTo(wanted);
    }

    @Override
    public void close() {
        try (visit) {
            visit.demandQuiet();
        }
    }
}
