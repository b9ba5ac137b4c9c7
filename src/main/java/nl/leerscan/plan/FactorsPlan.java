package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Question;
import org.jspecify.annotations.Nullable;

/** Factors by group, with what is asked about them. */
final class FactorsPlan {

    private FactorsPlan() {
    }

    /** Every factor, asked about or not. */
    static List<FactorsOfGroup> all(Instrument instrument) {
        return groups(instrument, instrument.factors().stream().map(factor -> scored(factor, instrument)).toList());
    }

    /** The factors that are asked about. */
    static List<FactorsOfGroup> asked(Instrument instrument) {
        return groups(instrument, instrument.factors().stream()
                .map(factor -> scored(factor, instrument))
                .filter(factor -> !factor.numbers().isEmpty())
                .toList());
    }

    private static List<FactorsOfGroup> groups(Instrument instrument, List<ScoredFactor> factors) {
        var groups = new ArrayList<FactorsOfGroup>();
        instrument.groups().forEach(group -> groups.addAll(group(group, factors, instrument)));
        groups.addAll(group(null, factors, instrument));
        return groups;
    }

    private static List<FactorsOfGroup> group(
            @Nullable FactorGroup group, List<ScoredFactor> factors, Instrument instrument) {
        var members = factors.stream().filter(each -> Objects.equals(each.factor().group(), group)).toList();
        if (members.isEmpty()) {
            return List.of();
        }
        var questions = members.stream().flatMap(each -> about(each.factor(), instrument)).toList();
        return List.of(new FactorsOfGroup(group, members, Range.of(questions)));
    }

    private static ScoredFactor scored(Factor factor, Instrument instrument) {
        var questions = about(factor, instrument).toList();
        var numbers = questions.stream().map(question -> instrument.questions().indexOf(question) + 1).toList();
        return new ScoredFactor(factor, numbers, Range.of(questions));
    }

    private static Stream<Question> about(Factor factor, Instrument instrument) {
        return instrument.questions().stream().filter(question -> factor.equals(question.factor()));
    }
}
