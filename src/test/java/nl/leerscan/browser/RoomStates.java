package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.text;

import java.util.function.Consumer;

/** Every way that a room can look. */
final class RoomStates {

    private static final RoomFile EARLIER = new RoomFile().form("a", "1111111111").form("b", "0123012301")
            .form("c", "3210321032").form("d", "0000000000").form("e", "2222222222").total("f", 29).edition("2025-1");

    private RoomStates() {
    }

    /** Takes a page that was just opened from state to state. */
    static void walk(RoomPage page, Consumer<String> check) {
        check.accept("empty");

        page.enterTotals("40").enterForms("21x").enter(page.codeField(), "Tot morgen!");
        page.openFiles(RoomFile.payload("een-heel-lange-naam-van-een-bestand-dat-niet-klopt.csv", "kenmerk;totaal\r\na;99\r\n"));
        assertThat(page.fileStatus()).containsText("99");
        check.accept("errors");

        page.enterTotals("17", "0", "30", "24").enterForms("2131023210", "0000000000");
        page.enter(page.codeField(), RoomCodes.of("2131023210", 1) + " " + RoomCodes.ofOther("2131023210", 1));
        page.openList().ofParticipant("change", 5).click();
        check.accept("entered, with the list open and one changing");

        page.button("clear").click();
        check.accept("dialog");
        page.press("Escape");

        page.showResult();
        assertThat(page.page().getByText(text("few-title"))).isVisible();
        check.accept("result of few");

        compared(page);
        check.accept("compared");
    }

    /** Adds five forms and shows them beside an earlier round. */
    static void compared(RoomPage page) {
        page.enterForms("3333333333", "3210321032", "2222222222", "1111111111", "3022331100").showResult();
        page.compareWith(EARLIER.named("voorjaar.json"));
        assertThat(page.button("compare-stop")).isVisible();
        page.page().getByText(text("all-totals")).click();
    }
}
