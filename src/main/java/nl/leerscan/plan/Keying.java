package nl.leerscan.plan;

import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Question;

/** Turns answers into points. This happens once, here: pages, forms and scripts see only the points that count. */
final class Keying {

    private Keying() {
    }

    /**
     * What an answer is worth. A reversed question mirrors its points between its lowest and highest: the usual
     * <em>lowest + highest − points</em>, which keeps unequal steps at their mirrored distance.
     */
    static int points(Question question, AnswerOption option) {
        return question.reversed() ? lowest(question) + highest(question) - option.points() : option.points();
    }

    static int lowest(Question question) {
        return question.options().stream().mapToInt(AnswerOption::points).min().orElseThrow();
    }

    static int highest(Question question) {
        return question.options().stream().mapToInt(AnswerOption::points).max().orElseThrow();
    }
}
