package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.FactorGroup;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The factors, to hand out.
 *
 * @param scale      the steps in which research tells what factors contribute, weakest first; empty where it tells nothing
 * @param sides      what starts on a new page
 * @param pages      how many pages it should take at most; absent where any number is right
 * @param ownReading whether it is our own reading what some question is about
 * @param source     where what is said of the factors comes from
 */
public record FactorHandout(
        List<Contribution> scale,
        List<List<Group>> sides,
        @Nullable Integer pages,
        boolean ownReading,
        @Nullable Source source) {

    public FactorHandout {
        scale = List.copyOf(scale);
        sides = sides.stream().map(List::copyOf).toList();
    }

    /** Of the chart with its sides side by side, in millimetres. */
    public double chartHeight() {
        return sides.stream().mapToDouble(side -> side.stream().mapToDouble(Group::chartHeight).sum()).max().orElseThrow();
    }

    /**
     * Factors under one head.
     *
     * @param group absent for the factors that are in no group
     * @param chart what research found of them
     */
    public record Group(@Nullable FactorGroup group, ResearchChart chart, List<Entry> entries) {

        private static final double HEAD = 5.2;
        private static final double ROW = 4.9;
        private static final double NEXT_LINE = 3.2;
        private static final int LETTERS_IN_LINE = 34;

        public Group {
            entries = List.copyOf(entries);
        }

        private double chartHeight() {
            return HEAD + chart.rows().stream().mapToDouble(row ->
                    ROW + NEXT_LINE * ((row.scored().factor().name().length() - 1) / LETTERS_IN_LINE)).sum();
        }
    }

    /**
     * A factor.
     *
     * @param row        its row in the chart
     * @param ownReading whether it is our own reading that its question is about it
     * @param closing    how its explanation ends
     */
    public record Entry(ResearchChart.Row row, boolean ownReading, Prose closing) {
    }
}
