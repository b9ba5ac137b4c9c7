package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What advice leaves alone, and where it stops. What each looks like is in {@code mistakes}. */
class AdviceTest {

    private static final String LONG = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
            + " zestien zeventien achttien negentien twintig een twee drie vier vijf zes. ";
    /** As much as may stand together, in words as long as they may be. */
    private static final int MUCH = 45_000;
    private static final int WORD = 900;

    @TempDir
    private Path temp;

    /** These make a careless pattern look at all that follows from every place. */
    @ParameterizedTest
    @ValueSource(strings = {"“", ".", ". ", "5", "5.", "„", ":", "a. ", "€", "a ", ")"})
    void signsWithoutEndAreLookedThrough(String sign) {
        var word = " " + sign.repeat(WORD / sign.length());
        assertThat(advice("x" + word.repeat(MUCH / word.length()))).allMatch(code -> code.endsWith("-source") || code.equals("sentence-long"));
    }

    @Test
    void ofOneTextFiftyLongSentencesAreTold() {
        assertThat(advice(LONG.repeat(60))).hasSize(50).containsOnly("sentence-long");
    }

    @Test
    void anArticleNamesItsSourceItself() {
        var content = Content.tinyIn(temp).replace("articles/verhaal.md", "## ", "Het kost 3 miljoen euro.\n\n## ");
        assertThat(content.advice()).extracting(Problem::code).doesNotContain("figure-without-source");
    }

    @Test
    void thePlaceIsThatOfTheSentence() {
        var content = Content.tinyIn(temp).replace("start.md", "Ga naar", "Kort *ding*. " + LONG + "\n\nGa naar");
        assertThat(content.advice()).filteredOn(problem -> problem.code().equals("sentence-long"))
                .extracting(problem -> problem.location().toString()).containsExactly("start.md:6:14");
    }

    @Test
    void whereNoQuestionHasAFactorTheFactorsAreThereToBeRead() {
        var content = Content.tinyIn(temp).replace("questions.yaml", "    factor: werk\n", "")
                .replace("questions.yaml", "    factor-note: Onze eigen lezing.\n", "");
        assertThat(content.advice()).extracting(Problem::code).containsExactly("term-unused");
    }

    /** The codes of what is advised on a page with this text, beside what is advised on the tiny content. */
    private List<String> advice(String text) {
        var content = Content.tinyIn(temp).replace("about.md", "Niets verlaat", text + "\n\nNiets verlaat");
        return content.advice().stream().filter(problem -> problem.location().file().equals("about.md"))
                .map(Problem::code).toList();
    }
}
