package nl.leerscan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browsers of this machine, headless. A test takes them in turn:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource
 * void theTotalIsTold(Browsers browser) {
 *     try (var visit = browser.visit(site.resolve("index.html"))) {
 *         visit.page().getByLabel("Ja").check();
 *         assertThat(visit.complaints()).isEmpty();
 *         assertThat(visit.requestsLeavingTheSite()).isEmpty();
 *     }
 * }
 * }</pre>
 *
 * <p>Each thread has its own Playwright and browsers, as Playwright demands; they start at the first visit (Firefox
 * takes seconds the first time) and end with the test run. Each visit has a context of its own: no storage is shared.
 *
 * <p>Firefox is driven over WebDriver BiDi, which is not all there yet. Found with Playwright 1.62 and Firefox 153 ESR,
 * on {@code file://}:
 * <ul>
 * <li>The same as in Chromium: roles and labels, fill, check, keyboard, mouse, hover, evaluate, init scripts, viewport,
 *     locale, time zone, pixel ratio, offline, screenshots, {@code pdf()}, downloads, file inputs, alerts, aria
 *     snapshots, clock, exposed functions, {@code reload}. Storage is kept within a context and never shared.
 * <li>Request events and {@code route} are there for http and https (also of beacons, and of what fails), but not for
 *     {@code file:}, and {@code navigate} returns null. Not for {@code preconnect} in either browser: lint the output.
 * <li>Console errors of the page are console messages; those of the browser itself (blocked by content security policy
 *     or by origin) arrive as page errors. In Chromium they are console messages.
 * <li>Media emulation does nothing and says nothing ({@code print}, dark, forced colours, reduced motion): test these in
 *     Chromium. Neither does a context with JavaScript disabled; {@link #visitWithoutScript} uses a preference. Then
 *     what waits for a promise does not end: {@code click}, {@code check} and {@code fill} time out and such an
 *     {@code evaluate} hangs for ever. Reading and the keyboard work.
 * <li>{@code pdf()} takes inches for centimetres; {@link PdfText} makes up for it.
 * <li>{@code goBack} times out; {@code fetch} of a port browsers forbid (such as 9) is not reported as a request; a popup
 *     must be waited for before its title can be read.
 * <li>Playwright switches Firefox's file origin policy off; it is switched on again here, as users have it. So each file
 *     has its own storage in Firefox, and all files share one in Chromium.
 * </ul>
 */
public enum Browsers {

    CHROMIUM("LEERSCAN_CHROMIUM", List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")) {
        @Override
        Browser launch(Playwright playwright, boolean script) {
            return playwright.chromium().launch(new LaunchOptions()
                    .setExecutablePath(program())
                    // The sandbox refuses to run as root, as in a container; the pages are our own.
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--no-first-run",
                            "--disable-component-update",
                            // With these it starts three processes for a visit, of which it needs one: more than half its work.
                            "--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup")));
        }
    },

    FIREFOX("LEERSCAN_FIREFOX", List.of(
            "firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox")) {
        @Override
        Browser launch(Playwright playwright, boolean script) {
            return playwright.firefox().launch(new LaunchOptions()
                    .setChannel("moz-firefox")
                    .setExecutablePath(program())
                    .setFirefoxUserPrefs(Map.of(
                            "security.fileuri.strict_origin_policy", true,
                            // Without these it starts processes for every visit, a third of all its work.
                            "dom.ipc.keepProcessesAlive.file", 1,
                            "dom.ipc.keepProcessesAlive.web", 1,
                            "javascript.enabled", script)));
        }
    };

    private final String variable;
    private final List<String> usualPlaces;

    Browsers(String variable, List<String> usualPlaces) {
        this.variable = variable;
        this.usualPlaces = usualPlaces;
    }

    abstract Browser launch(Playwright playwright, boolean script);

    /** Opens a file as a double click would. */
    public Visit visit(Path file) {
        return visit(file, new Browser.NewContextOptions());
    }

    /** Opens a file in a window as described, for instance a narrow one. */
    public Visit visit(Path file, Browser.NewContextOptions options) {
        return Visit.to(file.toUri().toString(), context(options));
    }

    /** A window to prepare before {@link Visit#to} opens something in it. */
    BrowserContext context(Browser.NewContextOptions options) {
        return RunningBrowsers.ofThisThread().browser(this, true).newContext(options);
    }

    /** Opens a file where scripts do not run. */
    public Visit visitWithoutScript(Path file) {
        return visitWithoutScript(file.toUri().toString());
    }

    Visit visitWithoutScript(String address) {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        return Visit.to(address, RunningBrowsers.ofThisThread().browser(this, false).newContext(options));
    }

    /** Where the browser is; a test run without browsers fails, since a test that does not run proves nothing. */
    Path program() {
        return find(System.getenv()).orElseThrow(() -> new IllegalStateException(
                name().charAt(0) + name().substring(1).toLowerCase() + " is not found. Run ./verify, which installs it on"
                        + " Debian and Ubuntu, or install it and set " + variable + " to its program."));
    }

    Optional<Path> find(Map<String, String> environment) {
        var named = environment.get(variable);
        var candidates = named == null || named.isEmpty() ? usualPlaces : List.of(named);
        var folders = environment.getOrDefault("PATH", "").split(System.getProperty("path.separator"));
        return candidates.stream()
                .flatMap(candidate -> Path.of(candidate).isAbsolute() ? Stream.of(Path.of(candidate))
                        : Arrays.stream(folders).map(folder -> Path.of(folder, candidate)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Playwright, told not to fetch browsers of its own. */
    static Playwright playwright() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }
}
