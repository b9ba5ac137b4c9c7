package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.model.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What research found factors to contribute, as a picture of 300 units wide: a band for each contribution, the strongest
 * at the top, with the groups side by side.
 *
 * @param columns one for each group where they fit; else a single one
 * @param bands   each contribution, and what was not measured
 * @param height  of the whole
 */
public record ContributionBoard(List<Column> columns, List<Band> bands, int height) {

    public ContributionBoard {
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
    }

    /** @param name absent where there is no other column */
    public record Column(int x, int width, @Nullable PictureText name) {
    }

    /**
     * What contributes equally.
     *
     * @param contribution absent for what was not measured
     * @param y            the top
     * @param cells        one for each column
     */
    public record Band(@Nullable Contribution contribution, int y, List<Cell> cells) {

        public Band {
            cells = List.copyOf(cells);
        }
    }

    /** The factors of a group in a band; none where it has none there. */
    public record Cell(int x, int y, int width, int height, List<Entry> entries) {

        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /** A factor; the place is that of its first letters. */
    public record Entry(PictureText name, int x, int y) {
    }
}
