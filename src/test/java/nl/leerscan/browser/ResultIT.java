package nl.leerscan.browser;

import static nl.leerscan.browser.QuestionnairePage.hasFocus;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the answers lead to. */
@Execution(ExecutionMode.CONCURRENT)
class ResultIT {

    private static final String NOT_YET =
            "Niet beginnen aan het invoeren en toepassen van een nieuwe, duurzame manier van leren";
    private static final String HARD_WORK =
            "Het gaat voor iedere betrokkene hard werken worden om deze succesvol in te voeren";
    private static final String PROMISING =
            "Het is kansrijk om een nieuwe, duurzame manier van leren succesvol in te voeren";
    private static final String VERY_PROMISING =
            "Het is zeer kansrijk om een nieuwe, duurzame manier van leren succesvol in te voeren";

    @Everywhere
    void theTotalAndItsConclusionAreToldAtOnce(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            assertThat(hasFocus(page.heading("Uitslag"))).isTrue();
            assertThat(page.resultText()).startsWith("Uitslag 15 van 30 " + HARD_WORK);
            assertThat(page.page().title()).startsWith("Vragenlijst");
            assertThat(page.resultText())
                    .contains("De grenswaarden zijn een voorstel van deze toolkit. Ze staan niet in het artikel.")
                    .contains("Leerscan · Editie 2026-1, 21 november 2026");
        }
    }

    @Crosswise
    void everyTotalHasTheConclusionItLiesIn(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("0000000000").showResult();
            hasConclusion(page, 0, NOT_YET);
            page.answerAll("333");
            hasConclusion(page, 9, NOT_YET);
            page.answer(4, 1);
            hasConclusion(page, 10, HARD_WORK);
            page.answerAll("333331");
            page.answer(7, 3);
            hasConclusion(page, 19, HARD_WORK);
            page.answer(6, 2);
            hasConclusion(page, 20, PROMISING);
            page.answer(6, 3);
            page.answer(8, 3);
            hasConclusion(page, 24, PROMISING);
            page.answer(9, 1);
            hasConclusion(page, 25, VERY_PROMISING);
            page.answer(9, 3);
            page.answer(10, 3);
            hasConclusion(page, 30, VERY_PROMISING);
        }
    }

    private static void hasConclusion(QuestionnairePage page, int total, String conclusion) {
        assertThat(page.resultText()).startsWith("Uitslag " + total + " van 30 " + conclusion + " ");
        assertThat(page.heading(conclusion).count()).isEqualTo(1);
        var own = page.rows("Alle conclusies").stream().filter(row -> row.endsWith("Jouw uitslag")).toList();
        assertThat(own).singleElement().asString().contains(conclusion);
        assertThat(page.rows("Alle conclusies")).hasSize(4);
    }

    @Crosswise
    void theProfileTellsEachFactorAndEachGroup(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            assertThat(page.rows("Profiel per factor")).containsExactly(
                    "Direct betrokken factoren",
                    "De methode 1 van 3", "De deelnemers 2 van 3", "De begeleiders 0 van 3",
                    "De regisseur/projectleider 1 van 3", "De leertechnologie 3 van 3", "Subtotaal 7 van 15",
                    "Organisatiegebonden factoren",
                    "De direct leidinggevenden 0 van 3", "De directie en/of het bestuur 3 van 3",
                    "De inrichting van de organisatie 2 van 3", "De rol van HR of L&O-afdeling 1 van 3",
                    "Subtotaal 6 van 12",
                    "Overige factoren", "Gedeeld eigenaarschap 2 van 3");
            assertThat(page.listUnder("Sterkste factoren")).containsExactly(
                    "De leertechnologie: 3 van 3", "De directie en/of het bestuur: 3 van 3");
            assertThat(page.listUnder("Zwakste factoren")).containsExactly(
                    "De begeleiders: 0 van 3", "De direct leidinggevenden: 0 van 3");
        }
    }

    @Crosswise
    void allEqualFactorsHaveNoStrongestOrWeakest(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2222222222").showResult();

            assertThat(page.resultText())
                    .contains("Alle factoren scoren gelijk. Er is geen sterkste of zwakste.")
                    .doesNotContain("Sterkste factoren").doesNotContain("Zwakste factoren");
            assertThat(page.listUnder("Vragen voor het gesprek")).hasSize(3);
        }
    }

    @Crosswise
    void theConversationIsAboutTheConclusionAndTheWeakestFactors(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            assertThat(page.listUnder("Vragen voor het gesprek")).containsExactly(
                    "Wie moet er bij ons het hardst werken, en weet die persoon dat al?",
                    "Aan welke factor kunnen we zelf snel iets verbeteren?",
                    "Wat gaan we laten liggen om hier tijd voor te hebben?",
                    "De begeleiders: Wie van onze collega's kan en wil anderen begeleiden, en wat is daarvoor nodig?",
                    "De direct leidinggevenden: Wat doet een leidinggevende bij ons volgende maand anders als we deze"
                            + " manier van leren invoeren?");

            // Five factors are weakest now; a conversation about three is long enough.
            page.answerAll("0033330003");
            assertThat(page.listUnder("Zwakste factoren")).hasSize(5);
            assertThat(page.listUnder("Vragen voor het gesprek")).hasSize(6)
                    .filteredOn(question -> question.startsWith("De ")).extracting(question -> question.split(":")[0])
                    .containsExactly("De methode", "De deelnemers", "De regisseur/projectleider");
        }
    }

    @Crosswise
    void theAnswersAreListed(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            assertThat(page.rows("Jouw antwoorden")).hasSize(10).first().asString()
                    .startsWith("1. In hoeverre staan jouw collega's").endsWith("? Positieve bijdrage 2");
            assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                    .extracting(i -> page.rows("Jouw antwoorden").get(i))
                    .extracting(row -> row.substring(row.length() - 1))
                    .containsExactly("2", "1", "3", "1", "0", "2", "3", "2", "1", "0");
        }
    }

    @Crosswise
    void anAnswerChangedAfterwardsChangesTheResultAndLeavesFocusWhereItWas(Browsers browser, Edition edition) {
        try (var page = QuestionnairePage.open(browser, edition)) {
            page.answerAll("2131023210").showResult();

            page.answer(10, 3);

            assertThat(hasFocus(page.option(10, 3))).isTrue();
            assertThat(page.resultText()).startsWith("Uitslag 18 van 30");
            assertThat(page.rows("Jouw antwoorden").get(9)).endsWith("Krachtige bijdrage 3");
            assertThat(page.rows("Profiel per factor")).contains("De begeleiders 3 van 3", "Subtotaal 10 van 15");
        }
    }
}
