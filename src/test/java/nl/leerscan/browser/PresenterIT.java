package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The presentation in the room: going through its screens, with a keyboard, a clicker or a mouse. */
@Execution(ExecutionMode.CONCURRENT)
class PresenterIT {

    /** How many screens each step has: its own; all ten factors together and apart; ten questions; four conclusions. */
    private static final List<Integer> SCREENS = List.of(12, 11, 1, 6, 1, 1);

    @Everywhere
    void aKeyboardOpensItAndTheFirstHeadingTakesTheFocus(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition)) {
            presenter.button("Start presentatie").focus();
            presenter.press("Enter");

            assertThat(presenter.dialog().isVisible()).isTrue();
            assertThat(presenter.titleText()).isEqualTo("Uitleg");
            assertThat(hasFocus(presenter.title())).isTrue();
            assertThat(presenter.status()).isEqualTo("Stap 1 van 6 · scherm 1 van 12");
        }
    }

    @Crosswise
    void everyScreenIsReachedWithTheArrowsAndWithTheKeysOfAClicker(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).start()) {
            var titles = presenter.titles();
            assertThat(walk(presenter, titles.size(), "ArrowRight", "PageDown")).isEqualTo(titles);

            Collections.reverse(titles = new ArrayList<>(titles));
            assertThat(walk(presenter, titles.size(), "ArrowLeft", "PageUp")).isEqualTo(titles);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itSaysAtWhichStepAndScreenItIs(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE).start()) {
            for (int step = 0; step < SCREENS.size(); step++) {
                for (int screen = 1; screen <= SCREENS.get(step); screen++) {
                    assertThat(presenter.status())
                            .isEqualTo("Stap %d van 6 · scherm %d van %d", step + 1, screen, SCREENS.get(step));
                    presenter.press("PageDown");
                }
            }
        }
    }

    @Crosswise
    void homeAndEndGoToTheFirstAndTheLastAndNothingLiesBeyond(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).start()) {
            presenter.press("End");
            assertThat(presenter.titleText()).isEqualTo("Afspraken");
            presenter.press("PageDown", "ArrowRight");
            assertThat(presenter.titleText()).isEqualTo("Afspraken");
            assertThat(presenter.button("Volgende").getAttribute("aria-disabled")).isEqualTo("true");

            presenter.press("Home");
            assertThat(presenter.titleText()).isEqualTo("Uitleg");
            presenter.press("PageUp", "ArrowLeft");
            assertThat(presenter.titleText()).isEqualTo("Uitleg");
            assertThat(presenter.button("Vorige").getAttribute("aria-disabled")).isEqualTo("true");
            assertThat(presenter.button("Volgende").getAttribute("aria-disabled")).isEqualTo("false");
        }
    }

    @Crosswise
    void aQuestionIsShownWithItsAnswersAndTheirPoints(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).start()) {
            walk(presenter, 14, "PageDown", "PageDown");

            assertThat(presenter.screenText()).isEqualTo("Vraag 1 van 10 In hoeverre staan jouw collega's (excl."
                    + " leidinggevenden) open voor een meer prominente rol, voor andere leerdoelen en voor een andere"
                    + " manier van leren? Duidelijke weerstand 0 punten Een neutrale bijdrage 1 punt Positieve bijdrage"
                    + " 2 punten Krachtige bijdrage 3 punten");
        }
    }

    @Crosswise
    void theButtonsDoTheSameAndKeepTheFocus(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).start()) {
            presenter.button("Volgende").click();
            presenter.button("Volgende").click();
            assertThat(presenter.titleText()).isEqualTo("De methode");
            assertThat(hasFocus(presenter.button("Volgende"))).isTrue();
            assertThat(presenter.status()).as("said, as the focus stays").endsWith("scherm 3 van 12 De methode");

            presenter.button("Vorige").click();
            assertThat(presenter.titleText()).isEqualTo("Alle factoren");

            presenter.button("Sluit").click();
            assertThat(presenter.dialog().isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSpaceBarGoesOnUnlessItPressesAButton(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE).start()) {
            presenter.press("Space");
            assertThat(presenter.titleText()).isEqualTo("Alle factoren");

            presenter.button("Vorige").focus();
            presenter.press("Space");
            assertThat(presenter.titleText()).isEqualTo("Uitleg");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysOfTheBrowserAndOtherLettersAreLeftAlone(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE).start()) {
            presenter.press("Control+ArrowRight", "Control+PageDown", "Alt+End", "x", "Enter", "ArrowDown");

            assertThat(presenter.titleText()).isEqualTo("Uitleg");
            assertThat(presenter.time()).doesNotContain("gepauzeerd");
        }
    }

    @Crosswise
    void escapeLeavesAndItGoesOnWhereItWas(Browsers browser, Edition edition) {
        try (var presenter = PresenterPage.open(browser, edition).start()) {
            assertThat(presenter.button("Begin opnieuw").isVisible()).isFalse();
            presenter.press("PageDown", "PageDown", "PageDown", "Escape");

            assertThat(presenter.dialog().isVisible()).isFalse();
            assertThat(hasFocus(presenter.button("Ga verder met de presentatie"))).isTrue();

            presenter.press("Enter");
            assertThat(presenter.titleText()).isEqualTo("De deelnemers");
            assertThat(hasFocus(presenter.title())).isTrue();

            presenter.press("Escape");
            presenter.button("Begin opnieuw").click();
            assertThat(presenter.titleText()).isEqualTo("Uitleg");
            assertThat(presenter.time()).isEqualTo("30:00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeScreenIsUsedAndOneEscapeLeavesBoth(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE, new NewContextOptions()).start()) {
            presenter.page().locator(":root:fullscreen").waitFor();
            assertThat(presenter.page().evaluate(
                    "document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('dialog') !== null"))
                    .as("what lies on top").isEqualTo(true);

            presenter.press("Escape");

            assertThat(presenter.dialog()).isHidden();
            assertThat(presenter.page().locator(":root:fullscreen")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavingTheFullScreenInAnyOtherWayLeavesThePresentationToo(Browsers browser) {
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE, new NewContextOptions()).start()) {
            presenter.page().locator(":root:fullscreen").waitFor();

            presenter.page().evaluate("document.exitFullscreen()");

            assertThat(presenter.dialog()).isHidden();
            assertThat(presenter.button("Ga verder met de presentatie")).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheBrowserRefusesTheFullScreenItFillsTheWindow(Browsers browser) {
        var refusing = "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'));";
        try (var presenter = PresenterPage.open(browser, Edition.OWN_FILE, new NewContextOptions(), refusing).start()) {
            var box = presenter.dialog().boundingBox();
            assertThat(box.width).isEqualTo(presenter.page().viewportSize().width);
            assertThat(box.height).isEqualTo(presenter.page().viewportSize().height);
        }
    }

    /** The titles of so many screens, pressing the two keys in turn. */
    private static List<String> walk(PresenterPage presenter, int screens, String odd, String even) {
        var titles = new ArrayList<String>();
        for (int i = 0; i < screens; i++) {
            titles.add(presenter.titleText());
            assertThat(hasFocus(presenter.title())).as(titles.get(i)).isTrue();
            if (i < screens - 1) {
                presenter.press(i % 2 == 0 ? odd : even);
            }
        }
        return titles;
    }
}
