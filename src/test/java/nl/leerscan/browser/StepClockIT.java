package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock of each step of the workshop. */
@Execution(ExecutionMode.CONCURRENT)
class StepClockIT {

    @Crosswise
    void countsDownFromWhenTheStepIsOpened(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).stopTheClock().start()) {
            assertThat(presenter.time()).isEqualTo("30:00");

            presenter.pass(1);
            assertThat(presenter.time()).isEqualTo("29:59");

            presenter.pass(20 * 60);
            assertThat(presenter.time()).isEqualTo("9:59");
        }
    }

    @Crosswise
    void standsStillWhenPausedByKeyOrButton(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).stopTheClock().start()) {
            presenter.pass(10);
            presenter.press("p");
            assertThat(presenter.time()).isEqualTo("29:50, gepauzeerd");
            presenter.pass(300);
            assertThat(presenter.time()).isEqualTo("29:50, gepauzeerd");

            presenter.button("Verder").click();
            presenter.pass(10);
            assertThat(presenter.time()).isEqualTo("29:40");

            presenter.button("Pauze").click();
            presenter.pass(60);
            presenter.press("P");
            presenter.pass(1);
            assertThat(presenter.time()).isEqualTo("29:39");
        }
    }

    /** The clock is not read out by itself, which would never stop. */
    @Crosswise
    void saysThatItStandsStillAndThatItGoesOn(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).stopTheClock().start()) {
            presenter.pass(10);
            presenter.press("p");
            assertThat(presenter.status()).endsWith("scherm 1 van 12 29:50, gepauzeerd");
            presenter.press("p");
            assertThat(presenter.status()).endsWith("scherm 1 van 12 29:50");
            presenter.press("ArrowRight");
            assertThat(presenter.status()).endsWith("scherm 2 van 12");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysInWordsHowFarItIsOverTime(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE).stopTheClock().start()) {
            presenter.pass(30 * 60);
            assertThat(presenter.time()).isEqualTo("0:00");

            presenter.pass(80);
            assertThat(presenter.time()).isEqualTo("+1:20 over tijd");

            presenter.press("p");
            assertThat(presenter.time()).isEqualTo("+1:20 over tijd, gepauzeerd");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isKeptForEachStepWhileAnotherIsShown(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE).stopTheClock().start()) {
            presenter.press("PageDown", "PageDown");
            presenter.pass(60);
            assertThat(presenter.time()).as("one clock for all screens of a step").isEqualTo("29:00");

            presenter.press("End");
            assertThat(presenter.time()).isEqualTo("15:00");
            presenter.press("p");
            presenter.pass(30);

            presenter.press("Home");
            assertThat(presenter.time()).as("the other step is paused, this one is not").isEqualTo("29:00");
            presenter.pass(5);
            assertThat(presenter.time()).isEqualTo("28:55");

            presenter.press("End");
            assertThat(presenter.time()).isEqualTo("15:00, gepauzeerd");
        }
    }

    @Crosswise
    void standsStillWhileThePresentationIsClosed(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).stopTheClock().start()) {
            presenter.pass(60);
            presenter.press("Escape");
            presenter.dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            presenter.pass(600);

            presenter.button("Ga verder met de presentatie").click();
            assertThat(presenter.time()).isEqualTo("29:00");
            presenter.pass(1);
            assertThat(presenter.time()).isEqualTo("28:59");

            presenter.press("Escape");
            presenter.button("Begin opnieuw").click();
            assertThat(presenter.time()).isEqualTo("30:00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isThereForWhoAsksAndNeverSpeaksByItself(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE).start()) {
            var timer = presenter.dialog().getByRole(AriaRole.TIMER);

            assertThat(timer.getAttribute("aria-live")).isEqualTo("off");
            assertThat(timer.getAttribute("aria-label")).isEqualTo("Tijd voor deze stap");
            assertThat(presenter.dialog().getByRole(AriaRole.STATUS).getByRole(AriaRole.TIMER).count()).isZero();
        }
    }
}
