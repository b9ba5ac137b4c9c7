package nl.leerscan.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.scoring.Outcome.Part;

/**
 * Scoring written a second time, from the authors' model rather than from the published data, so that a mistake in
 * either shows up as a difference.
 */
public final class Mirror {

    private final Instrument instrument;
    private final List<Factor> asked;

    public Mirror(Instrument instrument) {
        this.instrument = instrument;
        var inOrder = new ArrayList<Factor>();
        for (var group : instrument.groups()) {
            instrument.factors().stream().filter(factor -> group.equals(factor.group())).forEach(inOrder::add);
        }
        instrument.factors().stream().filter(factor -> factor.group() == null).forEach(inOrder::add);
        inOrder.removeIf(factor -> questionsOf(factor).isEmpty());
        this.asked = inOrder;
    }

    /** What answers lead to. */
    public Outcome score(Map<String, Integer> answers) {
        var open = new ArrayList<String>();
        for (Question question : instrument.questions()) {
            var answer = answers.get(question.id());
            if (answer == null || answer < 0 || answer >= question.options().size()) {
                open.add(question.id());
            }
        }
        var answered = instrument.questions().size() - open.size();
        if (!open.isEmpty()) {
            return new Outcome(answered, open, null, null, List.of(), List.of(), List.of(), List.of());
        }
        return complete(answers);
    }

    private Outcome complete(Map<String, Integer> answers) {
        var total = instrument.multiplier()
                .multiply(BigDecimal.valueOf(part("", instrument.questions(), answers).score()));
        var factors = asked.stream().map(factor -> part(factor.id(), questionsOf(factor), answers)).toList();
        var groups = instrument.groups().stream()
                .filter(group -> asked.stream().anyMatch(factor -> group.equals(factor.group())))
                .map(group -> part(group.id(), questionsOf(group), answers))
                .toList();
        return new Outcome(instrument.questions().size(), List.of(), total, conclusion(total), factors, groups,
                extreme(factors, Comparator.reverseOrder()), extreme(factors, Comparator.naturalOrder()));
    }

    private int conclusion(BigDecimal total) {
        var last = -1;
        for (int i = 0; i < instrument.conclusions().size(); i++) {
            if (instrument.conclusions().get(i).from().compareTo(total) <= 0) {
                last = i;
            }
        }
        return last;
    }

    private List<Question> questionsOf(Object factorOrGroup) {
        return instrument.questions().stream()
                .filter(question -> question.factor() != null
                        && (factorOrGroup.equals(question.factor())
                        || Objects.equals(factorOrGroup, question.factor().group())))
                .toList();
    }

    private static Part part(String id, List<Question> questions, Map<String, Integer> answers) {
        int score = 0;
        int lowest = 0;
        int highest = 0;
        for (Question question : questions) {
            var points = question.options().stream().map(AnswerOption::points).toList();
            var low = Collections.min(points);
            var high = Collections.max(points);
            var chosen = points.get(answers.get(question.id()));
            score += question.reversed() ? high - (chosen - low) : chosen;
            lowest += low;
            highest += high;
        }
        return new Part(id, score, lowest, highest);
    }

    private static List<Share> shares(List<Part> parts) {
        return parts.stream()
                .map(part -> new Share(part.id(), part.score() - part.lowest(), part.highest() - part.lowest()))
                .toList();
    }

    private static List<String> extreme(List<Part> parts, Comparator<Share> order) {
        var sorted = shares(parts).stream().sorted(order).toList();
        var ids = shares(parts).stream().filter(each -> each.compareTo(sorted.get(0)) == 0).map(Share::id).toList();
        return ids.size() == parts.size() ? List.of() : ids;
    }

    /** How much of what is possible was reached, as an exact fraction. */
    private record Share(String id, int part, int whole) implements Comparable<Share> {

        @Override
        public int compareTo(Share other) {
            return BigInteger.valueOf(part).multiply(BigInteger.valueOf(other.whole))
                    .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(whole)));
        }
    }
}
