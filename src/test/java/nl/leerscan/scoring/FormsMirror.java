package nl.leerscan.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import nl.leerscan.scoring.GroupOutcome.Asked;
import nl.leerscan.scoring.GroupOutcome.Given;
import nl.leerscan.scoring.GroupOutcome.Part;
import nl.leerscan.scoring.GroupOutcome.Prompt;
import nl.leerscan.scoring.GroupOutcome.Shift;
import nl.leerscan.scoring.GroupOutcome.Shifts;
import org.jspecify.annotations.Nullable;

/** The part of {@link GroupMirror} that is about answers: what the participants chose, not only their totals. */
final class FormsMirror {

    private final Instrument instrument;
    private final int count;
    private final Map<String, List<Integer>> given = new HashMap<>();

    FormsMirror(Instrument instrument, List<List<Integer>> forms) {
        this.instrument = instrument;
        this.count = forms.size();
        for (int i = 0; i < instrument.questions().size(); i++) {
            var index = i;
            var question = instrument.questions().get(i);
            given.put(question.id(), forms.stream().map(form -> Worth.of(question, form.get(index))).toList());
        }
    }

    int count() {
        return count;
    }

    List<Asked> questionsAsked() {
        return asked().stream().map(this::asked).toList();
    }

    List<Integer> byDivision() {
        return order(Comparator.comparing(this::division).reversed());
    }

    List<Integer> byLevel() {
        return order(Comparator.comparing(this::level));
    }

    List<Part> factorParts() {
        return parts(factors());
    }

    List<Part> groupParts() {
        return parts(groups());
    }

    /** From an earlier round to this one. */
    Shifts since(FormsMirror earlier) {
        return new Shifts(shifts(earlier, FormsMirror::factors), shifts(earlier, FormsMirror::groups));
    }

    private List<Question> asked() {
        return count == 0 ? List.of() : instrument.questions();
    }

    private List<Integer> given(Question question) {
        return given.getOrDefault(question.id(), List.of());
    }

    private Asked asked(Question question) {
        var given = given(question);
        var answers = Worth.scale(question).stream()
                .map(points -> new Given(points, (int) given.stream().filter(points::equals).count()))
                .toList();
        return new Asked(question.id(), answers, Fraction.mean(given).rounded(), division(question).rounded(),
                level(question).rounded());
    }

    /** Leik's D as 1 minus the mean of |2F - 1|: how far the group is from an even split at each step of the scale. */
    private Fraction division(Question question) {
        var given = given(question);
        var steps = Worth.scale(question).subList(0, Worth.scale(question).size() - 1);
        var whole = (long) given.size() * steps.size();
        var uneven = steps.stream()
                .mapToLong(step -> Math.abs(2 * given.stream().filter(points -> points <= step).count() - given.size()));
        return new Fraction(whole - uneven.sum(), whole);
    }

    private Fraction level(Question question) {
        var lowest = Worth.lowest(List.of(question));
        var above = given(question).stream().map(points -> points - lowest).toList();
        var possible = Worth.highest(List.of(question)) - lowest;
        return new Fraction(Fraction.mean(above).part(), (long) above.size() * possible);
    }

    private List<Integer> order(Comparator<Question> comparator) {
        return IntStream.range(0, asked().size()).boxed()
                .sorted(Comparator.comparing(this::question, comparator))
                .toList();
    }

    /** Takes from each list in turn, and strikes out of both what may not come again. */
    List<Prompt> prompts() {
        var divided = new ArrayList<>(byDivision());
        divided.removeIf(i -> given(question(i)).stream().distinct().count() == 1);
        var lowest = new ArrayList<>(byLevel());
        lowest.removeIf(i -> {
            var highest = Worth.highest(List.of(question(i)));
            return given(question(i)).stream().allMatch(points -> points == highest);
        });
        var prompts = new ArrayList<Prompt>();
        for (int turn = 0; prompts.size() < 3 && divided.size() + lowest.size() > 0; turn++) {
            var list = turn % 2 == 0 ? divided : lowest;
            if (!list.isEmpty()) {
                var prompt = new Prompt(list.get(0), turn % 2 == 0 ? "divided" : "lowest");
                divided.removeIf(i -> repeats(i, prompt));
                lowest.removeIf(i -> repeats(i, prompt));
                prompts.add(prompt);
            }
        }
        return prompts;
    }

    private boolean repeats(int index, Prompt prompt) {
        var factor = question(prompt.question()).factor();
        return index == prompt.question() || factor != null && factor.equals(question(index).factor());
    }

    private Question question(int index) {
        return instrument.questions().get(index);
    }

    private Map<String, List<Question>> questions() {
        var byId = new LinkedHashMap<String, List<Question>>();
        instrument.questions().forEach(question -> byId.put(question.id(), List.of(question)));
        return byId;
    }

    /** What is asked about each factor: those of each group, and in the end those of none. */
    private Map<String, List<Question>> factors() {
        var byFactor = new LinkedHashMap<String, List<Question>>();
        Consumer<@Nullable FactorGroup> add = group -> instrument.factors().stream()
                .filter(factor -> Objects.equals(group, factor.group()))
                .forEach(factor -> byFactor.put(factor.id(), about(factor::equals)));
        instrument.groups().forEach(add);
        add.accept(null);
        return byFactor;
    }

    private Map<String, List<Question>> groups() {
        var byGroup = new LinkedHashMap<String, List<Question>>();
        instrument.groups().forEach(group -> byGroup.put(group.id(), about(factor -> group.equals(factor.group()))));
        return byGroup;
    }

    private List<Question> about(Predicate<Factor> condition) {
        return instrument.questions().stream()
                .filter(question -> question.factor() != null && condition.test(question.factor()))
                .toList();
    }

    private List<Part> parts(Map<String, List<Question>> all) {
        var parts = new ArrayList<Part>();
        all.forEach((id, about) -> mean(about)
                .ifPresent(mean -> parts.add(new Part(id, mean.rounded(), Worth.lowest(about), Worth.highest(about)))));
        return parts;
    }

    private List<Shift> shifts(FormsMirror earlier, Function<FormsMirror, Map<String, List<Question>>> kind) {
        var shifts = new ArrayList<Shift>();
        kind.apply(this).forEach((id, about) -> {
            var then = kind.apply(earlier).getOrDefault(id, List.of());
            if (Worth.lowest(then) == Worth.lowest(about) && Worth.highest(then) == Worth.highest(about)) {
                mean(about).ifPresent(after -> earlier.mean(then).ifPresent(before ->
                        shifts.add(new Shift(id, before.rounded(), after.rounded(), after.minus(before).rounded()))));
            }
        });
        return shifts;
    }

    private int sum(int form, List<Question> questions) {
        return questions.stream().mapToInt(question -> given(question).get(form)).sum();
    }

    /** The mean of the sums of the forms, when there are both forms and questions. */
    private Optional<Fraction> mean(List<Question> questions) {
        return count == 0 || questions.isEmpty() ? Optional.empty()
                : Optional.of(Fraction.mean(IntStream.range(0, count).map(form -> sum(form, questions)).boxed().toList()));
    }
}
