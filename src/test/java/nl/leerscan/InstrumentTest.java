package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Conclusion;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

/** The instrument is quoted: another word would make it another questionnaire. */
class InstrumentTest {

    private static final Instrument INSTRUMENT = new ContentReader(
            Path.of("content"), Path.of("templates"), new AllPrintable(), new Problems()).read().orElseThrow().instrument();

    @Test
    void theQuestionsAreWordForWord() {
        assertThat(INSTRUMENT.questions()).extracting(Question::text).isEqualTo(quoted("question")).hasSize(10);
        assertThat(INSTRUMENT.questions()).noneMatch(Question::reversed).noneMatch(Question::ownScale);
    }

    @Test
    void theAnswersAreWordForWordAndWorthWhatTheyWereWorth() {
        for (var question : INSTRUMENT.questions()) {
            assertThat(question.options()).extracting(AnswerOption::label).isEqualTo(quoted("answer")).hasSize(4);
            assertThat(question.options()).extracting(AnswerOption::points).containsExactly(0, 1, 2, 3);
        }
        assertThat(INSTRUMENT.multiplier()).isEqualByComparingTo("1");
    }

    @Test
    void theConclusionsAreWordForWordAndStartWhereOurProposalSays() {
        assertThat(INSTRUMENT.conclusions()).extracting(Conclusion::title).isEqualTo(quoted("conclusion")).hasSize(4);
        assertThat(INSTRUMENT.conclusions()).extracting(each -> each.from().intValueExact())
                .containsExactly(0, 10, 20, 25);
        assertThat(INSTRUMENT.cutOffNote()).contains("voorstel van deze toolkit", "niet in het artikel");
    }

    @Test
    void soAreTheWordsOnTheForm() {
        var words = INSTRUMENT.words();
        assertThat(List.of(words.scale(), words.score(), words.total(), words.conclusion())).isEqualTo(quoted("word"));
    }

    @Test
    void thePageSaysWhoseWordsTheyAre() {
        assertThat(Sites.REAL.built().page("vragenlijst.html").select("article > .source").eachText())
                .contains("Bron: Baeten, J.J.M., Wat zijn de succesfactoren voor een brede toepassing van leren in"
                        + " organisaties? (oktober 2024, artikel 4.1).");
    }

    private static List<String> quoted(String kind) {
        return FactTable.lines("instrument.txt").stream()
                .filter(line -> line.get(0).startsWith(kind + " "))
                .map(line -> line.get(1))
                .toList();
    }
}
