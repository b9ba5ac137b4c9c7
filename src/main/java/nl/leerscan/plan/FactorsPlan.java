package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.Factor;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Instrument;
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
        instrument.groups().forEach(group -> groups.addAll(group(group, factors)));
        groups.addAll(group(null, factors));
        return groups;
    }

    private static List<FactorsOfGroup> group(@Nullable FactorGroup group, List<ScoredFactor> factors) {
        var members = factors.stream().filter(each -> isIn(group, each.factor())).toList();
        return members.isEmpty() ? List.of() : List.of(new FactorsOfGroup(group, members));
    }

    private static boolean isIn(@Nullable FactorGroup group, Factor factor) {
        var its = factor.group();
        return its == null || group == null ? its == group : its.id().equals(group.id());
    }

    private static ScoredFactor scored(Factor factor, Instrument instrument) {
        var numbers = IntStream.range(0, instrument.questions().size())
                .filter(index -> instrument.questions().get(index).measures(factor))
                .mapToObj(index -> index + 1)
                .toList();
        return new ScoredFactor(factor, numbers);
    }
}
