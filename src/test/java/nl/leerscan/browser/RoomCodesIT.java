package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Result codes, said aloud, pasted or from a link. */
@Execution(ExecutionMode.CONCURRENT)
class RoomCodesIT {

    private static final String FORM = "2131023210";
    private static final String CODE = RoomCodes.of(FORM, 1);

    @Crosswise
    void ofAWholeChatOnlyTheRightCodesCountAndEachOtherIsTold(Browsers browser, Edition edition) {
        var second = RoomCodes.of("0123012301", 700);
        var other = RoomCodes.ofOther(FORM, 5);
        var wrong = RoomCodes.of(FORM, 2).substring(0, 10) + (RoomCodes.of(FORM, 2).endsWith("7") ? "8" : "7");
        var chat = """
                [14:02, 12-3-2026] Anna: Hoi! Hier is mijn code: %s
                [14:03] Bob (06-12345678): de mijne is %s, tot straks
                [14:03] Carla: %s
                [14:04] Dirk: ik had %s
                [14:05] Anna: nog een keer: %s
                """.formatted(CODE, second.toLowerCase(), wrong, other, CODE);
        try (var page = RoomPage.open(browser, edition)) {
            page.type(page.codeField(), chat);

            assertThat(page.status()).containsText(says("participants", "count", 2));
            assertThat(page.status()).containsText(says("added-codes", "count", 2));
            assertThat(page.status()).containsText(says("code-wrong", "written", wrong));
            assertThat(page.status()).containsText(says("code-other", "written", other));
            assertThat(page.status()).containsText(says("code-twice", "written", CODE));
            // What was wrong stays, to be put right.
            assertThat(page.codeField()).hasValue(wrong);
            page.openList();
            assertThat(page.entries()).containsExactly(
                    "2 antwoorden: 0 1 2 3 0 1 2 3 0 1 13", "1 antwoorden: 2 1 3 1 0 2 3 2 1 0 15");

            page.type(page.codeField(), RoomCodes.of(FORM, 2));
            assertThat(page.status()).containsText(says("participants", "count", 3));
            assertThat(page.codeField()).isEmpty();
        }
    }

    @Crosswise
    void lettersThatLookLikeFiguresAreTakenForThem(Browsers browser, Edition edition) {
        var code = like("0", FORM);
        var misread = code.replace('0', 'o').replace("1", "l");
        try (var page = RoomPage.open(browser, edition)) {
            page.type(page.codeField(), misread);
            page.type(page.codeField(), code.replace('0', 'O').replace('1', 'I').replace("-", " "));

            assertThat(misread).isNotEqualTo(code).matches(".*[ol].*");
            assertThat(page.status()).containsText(says("participant", "count", 1));
            assertThat(page.status()).containsText(says("added-codes", "count", 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextWithoutACodeIsTold(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.type(page.codeField(), "Ik bel je om 14.00 uur op 06-12345678.");

            assertThat(page.codeField()).hasAttribute("aria-invalid", "true");
            assertThat(page.region("enter")).containsText(says("code-none"));

            page.codeField().fill("");
            assertThat(page.codeField()).not().hasAttribute("aria-invalid", "true");
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoParticipantsWithTheSameAnswersBothCount(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.type(page.codeField(), RoomCodes.of(FORM, 3) + " " + RoomCodes.of(FORM, 4));

            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @Crosswise
    void aLinkAddsItsCodeOnce(Browsers browser, Edition edition) {
        var file = edition == Edition.OWN_FILE ? "groepsuitslag.html" : Sites.ONE_FILE;
        try (var page = RoomPage.at(Sites.address(file) + "#r=" + CODE, browser, new NewContextOptions())) {
            assertThat(page.status()).containsText(says("added-linked"));
            assertThat(page.status()).containsText(says("participant", "count", 1));

            page.reload();
            assertThat(page.status()).containsText(says("participant", "count", 1));
            assertThat(page.page().url()).doesNotContain(CODE);

            page.page().evaluate("code => { location.hash = 'r=' + code; }", CODE);
            assertThat(page.status()).containsText(says("code-twice", "written", CODE));
            assertThat(page.status()).containsText(says("participant", "count", 1));

            page.page().evaluate("code => { location.hash = 'r=' + code; }", RoomCodes.of(FORM, 9).toLowerCase());
            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLinkWithAWrongCodeIsTold(Browsers browser) {
        var other = RoomCodes.ofOther(FORM, 1);
        try (var page = RoomPage.at(Sites.address("groepsuitslag.html") + "#r=" + other, browser, new NewContextOptions())) {
            assertThat(page.status()).containsText(says("code-other", "written", other));
        }
    }

    /** A code that has a certain symbol after its first group. */
    private static String like(String symbol, String form) {
        return IntStream.range(0, 1024).mapToObj(nonce -> RoomCodes.of(form, nonce))
                .flatMap(code -> Stream.of(code).filter(each -> each.substring(6).contains(symbol) && each.contains("1")))
                .findFirst().orElseThrow();
    }
}
