package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the browsers show us what we later rely on not to see. */
@Execution(ExecutionMode.CONCURRENT)
class BrowsersIT {

    @TempDir
    private Path temp;
    private Path file;

    @BeforeEach
    void aPage() throws IOException {
        file = Files.writeString(temp.resolve("een pagina.html"), """
                <!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">
                <h1>Proef</h1>
                <label>Naam <input id="name"></label> <button id="greet">Groet</button> <output id="greeting"></output>
                <noscript><p>Zonder script</p></noscript>
                <script>
                  document.getElementById('greet').onclick = () => {
                    document.getElementById('greeting').textContent = 'Dag ' + document.getElementById('name').value;
                  };
                </script>
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsReadTypedInAndClicked(Browsers browser) {
        try (var visit = browser.visit(file)) {
            visit.page().getByLabel("Naam").click();
            visit.page().keyboard().type("Zoë");
            visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Groet")).click();

            assertThat(visit.page().locator("#greeting").textContent()).isEqualTo("Dag Zoë");
            assertThat(visit.page().title()).isEqualTo("Proef");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.requestsLeavingTheSite()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsOfThePageAreHeard(Browsers browser) {
        try (var visit = browser.visit(file)) {
            visit.page().evaluate("() => { console.error('written'); setTimeout(() => { throw new Error('thrown') }, 0) }");

            assertThat(visit.complaints()).anyMatch(e -> e.contains("written")).anyMatch(e -> e.contains("thrown"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatLeavesThePageIsSeenAlsoWhenItFails(Browsers browser) {
        try (var visit = browser.visit(file)) {
            visit.page().evaluate("() => { new Image().src = 'http://127.0.0.1:45671/image.png' }");
            // On a busy computer Firefox tells it later than Visit waits.
            visit.page().waitForCondition(() -> visit.requests().contains("http://127.0.0.1:45671/image.png"));

            assertThat(visit.requestsLeavingTheSite()).containsExactly("http://127.0.0.1:45671/image.png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileMayNotReadItsNeighbour(Browsers browser) throws IOException {
        Files.writeString(temp.resolve("neighbour.txt"), "private");
        try (var visit = browser.visit(file)) {
            assertThat(visit.page().evaluate("() => fetch('neighbour.txt').then(() => 'read', () => 'refused')"))
                    .isEqualTo("refused");
        }
    }

    @ParameterizedTest
    @EnumSource
    void scriptCanBeOff(Browsers browser) {
        try (var visit = browser.visitWithoutScript(file)) {
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().type("Zoë");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().getByLabel("Naam").inputValue()).isEqualTo("Zoë");
            assertThat(visit.page().locator("#greeting").textContent()).isEmpty();
            assertThat(visit.page().locator("noscript p").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWindowCanBeNarrow(Browsers browser) {
        try (var visit = browser.visit(file, new NewContextOptions().setViewportSize(320, 600))) {
            assertThat(visit.page().evaluate("innerWidth")).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @EnumSource
    void visitsShareNoStorage(Browsers browser) {
        try (var first = browser.visit(file); var second = browser.visit(file)) {
            first.page().evaluate("localStorage.setItem('key', 'value')");

            assertThat(first.page().evaluate("localStorage.getItem('key')")).isEqualTo("value");
            assertThat(second.page().evaluate("localStorage.getItem('key')")).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingBrowserIsNotFoundAndTheTestsFail(Browsers browser) {
        assertThat(browser.find(Map.of("PATH", temp.toString()))).isEmpty();
        assertThat(browser.find(Map.of("LEERSCAN_CHROMIUM", "/none", "LEERSCAN_FIREFOX", "/none"))).isEmpty();
        assertThat(browser.find(System.getenv())).isPresent();
    }
}
