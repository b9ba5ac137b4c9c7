package nl.leerscan.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.model.Intervention;
import nl.leerscan.model.Layer;
import nl.leerscan.model.Phase;

/**
 * The interventions by layer and phase: as a matrix, and as a list for each layer.
 *
 * @param line   how the phases follow on each other, to draw above the columns
 * @param phases the columns, in order
 * @param rows   a layer each, in order
 */
public record InterventionMatrix(PhaseLine line, List<Phase> phases, List<Row> rows) {

    public InterventionMatrix {
        phases = List.copyOf(phases);
        rows = List.copyOf(rows);
    }

    /** How many interventions there are. */
    public int size() {
        return rows.stream().mapToInt(row -> row.choices().size()).sum();
    }

    /** Whether a source found any of them in scientific literature. */
    public boolean hasLiterature() {
        return all().anyMatch(Intervention::fromLiterature);
    }

    /** Whether a source says of any of them where it belongs; else nothing has to be told from what a source says. */
    public boolean isPlacedBySource() {
        return all().anyMatch(Intervention::placedBySource);
    }

    private Stream<Intervention> all() {
        return rows.stream().flatMap(row -> row.choices().stream()).map(Choice::intervention);
    }

    /**
     * A layer.
     *
     * @param counts  how many interventions there are for each phase
     * @param choices all there are, in the authors' order
     */
    public record Row(Layer layer, List<Integer> counts, List<Choice> choices) {

        public Row {
            counts = List.copyOf(counts);
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something that a group can choose.
     *
     * @param number  counted from 1, over all layers
     * @param columns for which phases it helps, by their number in the matrix, counted from 1
     * @param phases  the names of these phases; empty when it helps for all
     */
    public record Choice(int number, Intervention intervention, List<Integer> columns, List<String> phases) {

        public Choice {
            columns = List.copyOf(columns);
            phases = List.copyOf(phases);
        }
    }
}
