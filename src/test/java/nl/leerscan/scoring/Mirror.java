package nl.leerscan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.leerscan.model.AnswerOption;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.scoring.Outcome.Part;
import org.jspecify.annotations.Nullable;

/**
 * Scoring written a second time, from the authors' model rather than from the published data, so that a mistake in
 * either shows up as a difference.
 */
public final class Mirror {

    private final Instrument instrument;
    private final Section all;
    private final List<Section> factors = new ArrayList<>();
    private final List<Section> groups = new ArrayList<>();

    /** Questions that are added up together; found once, since all patterns are a million times. */
    private record Section(String id, List<Keyed> questions) {

        static Section of(String id, List<Question> questions) {
            return new Section(id, questions.stream().map(Keyed::of).toList());
        }
    }

    /** A question with what each of its answers is worth. */
    private record Keyed(String id, int lowest, int highest, List<Integer> worth) {

        static Keyed of(Question question) {
            var points = question.options().stream().map(AnswerOption::points).toList();
            var lowest = Collections.min(points);
            var highest = Collections.max(points);
            return new Keyed(question.id(), lowest, highest, points.stream()
                    .map(chosen -> question.reversed() ? highest - (chosen - lowest) : chosen).toList());
        }
    }

    public Mirror(Instrument instrument) {
        this.instrument = instrument;
        this.all = Section.of("", instrument.questions());
        for (var group : instrument.groups()) {
            addFactors(group);
            var questions = questionsWhere(factor -> group.equals(factor.group()));
            if (!questions.isEmpty()) {
                groups.add(Section.of(group.id(), questions));
            }
        }
        addFactors(null);
    }

    private void addFactors(@Nullable FactorGroup group) {
        for (var factor : instrument.factors()) {
            var questions = questionsWhere(factor::equals);
            if (Objects.equals(group, factor.group()) && !questions.isEmpty()) {
                factors.add(Section.of(factor.id(), questions));
            }
        }
    }

    private List<Question> questionsWhere(Predicate<Factor> condition) {
        return instrument.questions().stream()
                .filter(question -> question.factor() != null && condition.test(question.factor()))
                .toList();
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
                .multiply(BigDecimal.valueOf(part(all, answers).score()));
        var byFactor = parts(factors, answers);
        return new Outcome(instrument.questions().size(), List.of(), total, conclusion(total),
                byFactor, parts(groups, answers),
                extreme(byFactor, Comparator.reverseOrder()), extreme(byFactor, Comparator.naturalOrder()));
    }

    private static List<Part> parts(List<Section> sections, Map<String, Integer> answers) {
        return sections.stream().map(section -> part(section, answers)).toList();
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

    private static Part part(Section section, Map<String, Integer> answers) {
        int score = 0;
        int lowest = 0;
        int highest = 0;
        for (var question : section.questions()) {
            score += question.worth().get(answers.get(question.id()));
            lowest += question.lowest();
            highest += question.highest();
        }
        return new Part(section.id(), score, lowest, highest);
    }

    private static List<Share> shares(List<Part> parts) {
        return parts.stream()
                .map(part -> new Share(part.id(), part.score() - part.lowest(), part.highest() - part.lowest()))
                .toList();
    }

    private static List<String> extreme(List<Part> parts, Comparator<Share> order) {
        var shares = shares(parts);
        if (shares.isEmpty()) {
            return List.of();
        }
        var most = Collections.min(shares, order);
        var ids = shares.stream().filter(each -> each.compareTo(most) == 0).map(Share::id).toList();
        return ids.size() == parts.size() ? List.of() : ids;
    }

    /** How much of what is possible was reached, as an exact fraction. */
    private record Share(String id, int part, int whole) implements Comparable<Share> {

        @Override
        public int compareTo(Share other) {
            return Long.compare((long) part * other.whole, (long) other.part * whole);
        }
    }
}
