package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static nl.leerscan.browser.RoomPage.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A full hall. */
@Execution(ExecutionMode.CONCURRENT)
class RoomCrowdIT {

    @ParameterizedTest
    @EnumSource
    void fiveHundredParticipantsAreCountedListedKeptAndChanged(Browsers browser) {
        try (var page = RoomPage.open(browser, Edition.OWN_FILE)) {
            page.openFiles(crowd().named("zaal.json"));
            page.openList().enterForms("3333333333").showResult();

            assertThat(page.status()).containsText(says("participants", "count", 501) + says("of-whom", "forms", 401));
            assertThat(page.result()).containsText(says("totals-only", "forms", 401, "participants", 501));
            assertThat(page.rows(text("conclusions")).stream().mapToInt(row -> Integer.parseInt(row.replaceFirst(".* ", ""))))
                    .hasSize(4).satisfies(counts -> assertThat(counts.stream().mapToInt(i -> i).sum()).isEqualTo(501));
            assertThat(page.entries()).hasSize(501).startsWith("501 antwoorden: 3 3 3 3 3 3 3 3 3 3 30");

            page.ofParticipant("remove", 500).click();
            page.reload();
            assertThat(page.status()).containsText(says("participants", "count", 500));
        }
    }

    /** Four hundred forms, the number of each written in base four, and a hundred totals. */
    static RoomFile crowd() {
        var file = new RoomFile();
        IntStream.range(0, 400).forEach(i -> file.form("f" + i, Integer.toString(4 * 262144 + 7919 * i % 1048576, 4).substring(1)));
        IntStream.range(0, 100).forEach(i -> file.total("t" + i, i % 31));
        return file;
    }
}
