package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerscan.content.CutOffs.CutOff;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Question;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

class CutOffsTest {

    @Test
    void reachableTotalsAreThoseOfAllAnswerPatterns() {
        var random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            var questions = questions(random);
            var expected = patterns(questions);
            var totals = new ReachableTotals(questions);
            assertThat(totals.lowest()).isEqualTo((long) expected.first());
            assertThat(totals.highest()).isEqualTo((long) expected.last());
            for (int total = expected.first(); total <= expected.last(); total++) {
                assertThat(totals.isAnyIn(total, total + 1)).isEqualTo(expected.contains(total));
            }
        }
    }

    @Test
    void manyQuestionsWithManyPointsAreNoTrouble() {
        var options = List.of(new AnswerOption("a", -1000), new AnswerOption("b", 999), new AnswerOption("c", 1000));
        var questions = IntStream.range(0, 10_000)
                .mapToObj(i -> new Question("q" + i, "?", null, null, options, false, false)).toList();
        var totals = new ReachableTotals(questions);
        assertThat(totals.lowest()).isEqualTo(-10_000_000);
        assertThat(totals.isAnyIn(0, 100)).isTrue();
    }

    @Test
    void conclusionsInOrderAreAccepted() {
        assertThat(codes("1", "0", "4", "10")).isEmpty();
        assertThat(codes("2.5", "0", "2.6", "25")).isEmpty();
        assertThat(codes("0.3333", "0", "0.3333", "3.333")).isEmpty();
    }

    @Test
    void bothSidesOfEveryBoundAreKept() {
        assertThat(codes("1", "1", "4")).containsExactly("cut-off-not-lowest");
        assertThat(codes("1", "0", "11")).containsExactly("cut-off-too-high");
        assertThat(codes("1", "0", "4", "4")).containsExactly("cut-off-not-rising");
        assertThat(codes("2.5", "0", "2.6", "4.9")).containsExactly("cut-off-too-near");
        assertThat(codes("2.5", "0", "25.1")).containsExactly("cut-off-too-high");
        assertThat(codes("1", "0", "4.5")).containsExactly("cut-off-not-whole");
    }

    /** What is said of cut-offs for a questionnaire of 0 to 10 points. */
    private static List<String> codes(String multiplier, String... from) {
        var options = IntStream.rangeClosed(0, 10).mapToObj(i -> new AnswerOption("a" + i, i)).toList();
        var totals = new ReachableTotals(List.of(new Question("q", "?", null, null, options, false, false)));
        var problems = new Problems();
        var cutOffs = new ArrayList<CutOff>();
        for (var value : from) {
            cutOffs.add(new CutOff(new Location("c", cutOffs.size() + 1, 1), new BigDecimal(value), value));
        }
        new CutOffs(new BigDecimal(multiplier), totals, problems).check(cutOffs);
        return problems.sorted().stream().map(problem -> problem.code()).toList();
    }

    private static List<Question> questions(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> {
            var options = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(j -> new AnswerOption("a" + j, random.nextInt(15) - 7)).toList();
            return new Question("q" + i, "?", null, null, options, true, random.nextBoolean());
        }).toList();
    }

    private static TreeSet<Integer> patterns(List<Question> questions) {
        var totals = new TreeSet<>(List.of(0));
        for (var question : questions) {
            var points = question.options().stream().mapToInt(AnswerOption::points).summaryStatistics();
            var next = new TreeSet<Integer>();
            for (var option : question.options()) {
                var score = question.reversed() ? points.getMin() + points.getMax() - option.points() : option.points();
                totals.forEach(total -> next.add(total + score));
            }
            totals = next;
        }
        return totals;
    }
}
