package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.RoomPage.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds are saved as files, and opened again elsewhere. */
@Execution(ExecutionMode.CONCURRENT)
class RoomFilesIT {

    private static final String FORM = "2131023210";
    private static final RoomFile MORNING = new RoomFile().form("a", FORM).total("b", 17);
    private static final RoomFile AFTERNOON = new RoomFile().form("c", "0000000000").form("d", "3333333333").total("b", 17);

    @TempDir
    private Path temp;

    @Crosswise
    void whatOneBrowserSavedTheOtherOpens(Browsers browser, Edition edition) throws IOException {
        var other = browser == Browsers.CHROMIUM ? Browsers.FIREFOX : Browsers.CHROMIUM;
        var files = List.of("save", "save-csv").stream().map(kind -> saved(browser, edition, kind)).toList();
        for (var file : files) {
            var name = file.getFileName().toString();
            assertThat(name).matches("groepsuitslag-20\\d\\d-\\d\\d-\\d\\d\\.(json|csv)");
            try (var page = RoomPage.open(other, edition)) {
                page.openFiles(RoomFile.payload(name, Files.readString(file)));

                assertThat(page.fileStatus()).containsText(says("file-added", "file", name, "count", 3, "known", 0));
                page.openList();
                assertThat(page.entries()).as(name).containsExactly("3 antwoorden: 0 1 2 3 0 1 2 3 0 1 13",
                        "2 antwoorden: 2 1 3 1 0 2 3 2 1 0 15", "1 " + says("entry-total") + " 17");
                page.type(page.codeField(), RoomCodes.of("0123012301", 1));
                assertThat(page.status()).containsText(says("code-twice", "written", RoomCodes.of("0123012301", 1)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTableIsAsADutchSpreadsheetReadsIt(Browsers browser) throws IOException {
        var text = Files.readString(saved(browser, Edition.OWN_FILE, "save-csv"), StandardCharsets.UTF_8);
        var lines = List.of(text.split("\r\n", -1));

        assertThat(text).startsWith("\ufeff").endsWith("\r\n").doesNotContain("\r\r");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(lines.get(0)).isEqualTo("\ufeffinstrument;editie;kenmerk;totaal;vraag collegas;vraag visie;vraag bestuur;"
                + "vraag hr;vraag leidinggevenden;vraag eigenaarschap;vraag ai;vraag budget;vraag regisseur;vraag begeleiding");
        // With an apostrophe, or a spreadsheet makes it a date.
        assertThat(lines.get(1)).startsWith("succesfactoren-leren;'2026-1;").endsWith(";17;;;;;;;;;;");
        assertThat(lines.get(2)).endsWith(";15;2;1;3;1;0;2;3;2;1;0");
        assertThat(lines.get(3)).startsWith(
                "succesfactoren-leren;'2026-1;" + RoomCodes.id(RoomCodes.of("0123012301", 1)) + ";13;0;1;2;3");
        assertThat(lines).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void theFileHoldsTheQuestionsAndNoNames(Browsers browser) throws IOException {
        var json = JsonParser.parseString(Files.readString(saved(browser, Edition.OWN_FILE, "save"))).getAsJsonObject();

        assertThat(json.keySet()).containsExactlyInAnyOrder(
                "leerscan", "instrument", "edition", "questions", "conclusions", "multiplier", "entries");
        assertThat(json.getAsJsonArray("questions")).hasSize(10);
        assertThat(json.getAsJsonArray("entries")).hasSize(3).allSatisfy(entry ->
                assertThat(entry.getAsJsonObject().keySet()).containsExactlyInAnyOrder("id", "points", "answers"));
    }

    @Crosswise
    void severalFilesAreOpenedAtOnceAndNobodyCountsTwice(Browsers browser, Edition edition) {
        try (var page = RoomPage.open(browser, edition)) {
            page.openFiles(MORNING.named("ochtend.json"), AFTERNOON.named("middag.json"));

            assertThat(page.fileStatus()).containsText(says("file-added", "file", "ochtend.json", "count", 2, "known", 0));
            assertThat(page.fileStatus()).containsText(says("file-added", "file", "middag.json", "count", 2, "known", 1));
            assertThat(page.status()).containsText(says("participants", "count", 4) + says("of-whom", "forms", 3));

            page.openFiles(MORNING.named("ochtend.json"));
            assertThat(page.fileStatus()).containsText(says("file-added", "file", "ochtend.json", "count", 0, "known", 2));
            assertThat(page.status()).containsText(says("participants", "count", 4));

            page.button("undo").click();
            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @Crosswise
    void aDamagedFileIsRefusedWhole(Browsers browser, Edition edition) {
        var damaged = "kenmerk;totaal\r\na;17\r\nb;99\r\nc;18\r\nd;veel\r\n";
        try (var page = RoomPage.open(browser, edition)) {
            page.openFiles(RoomFile.payload("scores.csv", damaged), RoomFile.payload("half.json", "{\n  \"leerscan\": 1,\n"),
                    RoomFile.payload("leeg.csv", ""), MORNING.named("ochtend.json"));

            assertThat(page.fileStatus()).containsText(says("file-line", "file", "scores.csv", "line", 3,
                    "problem", says("total-outside", "written", 99, "lowest", 0, "highest", 30)));
            assertThat(page.fileStatus()).containsText(says("file-line", "file", "scores.csv", "line", 5,
                    "problem", says("total-not-a-number", "written", "veel")));
            assertThat(page.fileStatus()).containsText(says("file-line", "file", "half.json", "line", 3,
                    "problem", says("file-broken")));
            assertThat(page.fileStatus()).containsText(says("file-line", "file", "leeg.csv", "line", 1,
                    "problem", says("file-empty")));
            assertThat(page.fileStatus()).containsText(says("file-added", "file", "ochtend.json", "count", 2, "known", 0));
            assertThat(page.status()).containsText(says("participants", "count", 2));
        }
    }

    @Crosswise
    void aFileOfAnotherEditionIsNotAdded(Browsers browser, Edition edition) {
        var earlier = new RoomFile().edition("2025-1").form("a", FORM);
        try (var page = RoomPage.open(browser, edition)) {
            page.openFiles(earlier.named("vorig-jaar.json"));

            assertThat(page.fileStatus()).containsText(says("file-other", "file", "vorig-jaar.json", "edition", "2025-1"));
            assertThat(page.status()).containsText(says("participants", "count", 0));
            assertThat(page.button("undo")).isHidden();
        }
    }

    private Path saved(Browsers browser, Edition edition, String kind) {
        try (var page = RoomPage.open(browser, edition)) {
            page.enterTotals("17").enterForms(FORM).enter(page.codeField(), RoomCodes.of("0123012301", 1));
            return page.save(kind, temp);
        }
    }
}
