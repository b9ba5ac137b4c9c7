package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.render.Renderer;
import nl.leerscan.scoring.RealContent;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the presentation to where the scores of the room are added up, and back; any other page can stand in for that. */
@Execution(ExecutionMode.CONCURRENT)
class RoomIT {

    private static final Path SITE = build(Path.of("target/site-with-a-room"));

    @ParameterizedTest
    @EnumSource
    void asAFileOfItsOwnItOpensBesideThePresentationWhichGoesOn(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, SITE.resolve("begeleiden.html").toUri().toString())) {
            atTheStepOfTheRoom(presenter);
            var room = presenter.page().waitForPopup(link(presenter)::click);
            room.waitForLoadState();
            assertThat(room).hasTitle("Vragenlijst · Leerscan");
            room.close();

            presenter.pass(60);
            assertThat(presenter.titleText()).isEqualTo("Scores noemen");
            assertThat(presenter.time()).isEqualTo("9:00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inTheOneFileThePresentationMakesRoomAndItsClockRunsOn(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, SITE.resolve("toolkit.html").toUri() + "#begeleiden")) {
            atTheStepOfTheRoom(presenter);
            link(presenter).click();
            assertThat(presenter.dialog()).isHidden();
            assertThat(presenter.page()).hasTitle("Vragenlijst · Leerscan");
            assertThat(presenter.page().locator("h2:focus")).hasText("Vragenlijst");

            presenter.pass(60);
            presenter.page().getByRole(AriaRole.NAVIGATION).getByText("Begeleiden").click();
            presenter.button("Ga verder met de presentatie").click();
            assertThat(presenter.titleText()).isEqualTo("Scores noemen");
            assertThat(presenter.time()).isEqualTo("9:00");

            presenter.press("Escape");
            presenter.pass(60);
            presenter.button("Ga verder met de presentatie").click();
            assertThat(presenter.time()).as("closed by hand it stands still").isEqualTo("9:00");
        }
    }

    private static void atTheStepOfTheRoom(PresenterPage presenter) {
        presenter.stopTheClock().start();
        for (int i = 0; i < 100 && !presenter.titleText().equals("Scores noemen"); i++) {
            presenter.press("PageDown");
        }
    }

    private static Locator link(PresenterPage presenter) {
        return presenter.dialog()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Naar de groepsuitslag"));
    }

    private static Path build(Path output) {
        var plan = Plan.of(RealContent.read());
        var pages = plan.pages().stream().map(RoomIT::withARoom).toList();
        try {
            SiteWriter.write(output, new Renderer(Path.of("templates")).render(new Plan(plan.frame(), pages, plan.forms())));
            return output.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page withARoom(Page page) {
        return page instanceof Page.Workshop workshop
                ? new Page.Workshop(workshop.place(), workshop.script(), workshop.questionnaire(), workshop.factors(),
                        workshop.asking(), workshop.downloads(), workshop.asking())
                : page;
    }
}
