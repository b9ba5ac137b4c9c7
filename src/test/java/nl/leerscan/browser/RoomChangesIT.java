package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes are put right: undone, changed or removed; and a new round begins. */
@Execution(ExecutionMode.CONCURRENT)
class RoomChangesIT {

    private static final String FORM = "2131023210";

    @Crosswise
    void aTotalAFormAndACodeAreChanged(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17").enterForms(FORM).enter(page.codeField(), RoomCodes.of("0000000000", 1)).openList();

            page.ofParticipant("change", 1).click();
            assertThat(page.totalField()).isFocused();
            assertThat(page.totalField()).hasValue("17");
            assertThat(page.status()).containsText(says("changing", "number", 1));
            page.type(page.totalField(), "18");
            assertThat(page.status()).containsText(says("changed", "number", 1, "total", 18));

            page.ofParticipant("change", 2).click();
            assertThat(page.formField()).hasValue(FORM);
            page.formField().fill("0000000003");
            page.named(says("keep")).click();
            assertThat(page.status()).containsText(says("changed", "number", 2, "total", 3));

            page.ofParticipant("change", 3).click();
            page.type(page.formField(), "1111111111");
            assertThat(page.entries()).containsExactly("3 antwoorden: 1 1 1 1 1 1 1 1 1 1 10",
                    "2 antwoorden: 0 0 0 0 0 0 0 0 0 3 3", "1 " + says("entry-total") + " 18");
            // Who it is stays the same: the code does not count again.
            page.type(page.codeField(), RoomCodes.of("0000000000", 1));
            assertThat(page.status()).containsText(says("participants", "count", 3));
        }
    }

    @Crosswise
    void aChangeIsCancelledOrRefusedWithoutHarm(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17").enterForms(FORM).openList();

            page.ofParticipant("change", 1).click();
            page.type(page.totalField(), "40");
            assertThat(page.totalField()).hasAttribute("aria-invalid", "true");
            page.button("cancel").click();
            assertThat(page.totalField()).isEmpty();
            assertThat(page.totalField()).isFocused();
            assertThat(page.totalField()).not().hasAttribute("aria-invalid", "true");
            assertThat(page.named(says("keep"))).hasCount(0);

            page.type(page.totalField(), "5");
            assertThat(page.entries()).containsExactly("3 " + says("entry-total") + " 5",
                    "2 antwoorden: 2 1 3 1 0 2 3 2 1 0 15", "1 " + says("entry-total") + " 17");
        }
    }

    @Crosswise
    void everyStepIsUndone(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            assertThat(page.button("undo")).isHidden();
            page.enterTotals("17", "18").openList();
            page.ofParticipant("remove", 1).click();
            page.ofParticipant("change", 1).click();
            page.type(page.totalField(), "30");
            assertThat(page.entries()).containsExactly("1 " + says("entry-total") + " 30");

            page.button("undo").click();
            assertThat(page.entries()).containsExactly("1 " + says("entry-total") + " 18");
            page.button("undo").click();
            assertThat(page.entries()).containsExactly("2 " + says("entry-total") + " 18", "1 " + says("entry-total") + " 17");
            assertThat(page.status()).containsText(says("undone", "people", says("participants", "count", 2)));
            page.button("undo").click();
            page.button("undo").click();
            assertThat(page.status()).containsText(says("participants", "count", 0));
            assertThat(page.button("undo")).isHidden();
        }
    }

    @Crosswise
    void aNewRoundIsAskedForAndCanBeUndone(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17", "18").showResult();

            page.button("clear").click();
            assertThat(page.dialog()).isVisible();
            assertThat(page.button("clear-no")).isFocused();
            page.press("Escape");
            assertThat(page.dialog()).isHidden();
            assertThat(page.button("clear")).isFocused();
            assertThat(page.status()).containsText(says("participants", "count", 2));

            page.button("clear").click();
            page.press("Enter");
            assertThat(page.dialog()).isHidden();
            assertThat(page.status()).containsText(says("participants", "count", 2));

            page.button("clear").click();
            page.button("clear-yes").click();
            assertThat(page.status()).containsText(says("cleared"));
            assertThat(page.status()).containsText(says("participants", "count", 0));
            assertThat(page.result()).isHidden();
            assertThat(page.totalField()).isFocused();
            assertThat(page.page().evaluate("localStorage.length")).isEqualTo(0);

            page.button("undo").click();
            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theShownResultFollowsEveryStep(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.enterTotals("17").showResult();
            assertThat(page.result()).containsText(says("summary", "participants", 1));
            page.enterTotals("19");
            assertThat(page.result()).containsText(says("summary", "participants", 2));
            assertThat(page.resultText()).contains("18 van 30");
            page.button("undo").click();
            assertThat(page.resultText()).contains("17 van 30");

            page.button("hide").click();
            assertThat(page.result()).isHidden();
            assertThat(page.button("show")).isFocused();
            page.enterTotals("20");
            assertThat(page.result()).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNoResultOfNobody(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.showResult();
            assertThat(page.status()).containsText(says("nothing-yet"));
            assertThat(page.totalField()).isFocused();
            assertThat(page.status()).isInViewport();
            assertThat(page.result()).isHidden();
            assertThat(page.page().getByText(text("list"))).isHidden();
        }
    }
}
