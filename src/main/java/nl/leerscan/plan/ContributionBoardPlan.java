package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerscan.model.Contribution;
import nl.leerscan.model.Factor;
import nl.leerscan.model.Instrument;
import nl.leerscan.plan.ContributionBoard.Band;
import nl.leerscan.plan.ContributionBoard.Cell;
import nl.leerscan.plan.ContributionBoard.Column;
import nl.leerscan.plan.ContributionBoard.Entry;
import org.jspecify.annotations.Nullable;

/** Where each factor stands on the board. */
final class ContributionBoardPlan {

    private static final int WIDTH = 300;
    private static final int MOST_COLUMNS = 2;
    private static final int BETWEEN_COLUMNS = 8;
    private static final int BETWEEN_BANDS = 10;
    private static final int LABEL = 24;
    private static final int PADDING = 9;
    private static final int BETWEEN_FACTORS = 7;
    /** From the top of a line to the foot of its letters. */
    private static final int ASCENT = 13;

    private final List<Band> bands = new ArrayList<>();
    private int y;

    private ContributionBoardPlan() {
    }

    /** None where nothing was measured. */
    static @Nullable ContributionBoard of(Instrument instrument) {
        return ResearchChart.has(instrument) ? new ContributionBoardPlan().board(instrument) : null;
    }

    private ContributionBoard board(Instrument instrument) {
        var groups = FactorsPlan.all(instrument).stream()
                .filter(group -> group.factors().stream().anyMatch(each -> each.factor().contribution() != null))
                .toList();
        var sideBySide = groups.size() <= MOST_COLUMNS && groups.stream().allMatch(group -> group.group() != null);
        var lists = sideBySide ? groups.stream().map(ContributionBoardPlan::factors).toList() : List.of(instrument.factors());
        var columns = columns(sideBySide ? groups : List.of());
        y = columns.stream().mapToInt(column -> column.name() == null ? 0 : column.name().height() + PADDING).max().orElse(0);
        for (var contribution : instrument.contributions()) {
            band(contribution, columns, lists);
        }
        if (instrument.factors().stream().anyMatch(factor -> factor.contribution() == null)) {
            band(null, columns(List.of()), List.of(instrument.factors()));
        }
        return new ContributionBoard(columns, bands, y - BETWEEN_BANDS + 2);
    }

    private static List<Factor> factors(FactorsOfGroup group) {
        return group.factors().stream().map(ScoredFactor::factor).toList();
    }

    private static List<Column> columns(List<FactorsOfGroup> groups) {
        if (groups.size() < 2) {
            return List.of(new Column(1, WIDTH - 2, null));
        }
        var width = (WIDTH - 2 - BETWEEN_COLUMNS) / 2;
        var columns = new ArrayList<Column>();
        for (var group : groups) {
            var name = PictureText.bold(Objects.requireNonNull(group.group()).name(), width);
            columns.add(new Column(1 + columns.size() * (width + BETWEEN_COLUMNS), width, name));
        }
        return columns;
    }

    private void band(@Nullable Contribution contribution, List<Column> columns, List<List<Factor>> lists) {
        var top = y + LABEL;
        var columnEntries = new ArrayList<List<Entry>>();
        var bottom = top;
        for (int i = 0; i < columns.size(); i++) {
            var entries = entries(lists.get(i), contribution, columns.get(i), top);
            columnEntries.add(entries);
            for (var entry : entries) {
                bottom = Math.max(bottom, entry.y() - ASCENT + entry.name().height() + PADDING);
            }
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            cells.add(new Cell(column.x(), top, column.width(), bottom - top, columnEntries.get(i)));
        }
        bands.add(new Band(contribution, y, cells));
        y = bottom + BETWEEN_BANDS;
    }

    private static List<Entry> entries(List<Factor> factors, @Nullable Contribution contribution, Column column, int top) {
        var entries = new ArrayList<Entry>();
        var next = top + PADDING + ASCENT - 1;
        for (var factor : factors) {
            if (factor.contribution() == contribution) {
                var name = PictureText.of(factor.name(), column.width() - 2 * PADDING);
                entries.add(new Entry(name, column.x() + PADDING, next));
                next += name.height() + BETWEEN_FACTORS;
            }
        }
        return entries;
    }
}
