package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.spaced;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is typed is shown before it counts, and what is wrong is told at its field. */
@Execution(ExecutionMode.CONCURRENT)
class RoomTypingIT {

    @Crosswise
    void eachQuestionIsShownBeforeEnter(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.formField().pressSequentially("213");

            assertThat(echo(page)).containsExactly("1 2", "2 1", "3 3", "4", "5", "6", "7", "8", "9", "10");
            assertThat(page.region("enter")).containsText(says("echo", "count", 3, "expected", 10));
            assertThat(page.status()).containsText(says("participants", "count", 0));

            page.formField().fill("2131023210");
            assertThat(page.region("enter")).containsText(says("echo-complete", "total", 15));
            assertThat(echo(page)).startsWith("1 2", "2 1", "3 3").endsWith("9 1", "10 0");

            page.formField().press("Enter");
            assertThat(page.status()).containsText(says("added-form", "total", 15));
            assertThat(echo(page)).isEmpty();
        }
    }

    @Crosswise
    void whatIsWrongInAFormIsNamedByItsQuestion(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.formField().fill("21x102");
            isWrong(page.formField(), text("by-form-hint", "count", 10, "example", "2103210321"),
                    says("form-not-an-answer", "position", 3, "written", "x", "allowed", "0, 1, 2, 3"));
            assertThat(echo(page)).startsWith("1 2", "2 1", "3 ?", "4 1");

            page.formField().fill("2131024");
            isWrong(page.formField(), says("form-not-an-answer", "position", 7, "written", 4, "allowed", "0, 1, 2, 3"));

            page.formField().fill("213102");
            isRight(page.formField());
            assertThat(page.region("enter")).not().containsText(says("error"));
        }
    }

    @Crosswise
    void tooFewOrTooManyScoresAreNoForm(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.type(page.formField(), "213102321");
            isWrong(page.formField(), says("form-incomplete", "count", 9, "expected", 10));
            assertThat(page.formField()).hasValue("213102321");
            assertThat(page.formField()).isFocused();

            page.type(page.formField(), "21310232100");
            isWrong(page.formField(), says("form-too-long", "count", 11, "expected", 10));

            page.type(page.formField(), "12");
            isWrong(page.formField(), says("form-incomplete", "count", 2, "expected", 10));

            page.type(page.formField(), "213 102 3210");
            isRight(page.formField());
            assertThat(page.status()).containsText(says("participant", "count", 1));
        }
    }

    @Crosswise
    void aTotalThatCannotBeIsRefusedUntilItIsMended(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.type(page.totalField(), "");
            isWrong(page.totalField(), says("total-empty"));

            page.type(page.totalField(), "31");
            isWrong(page.totalField(), text("by-total-hint"),
                    says("total-outside", "written", 31, "lowest", 0, "highest", 30));
            assertThat(page.totalField()).isFocused();

            page.type(page.totalField(), "zeventien");
            isWrong(page.totalField(), says("total-not-a-number", "written", "zeventien"));

            page.type(page.totalField(), "17,5");
            isWrong(page.totalField(), says("total-impossible", "written", "17,5", "below", 17, "above", 18));

            page.type(page.totalField(), "2131023210");
            isWrong(page.totalField(), says("total-is-a-form"));
            assertThat(page.status()).containsText(says("participants", "count", 0));

            page.totalField().fill("1");
            isRight(page.totalField());
            page.type(page.totalField(), " 17 ");
            assertThat(page.status()).containsText(says("added-total", "total", 17));
        }
    }

    @Crosswise
    void theButtonAddsAsEnterDoes(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.totalField().fill("17");
            page.button("add").first().click();

            assertThat(page.status()).containsText(says("participant", "count", 1));
            assertThat(page.totalField()).isFocused();
        }
    }

    /** The focus stays in the field, so nothing else would tell who cannot see it. */
    @Crosswise
    void whatIsWrongIsReadOutEachTimeItIsAddedAndOnceWhileItIsTyped(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            var alerts = page.page().getByRole(AriaRole.ALERT);
            page.type(page.totalField(), "99");
            assertThat(alerts).hasText(says("error") + says("total-outside", "written", 99, "lowest", 0, "highest", 30));
            hear(page, "alert");
            page.totalField().press("Enter");
            assertThat(heard(page)).as("the same mistake once more").hasSize(1);

            page.totalField().fill("");
            page.formField().pressSequentially("21x1");
            assertThat(heard(page)).as("told at its key, not at the one after it").hasSize(2);
            page.formField().press("Enter");
            assertThat(heard(page)).hasSize(3);

            page.type(page.codeField(), "Tot morgen!");
            page.codeField().press("Enter");
            assertThat(heard(page)).hasSize(5);
        }
    }

    @Crosswise
    void whatWasToldIsNotReadOutAgainWhenSomethingElseIsDone(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterForms("0222222222", "3222222222", "0222222221", "3222222222", "0222222221").showResult();
            hear(page, "status");
            page.openList();
            page.page().getByLabel(text("order-level")).check();
            assertThat(page.ofParticipant("remove", 5)).isVisible();
            assertThat(heard(page)).filteredOn(said -> !said.isEmpty()).isEmpty();

            page.ofParticipant("remove", 5).click();
            assertThat(heard(page)).filteredOn(said -> !said.isEmpty()).hasSize(1);
        }
    }

    /** From here on notes what comes into places with a role that is read out, as often as it does, where it is seen. */
    private static void hear(RoomPage page, String role) {
        page.page().evaluate("""
                role => {
                  window.heard = [];
                  new MutationObserver(changes => new Set(changes.filter(({ addedNodes }) => addedNodes.length)
                    .map(({ target }) => target.closest(`[role=${role}]`)).filter(place => place && place.checkVisibility()))
                    .forEach(({ textContent }) => window.heard.push(textContent.trim())))
                    .observe(document.body, { subtree: true, childList: true });
                }""", role);
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(RoomPage page) {
        return (List<String>) page.page().evaluate("heard");
    }

    /** Its description, which a screen reader reads with the field, holds all of these. */
    private static void isWrong(Locator field, String... messages) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        for (var message : messages) {
            assertThat(description(field)).contains(message);
        }
        assertThat(description(field)).contains(says("error").strip());
        assertThat(field.page().getByText(messages[messages.length - 1])).isVisible();
    }

    private static void isRight(Locator field) {
        assertThat(field).not().hasAttribute("aria-invalid", "true");
        assertThat(description(field)).doesNotContain(says("error").strip());
    }

    private static String description(Locator field) {
        return spaced((String) field.evaluate("field => field.getAttribute('aria-describedby').split(' ')"
                + ".map(id => document.getElementById(id).textContent).join(' ')"));
    }

    private static List<String> echo(RoomPage page) {
        return page.region("enter").locator("ol").getByRole(AriaRole.LISTITEM).allInnerTexts().stream()
                .map(item -> spaced(item.replace('\u00a0', ' '))).toList();
    }
}
