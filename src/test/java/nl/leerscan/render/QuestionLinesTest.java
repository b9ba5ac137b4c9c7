package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

class QuestionLinesTest {

    /** As the printed form has them; the check allows three for that reason. */
    @Test
    void theQuestionsOfTheArticleTakeTwoOrThreeLines() {
        assertThat(linesIn("content")).containsExactly(3, 2, 3, 2, 2, 3, 2, 2, 2, 3);
    }

    @Test
    void answersThatAreListedLeaveTheirOwnRoom() {
        assertThat(linesIn("src/test/resources/content/mixed")).containsExactly(2, 1, 1, 1, 1, 1);
    }

    private static List<Integer> linesIn(String content) {
        var reader = new ContentReader(Path.of(content), Path.of("templates"), new AllPrintable(), new Problems());
        return new QuestionLines().of(Plan.of(reader.read().orElseThrow()));
    }
}
