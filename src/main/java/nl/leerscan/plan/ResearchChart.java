package nl.leerscan.plan;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * What research found factors to contribute, as steps of a scale.
 *
 * @param scale weakest first, as a scale is read
 * @param rows  a factor each
 */
public record ResearchChart(List<Contribution> scale, List<Row> rows) {

    public ResearchChart {
        scale = List.copyOf(scale);
        rows = List.copyOf(rows);
    }

    /** Whether there is anything to draw. */
    static boolean has(Instrument instrument) {
        return instrument.factors().stream().anyMatch(factor -> factor.contribution() != null);
    }

    static ResearchChart of(FactorsOfGroup group, Instrument instrument) {
        var strongestFirst = instrument.contributions();
        var last = strongestFirst.size() - 1;
        var scale = IntStream.rangeClosed(0, last).mapToObj(i -> strongestFirst.get(last - i)).toList();
        return new ResearchChart(scale, group.factors().stream().map(each -> row(each, scale)).toList());
    }

    private static Row row(ScoredFactor scored, List<Contribution> scale) {
        var found = scored.factor().contribution();
        return new Row(scored, found, scale.stream().map(step -> step == found).toList());
    }

    /**
     * A factor.
     *
     * @param found what it contributes; absent where that was not measured
     * @param steps for each step of the scale, whether it is the one that was found
     */
    public record Row(ScoredFactor scored, @Nullable Contribution found, List<Boolean> steps) {

        public Row {
            steps = List.copyOf(steps);
        }
    }
}
