package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the presentation to where the scores of the room come together, and back. */
@Execution(ExecutionMode.CONCURRENT)
class RoomLinkIT {

    @ParameterizedTest
    @EnumSource
    void asAFileOfItsOwnItOpensBesideThePresentationWhichGoesOn(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE)) {
            atTheStepOfTheRoom(presenter);
            var room = presenter.page().waitForPopup(link(presenter)::click);
            room.waitForLoadState();
            assertThat(room).hasTitle("Groepsuitslag · Leerscan");
            room.close();

            presenter.pass(60);
            assertThat(presenter.titleText()).isEqualTo("Scores noemen");
            assertThat(presenter.time()).isEqualTo("9:00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inTheOneFileThePresentationMakesRoomAndItsClockRunsOn(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.ONE_FILE)) {
            atTheStepOfTheRoom(presenter);
            link(presenter).click();
            assertThat(presenter.dialog()).isHidden();
            assertThat(presenter.page()).hasTitle("Groepsuitslag · Leerscan");
            assertThat(presenter.page().locator("h2:focus")).containsText("Groepsuitslag");

            presenter.pass(60);
            presenter.page().getByRole(AriaRole.NAVIGATION).getByText("Begeleiden").click();
            presenter.button("Ga verder met de presentatie").click();
            assertThat(presenter.titleText()).isEqualTo("Scores noemen");
            assertThat(presenter.time()).isEqualTo("9:00");

            presenter.press("Escape");
            // The page hears of it a moment later.
            assertThat(presenter.dialog()).isHidden();
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
}
