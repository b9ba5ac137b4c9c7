package nl.leerscan.plan;

import static nl.leerscan.plan.Toolkits.question;
import static nl.leerscan.plan.Toolkits.reversed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerscan.model.Question;
import org.junit.jupiter.api.Test;

class KeyingTest {

    @Test
    void pointsCountAsTheyStand() {
        assertThat(points(question(0, 1, 2, 3))).containsExactly(0, 1, 2, 3);
        assertThat(points(question(5, -2, 9))).containsExactly(5, -2, 9);
    }

    @Test
    void aReversedQuestionMirrorsThemBetweenItsLowestAndHighest() {
        assertThat(points(reversed(1, 2, 3, 4, 5))).containsExactly(5, 4, 3, 2, 1);
        assertThat(points(reversed(-2, -1, 0, 1))).containsExactly(1, 0, -1, -2);
    }

    @Test
    void unequalStepsKeepTheirMirroredDistance() {
        assertThat(points(reversed(0, 1, 5))).containsExactly(5, 4, 0);
        assertThat(points(reversed(10, -10, 7))).containsExactly(-10, 10, -7);
        assertThat(points(reversed(3, 3, 8))).containsExactly(8, 8, 3);
    }

    @Test
    void whatATotalCanBeDoesNotDependOnReversal() {
        assertThat(Range.of(List.of(question(0, 1, 5), question(-4, 2)))).isEqualTo(new Range(-4, 7));
        assertThat(Range.of(List.of(reversed(0, 1, 5), reversed(2, -4)))).isEqualTo(new Range(-4, 7));
        assertThat(Range.of(List.of())).isEqualTo(new Range(0, 0));
    }

    private static List<Integer> points(Question question) {
        return question.options().stream().map(option -> Keying.points(question, option)).toList();
    }
}
