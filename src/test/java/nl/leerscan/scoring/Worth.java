package nl.leerscan.scoring;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Question;

/** What answers are worth, worked out from the authors' model. */
final class Worth {

    private Worth() {
    }

    static int of(Question question, int option) {
        var points = question.options().stream().map(AnswerOption::points).sorted().toList();
        var chosen = question.options().get(option).points();
        return question.reversed() ? points.get(0) + points.get(points.size() - 1) - chosen : chosen;
    }

    /** The different points that a question can be worth, lowest first. */
    static List<Integer> scale(Question question) {
        return IntStream.range(0, question.options().size()).map(option -> of(question, option)).distinct().sorted()
                .boxed().toList();
    }

    static int lowest(List<Question> questions) {
        return questions.stream().mapToInt(each -> scale(each).get(0)).sum();
    }

    static int highest(List<Question> questions) {
        return questions.stream().mapToInt(each -> scale(each).get(scale(each).size() - 1)).sum();
    }
}
