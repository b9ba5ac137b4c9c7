package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.leerscan.FolderCopy;
import nl.leerscan.problem.Spoken;
import nl.leerscan.serve.PreviewServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code leerscan serve} with a browser open: a file is edited, broken and mended. */
@Execution(ExecutionMode.CONCURRENT)
class PreviewIT {

    private static final String ANSWER = "input[type=radio]";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void whoEditsSeesTheChangeAndKeepsAnswersAndPlace(Browsers browser) throws IOException {
        var content = content();
        try (var server = serve(content);
                var visit = Visit.to(server.address() + "vragenlijst.html", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            page.locator(ANSWER).nth(2).check();
            page.locator(ANSWER).nth(5).check();
            page.evaluate("scrollTo(0, 700)");

            content.change("questions.yaml", text -> text.replaceFirst("(?m)^  Denk bij elke vraag", "  Bedenk bij iedere vraag"));

            assertThat(page.getByText("Bedenk bij iedere vraag")).isVisible();
            assertThat(page.locator(ANSWER).nth(2)).isChecked();
            assertThat(page.locator(ANSWER).nth(5)).isChecked();
            page.waitForFunction("Math.abs(scrollY - 700) < 2");
            Assertions.assertThat(visit.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeIsSaidOverThePageAndGoesWhenItIsMended(Browsers browser) throws IOException {
        var content = content();
        try (var server = serve(content);
                var visit = Visit.to(server.address() + "vragenlijst.html", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            page.locator(ANSWER).nth(1).check();
            var good = content.text("conclusions.yaml");

            content.write("conclusions.yaml", good.replaceFirst("from: 10", "form: 10"));
            var panel = panel(page, "Er is 1 probleem");
            assertThat(panel).isVisible();
            assertThat(panel).containsText(Pattern.compile("conclusions\\.yaml, regel \\d+"));
            assertThat(panel).containsText("De sleutel “form” is hier onbekend.");
            assertThat(panel).containsText("Bedoelde je “from”?");
            assertThat(panel.locator("mark")).hasText("form:");
            assertThat(page.locator(ANSWER).nth(1)).isChecked();
            Assertions.assertThat(Axe.violations(page)).isEmpty();

            content.write("conclusions.yaml", good.replaceFirst("from: 10", "form: 10").replaceFirst("dialogue:", "dialog:"));
            assertThat(panel(page, "Er zijn 2 problemen")).isVisible();
            assertThat(panel).hasCount(0);

            content.write("conclusions.yaml", good);
            assertThat(page.locator("mark")).hasCount(0);
            assertThat(page.locator(ANSWER).nth(1)).isChecked();
            Assertions.assertThat(visit.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatHasTheFocusIsBehindWhatIsSaid(Browsers browser) throws IOException {
        var content = content();
        try (var server = serve(content);
                var visit = Visit.to(server.address() + "begrippen.html", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            content.change("conclusions.yaml", text -> text.replace("from:", "form:"));
            var panel = page.locator("section[tabindex]");
            assertThat(panel).isVisible();

            var top = panel.boundingBox().y;
            for (var link : page.locator("main a:visible").all()) {
                link.focus();
                Assertions.assertThat(link.boundingBox().y).isLessThan(top);
            }
            page.waitForFunction("""
                    top => {
                      scrollTo(0, 100000);
                      return document.querySelector('footer').getBoundingClientRect().bottom < top;
                    }""", top);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingCouldBeMadeYetThePageComesByItself(Browsers browser) throws IOException {
        var content = content();
        var good = content.text("start.md");
        content.write("start.md", "Zonder blok.");
        try (var server = serve(content);
                var visit = Visit.to(server.address(), browser.context(new NewContextOptions()))) {
            var page = visit.page();
            assertThat(page.getByText("Er is nog niets te zien")).isVisible();
            assertThat(page.locator("section")).containsText("start.md");
            Assertions.assertThat(Axe.violations(page)).isEmpty();

            content.write("start.md", good);
            assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pagina's"))).isVisible();
            assertThat(page.locator("mark")).hasCount(0);
        }
    }

    private FolderCopy content() {
        var content = FolderCopy.of(Path.of("content"), home.resolve("content"));
        // Documents take most of the time, and are not what is looked at.
        content.change("toolkit.yaml", text -> text.replaceFirst("(?m)^documents:\\R(?:[ -].*\\R?)+", ""));
        return content;
    }

    private static PreviewServer serve(FolderCopy content) throws IOException {
        return PreviewServer.start(content.folder(), Path.of("templates"), new Spoken(null, null), freePort(), told -> { });
    }

    private static Locator panel(Page page, String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
