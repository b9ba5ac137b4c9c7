package nl.leerscan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a group agrees on: chosen, written down, kept, copied and printed; and the way there from a result. */
@Execution(ExecutionMode.CONCURRENT)
class AgreementsIT {

    private static final String KEY = "leerscan:succesfactoren-leren:2026-1:agreements";
    private static final String LISTENING = """
            window.print = () => { window.printed = true; };
            Object.defineProperty(navigator, 'clipboard', { value: {
              writeText(text) { window.copied = text; return Promise.resolve(); }
            } });""";
    private static final String BLOCKED = """
            Object.defineProperty(window, 'localStorage', {
              get() { throw new DOMException('blocked', 'SecurityError'); }
            });""";
    private static final String JOB = "Job crafting";
    private static final String JOB_BOX = JOB + " *";
    private static final String KEEP = "Geen factor scoort laag. Houd vast wat sterk is.";
    private static final String OWN = "Eigen afspraak";

    @Everywhere
    void whatIsChosenAndWrittenIsKeptCopiedAndPrintedAlone(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition, new NewContextOptions(), LISTENING)) {
            page.box(JOB_BOX).check();
            page.field(JOB, "Wie").fill("Anna");
            page.field(JOB, "Wanneer").fill("elke maand");
            page.button("Voeg een eigen afspraak toe").click();
            assertThat(hasFocus(page.field(OWN, "Wat"))).isTrue();
            page.press("V", "r", "i", "j");
            page.box("Integrale visie").check();

            page.reload();
            assertThat(page.agreements()).containsExactly(JOB, "Vrij");
            assertThat(page.box(JOB_BOX)).isChecked();
            assertThat(page.box("Integrale visie")).isChecked();
            assertThat(page.field(JOB, "Wie")).hasValue("Anna");
            assertThat((List<?>) page.page().evaluate("Object.keys(localStorage)")).isEqualTo(List.of(KEY));

            page.button("Kopieer als tekst").click();
            assertThat(page.page().getByText("Gekopieerd.").first()).isVisible();
            assertThat(page.page().evaluate("window.copied")).isEqualTo("""

                    Onze afspraken
                    - Job crafting \u2013 Wie: Anna \u2013 Wanneer: elke maand
                    - Vrij \u2013 Wie: \u2013 Wanneer:""");

            page.button("Print de afspraken").click();
            assertThat(page.page().evaluate("window.printed")).isEqualTo(true);
            assertThat(PdfText.printed(page.page()).text()).contains("Onze afspraken", JOB, "Wie: Anna", "Vrij")
                    .doesNotContain("Randvoorwaarden", "Wat kun je doen", "Taakroulatie", "Kruis hierboven");
        }
    }

    @Crosswise
    void anOwnLineIsCalledByWhatIsWrittenInIt(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.button("Voeg een eigen afspraak toe").click();
            page.page().keyboard().type("Elke maandag");
            page.button("Voeg een eigen afspraak toe").click();
            assertThat(page.agreements()).containsExactly("Elke maandag", OWN);
            page.page().keyboard().type("Samen lezen");

            page.button("Verwijder: Elke maandag").click();
            assertThat(hasFocus(page.button("Verwijder: Samen lezen"))).isTrue();
            assertThat(page.agreements()).containsExactly("Samen lezen");
        }
    }

    @Crosswise
    void aLineGoesByItsButtonOrByTheBoxAndComesBackAsItWas(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.box(JOB_BOX).check();
            page.field(JOB, "Wie").fill("Anna");
            page.button("Verwijder: " + JOB).click();
            assertThat(page.agreements()).isEmpty();
            assertThat(page.box(JOB_BOX)).not().isChecked();
            assertThat(hasFocus(page.page().locator("#interventiewijzer-agreements"))).isTrue();

            page.box("Taakroulatie").check();
            page.box(JOB_BOX).check();
            page.box("Taakroulatie").uncheck();
            assertThat(page.agreements()).containsExactly(JOB);

            page.button("Wis alles").click();
            page.button("Nee, bewaar ze").click();
            assertThat(page.agreements()).containsExactly(JOB);
            page.button("Wis alles").click();
            page.button("Ja, wis alles").click();
            assertThat(page.agreements()).isEmpty();
            assertThat(page.page().getByText("De afspraken zijn gewist.")).isVisible();
            assertThat(page.page().evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    /** Who writes down first by whom, and then what. */
    @Crosswise
    void aLineOfWhichOnlySomeIsWrittenIsKept(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            page.button("Voeg een eigen afspraak toe").click();
            page.field(OWN, "Wie").fill("Anna");

            page.reload();
            assertThat(page.field(OWN, "Wie")).hasValue("Anna");
            assertThat(page.field(OWN, "Wat")).hasValue("");
        }
    }

    @Crosswise
    void whatIsDamagedIsLeftAsideAndWhatIsUnknownBecomesALineOfTheirOwn(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            for (var damaged : List.of("", "{", "null", "5", "[3]", "{\"lines\": 4, \"checks\": {}}",
                    "{\"lines\": [null, 7, {}, {\"id\": \"1\"}, {\"what\": {}}]}")) {
                page.page().evaluate("([key, value]) => localStorage.setItem(key, value)", List.of(KEY, damaged));
                page.reload();
                assertThat(page.agreements()).as(damaged).isEmpty();
            }
            page.page().evaluate("key => localStorage.setItem(key, '{\"lines\":[{\"id\":\"1\",\"what\":\"Vroeger\"}]}')", KEY);
            page.reload();
            assertThat(page.agreements()).containsExactly("Vroeger");
            assertThat(page.field("Vroeger", "Wat")).hasValue("Vroeger");
        }
    }

    @Crosswise
    void twoTabsDoNotLoseEachOthersAgreements(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition)) {
            var tab = page.anotherTab(edition);
            page.box(JOB_BOX).check();
            page.field(JOB, "Wie").fill("Anna");
            page.box("Integrale visie").check();
            assertThat(tab.box("Integrale visie")).isChecked();
            assertThat(tab.field(JOB, "Wie")).hasValue("Anna");

            tab.box("Taakroulatie").check();
            assertThat(page.box("Taakroulatie")).isChecked();
            assertThat(page.agreements()).containsExactly(JOB, "Taakroulatie");
            page.reload();
            assertThat(page.agreements()).containsExactly(JOB, "Taakroulatie");
            assertThat(page.field(JOB, "Wie")).hasValue("Anna");
        }
    }

    @Crosswise
    void whoGoesBackFindsWhatWasAgreedSinceUnlessNothingIsKept(Browsers browser, Edition edition) {
        var back = "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";
        try (var page = InterventionsPage.open(browser, edition)) {
            page.page().evaluate("key => localStorage.setItem(key, '{\"lines\":[{\"what\":\"Later\"}]}')", KEY);
            page.page().evaluate(back);
            assertThat(page.field("Later", "Wat")).hasValue("Later");
        }
        try (var page = InterventionsPage.open(browser, edition, new NewContextOptions(), BLOCKED)) {
            page.box(JOB_BOX).check();
            page.page().evaluate(back);
            assertThat(page.agreements()).containsExactly(JOB);
        }
    }

    @Crosswise
    void whereNothingCanBeKeptThePageSaysSoAndWorks(Browsers browser, Edition edition) {
        try (var page = InterventionsPage.open(browser, edition, new NewContextOptions(), BLOCKED)) {
            assertThat(page.page().getByText("Deze browser bewaart de afspraken niet.")).isVisible();
            page.box(JOB_BOX).check();
            assertThat(page.agreements()).containsExactly(JOB);
        }
    }

    @Everywhere
    void aWeakFactorLeadsToWhatCanBeDoneAboutIt(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2222022222").showResult();
            page.result().getByText("De direct leidinggevenden").and(page.page().locator("a")).click();
            assertThat(page.page().locator(".factors details[open] summary")).hasText("De direct leidinggevenden");
            assertThat(page.page().locator(".factors details").first()).hasAttribute("id", "interventiewijzer-factor-leidinggevenden");
            assertThat(page.page().locator(".factors details").first()).isInViewport();
            assertThat(page.page().url()).endsWith("#interventiewijzer-factor-leidinggevenden");

            page.page().locator(".factors details[open]").getByLabel("Dit kiezen we").first().check();
            assertThat(page.page().locator(".lines > *")).hasCount(1);
        }
    }

    @Crosswise
    void severalLowFactorsComeFirstAndWithNoneThePageSaysWhatToKeep(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("3333333332").showResult();
            assertThat(page.result().getByText(KEEP)).isVisible();

            page.answerAll("3330330333");
            assertThat(page.result().getByText(KEEP)).isHidden();
            page.result().getByText("Wat kunnen jullie doen?").click();
            assertThat(page.page().locator(".factors details[open] summary"))
                    .hasText(new String[] {"De leertechnologie", "De rol van HR of L&O-afdeling"});
        }
    }

    @Crosswise
    void aRoomLeadsThereToo(Browsers browser, Edition edition) {
        try (var room = RoomPage.open(browser, edition)) {
            room.enterForms("3333333333", "3333333333", "3333333333", "3333333333", "3333333332").showResult();
            assertThat(room.result().getByText(KEEP)).isVisible();

            room.enterForms("3330333333", "3330333333", "3330333333", "3330333333", "3330333333");
            assertThat(room.result().getByText(KEEP)).isHidden();
            room.result().getByText("Wat kunnen jullie doen?").click();
            assertThat(room.page().locator(".factors details[open] summary")).hasText("De rol van HR of L&O-afdeling");
        }
    }
}
