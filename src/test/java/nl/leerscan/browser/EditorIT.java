package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

/** The editor in the browser, used by someone who never sees a file. */
@Execution(ExecutionMode.CONCURRENT)
class EditorIT {

    private static final String OLD = "dat de directie of het bestuur dit daadkrachtiger zou aansturen?";
    private static final String NEW = "dat de directie of het bestuur dit met meer kracht zou aansturen?";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void aQuestionIsChangedFromThePageAndShownThere(Browsers browser) throws IOException {
        var content = content();
        var before = content.text("questions.yaml");
        try (var server = serve(content);
                var visit = Visit.to(server.address() + "vragenlijst.html", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            link(page, "Bewerken: Vraag 3").click();
            assertThat(heading(page, "Vraag 3")).isVisible();

            page.getByLabel("Vraag", exactly()).fill(page.getByLabel("Vraag", exactly()).inputValue().replace(OLD, NEW));
            assertThat(preview(page).getByText(NEW)).isVisible();
            assertThat(page.getByText("Nog niet opgeslagen.")).isVisible();
            assertThat(page.getByLabel("Vraag", exactly())).isFocused();
            Assertions.assertThat(content.text("questions.yaml")).isEqualTo(before);

            button(page).click();
            assertThat(heading(page, "Opgeslagen")).isVisible();
            Assertions.assertThat(content.text("questions.yaml")).isEqualTo(before.replace(OLD, NEW));
            Assertions.assertThat(content.text("questions.yaml.bak")).isEqualTo(before);

            link(page, "Bekijk op de pagina").click();
            assertThat(page.locator("#vragenlijst-3")).containsText(NEW);
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongStandsBesideTheFieldAndIsNotSaved(Browsers browser) throws IOException {
        var content = content();
        var before = content.text("conclusions.yaml");
        try (var server = serve(content);
                var visit = Visit.to(server.address() + ".leerscan/edit/conclusions/2", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            var cutOff = page.getByLabel("Grenswaarde");
            cutOff.fill("40");
            assertThat(page.locator("#f-from-remarks")).containsText("Deze conclusie begint bij 40");
            assertThat(cutOff).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("Er is nu geen voorbeeld")).isVisible();

            button(page).click();
            var verdict = page.getByRole(AriaRole.ALERT);
            assertThat(verdict).containsText("Er is niets opgeslagen");
            assertThat(verdict).isFocused();
            assertThat(cutOff).hasValue("40");
            Assertions.assertThat(Axe.violations(page)).isEmpty();
            Assertions.assertThat(content.text("conclusions.yaml")).isEqualTo(before);

            verdict.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Grenswaarde"))).click();
            assertThat(cutOff).isFocused();
            cutOff.fill("11");
            assertThat(cutOff).not().hasAttribute("aria-invalid", "true");
            assertThat(preview(page).getByText("Deze totaalscore zit tussen neutraal en positief").first()).isVisible();
            assertThat(cutOff).isFocused();
            visit.press("Control+s");
            assertThat(page.getByText("Opgeslagen", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
            Assertions.assertThat(content.text("conclusions.yaml")).isEqualTo(before.replace("from: 10", "from: 11"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatChangedMeanwhileIsLeftAloneAndTheTextStays(Browsers browser) throws IOException {
        var content = content();
        try (var server = serve(content);
                var visit = Visit.to(server.address() + ".leerscan/edit/start", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            content.change("start.md", text -> text.replace("De score is een begin.", "De score is maar een begin."));
            var now = content.text("start.md");

            var title = page.getByLabel("Titel");
            title.fill("Mijn eigen titel");
            assertThat(page.getByText("Het bestand is veranderd nadat je dit formulier opende.")).isVisible();
            button(page).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Je tekst staat er nog.");
            assertThat(title).hasValue("Mijn eigen titel");
            Assertions.assertThat(content.text("start.md")).isEqualTo(now);
            var newest = visit.context().waitForPage(() -> link(page, "Open de nieuwste versie (in een nieuw tabblad)").click());
            assertThat(newest.getByLabel("Tekst")).hasValue(Pattern.compile("De score is maar een begin\\."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoLeavesWithoutSavingIsAsked(Browsers browser) throws IOException {
        var content = content();
        try (var server = serve(content);
                var visit = Visit.to(server.address() + ".leerscan/edit/start", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            var asked = new AtomicInteger();
            page.onDialog(dialog -> {
                asked.incrementAndGet();
                dialog.accept();
            });
            page.getByLabel("Titel").click();
            link(page, "Alles wat je kunt bewerken").click();
            assertThat(heading(page, "Bewerken")).isVisible();
            Assertions.assertThat(asked).hasValue(0);

            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, named("De eerste pagina")).click();
            page.getByLabel("Titel").click();
            page.getByLabel("Titel").fill("Niet bewaard");
            link(page, "Alles wat je kunt bewerken").click();
            assertThat(heading(page, "Bewerken")).isVisible();
            Assertions.assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withTheKeyboardAloneATextIsFoundChangedAndSaved(Browsers browser) throws IOException {
        var content = content();
        try (var server = serve(content);
                var visit = Visit.to(server.address() + "begrippen.html", browser.context(new NewContextOptions()))) {
            var page = visit.page();
            visit.tabTo(link(page, "Bewerken: Begrip: AI"));
            visit.press("Enter");
            assertThat(heading(page, "Begrip: AI")).isVisible();
            visit.tabTo(page.getByLabel("Betekenis"));
            visit.press("Control+Home");
            page.keyboard().type("Kort gezegd: ");
            assertThat(preview(page).getByText("Kort gezegd: Kunstmatige")).isVisible();
            visit.tabTo(button(page));
            visit.press("Enter");

            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Opgeslagen")).first()).isVisible();
            Assertions.assertThat(content.text("terms.yaml")).contains("Kort gezegd: Kunstmatige");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePagesOfTheEditorAreAccessibleInLightAndDarkAndFitANarrowScreen(Browsers browser) throws IOException {
        var content = content();
        // Firefox cannot be made dark here.
        var schemes = browser == Browsers.CHROMIUM ? EnumSet.of(ColorScheme.LIGHT, ColorScheme.DARK) : EnumSet.of(ColorScheme.LIGHT);
        try (var server = serve(content)) {
            for (var path : List.of(".leerscan/edit", ".leerscan/edit/settings", ".leerscan/edit/questionnaire",
                    ".leerscan/edit/factors/methode", ".leerscan/edit/steps/1", ".leerscan/edit/articles/leercultuur", "vragenlijst.html")) {
                var options = new NewContextOptions().setViewportSize(320, 640);
                try (var visit = Visit.to(server.address() + path, browser.context(options))) {
                    Assertions.assertThat(visit.complaints()).as(path).isEmpty();
                    for (var scheme : schemes) {
                        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        Assertions.assertThat(Axe.violations(visit.page())).as(path + " " + scheme).isEmpty();
                        Assertions.assertThat((Boolean) visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                                .as(path).isTrue();
                    }
                }
            }
        }
    }

    private FolderCopy content() {
        var content = FolderCopy.of(Path.of("content"), home.resolve("content"));
        // Documents take most of the time, and are not what is looked at.
        content.change("toolkit.yaml", text -> text.replaceFirst("(?m)^documents:\\R(?:[ -].*\\R?)+", ""));
        return content;
    }

    private static PreviewServer serve(FolderCopy content) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();
            socket.close();
            return PreviewServer.start(content.folder(), Path.of("templates"), new Spoken(null, null), port, told -> { });
        }
    }

    private static FrameLocator preview(Page page) {
        return page.frameLocator("iframe:not([data-coming])");
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
