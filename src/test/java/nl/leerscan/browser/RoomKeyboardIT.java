package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A whole meeting without a mouse. */
@Execution(ExecutionMode.CONCURRENT)
class RoomKeyboardIT {

    private static final List<String> TOTALS = List.of("0", "4", "9", "10", "14", "17", "19", "20", "24", "30");
    private static final List<String> FORMS = List.of("2131023210", "0000000000", "3333333333", "1111111111", "2222222222",
            "0123012301", "3210321032", "2103210321", "1022331100", "3021302130");

    @Crosswise
    void thirtyParticipantsAreEnteredAndTheResultIsReadByKeyboard(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.tabTo(page.totalField());
            type(page, TOTALS);
            isReadyForTheNext(page.totalField());
            assertThat(page.status()).containsText(says("participants", "count", 10));

            page.tabTo(page.formField());
            type(page, FORMS); // Eleven keys for each.
            isReadyForTheNext(page.formField());
            assertThat(page.status()).containsText(says("participants", "count", 20) + says("of-whom", "forms", 10));

            page.tabTo(page.codeField());
            type(page, IntStream.range(0, 10).mapToObj(i -> RoomCodes.of(FORMS.get(i), i)).toList());
            isReadyForTheNext(page.codeField());
            assertThat(page.status()).containsText(says("participants", "count", 30) + says("of-whom", "forms", 20));
            assertThat(page.result()).isHidden();

            page.tabTo(page.button("show"));
            page.press("Enter");
            assertThat(page.result()).containsText(says("summary", "participants", 30));
            assertThat(hasFocus(page.result().getByRole(AriaRole.HEADING,
                    new Locator.GetByRoleOptions().setName(text("result")).setExact(true)))).isTrue();
            page.tabTo(page.page().getByLabel(text("order-division")));
            page.press("ArrowDown", "ArrowDown");
            assertThat(page.rows(text("questions")).get(0)).startsWith("1. In hoeverre staan jouw collega");
        }
    }

    @Crosswise
    void theOrderOfTheQuestionsIsChosenWithTheArrows(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterForms("0222222222", "3222222222", "0222222221", "3222222222", "0222222221").showResult();
            assertThat(page.rows(text("questions")).get(0)).startsWith("1. ");

            page.tabTo(page.page().getByLabel(text("order-division")));
            page.press("ArrowDown");
            assertThat(page.page().getByLabel(text("order-level"))).isChecked();
            assertThat(page.rows(text("questions")).get(0)).startsWith("1. ");
            assertThat(page.rows(text("questions")).get(5)).startsWith("10. ");

            page.press("ArrowDown");
            assertThat(page.rows(text("questions")).get(5)).startsWith("2. ");
        }
    }

    @Crosswise
    void theListIsOpenedAndSomebodyRemovedByKeyboard(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17", "18");
            var list = page.page().getByText(text("list"));
            page.tabTo(list);
            page.press("Enter");
            assertThat(page.ofParticipant("change", 2)).isVisible();
            page.press("Tab", "Tab", "Enter");

            assertThat(page.status()).containsText(says("removed", "number", 2));
            assertThat(page.entries()).containsExactly("1 " + says("entry-total") + " 17");
            assertThat(hasFocus(list)).isTrue();
        }
    }

    /** Whatever is typed next shows that the field is still the one that is typed in. */
    private static void type(RoomPage page, List<String> texts) {
        texts.forEach(text -> {
            page.page().keyboard().type(text);
            page.press("Enter");
        });
    }

    private static void isReadyForTheNext(Locator field) {
        assertThat(field).isEmpty();
        assertThat(field).isFocused();
    }
}
