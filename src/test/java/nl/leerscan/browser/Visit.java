package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A page that is open, in a context of its own, with what it did so far.
 *
 * @param context  to look at storage or open more pages
 * @param page     the page
 * @param errors   errors in the console and uncaught ones
 * @param requests the address of everything that was asked for; without files in Firefox
 */
public record Visit(BrowserContext context, Page page, List<String> errors, List<String> requests)
        implements AutoCloseable {

    private static final Set<String> INSIDE = Set.of("file", "data", "blob", "about");

    static Visit to(String address, BrowserContext context) {
        var visit = new Visit(context, context.newPage(), new ArrayList<>(), new ArrayList<>());
        visit.listen();
        visit.page.setDefaultTimeout(10_000);
        visit.page.navigate(address);
        return visit;
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        context.onRequest(request -> requests.add(request.url()));
    }

    /** The console errors and uncaught errors so far, also those still on their way. */
    public List<String> complaints() {
        settle();
        return List.copyOf(errors);
    }

    /** Whatever was asked of another machine, answered or not. */
    public List<String> requestsLeavingTheSite() {
        settle();
        return leaving();
    }

    /** Fails when the browser complained, or when anything was asked of another machine. */
    void demandQuiet() {
        settle();
        assertThat(errors).as("complaints of the browser").isEmpty();
        assertThat(leaving()).as("requests that leave the site").isEmpty();
    }

    /**
     * Loads the page again, a moment later as a person does. Chromium can lose what a page from a file stored in the very
     * instant before: seen once in 180 reloads on a busy machine, with the answers there just before.
     */
    void reload() {
        page.waitForTimeout(250);
        page.reload();
    }

    /** Goes on with the Tab key until something has focus. */
    void tabTo(Locator wanted) {
        for (int i = 0; i < 100 && !hasFocus(wanted); i++) {
            press("Tab");
        }
        assertThat(hasFocus(wanted)).as("reached with Tab: " + wanted).isTrue();
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    static boolean hasFocus(Locator locator) {
        return (Boolean) locator.evaluate("element => element === element.getRootNode().activeElement");
    }

    private List<String> leaving() {
        return requests.stream().filter(request -> !INSIDE.contains(URI.create(request).getScheme())).toList();
    }

    /** Events come in while Playwright waits for something. */
    private void settle() {
        page.waitForTimeout(100);
    }

    @Override
    public void close() {
        context.close();
    }
}
