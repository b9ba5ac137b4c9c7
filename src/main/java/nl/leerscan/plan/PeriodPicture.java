package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Research;
import nl.leerscan.model.Research.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which factors decide when, as a picture of 300 units wide: a row for each period, a box for each group, a dot for each
 * factor.
 */
public record PeriodPicture(List<Row> rows, List<Name> names, int height) {

    private static final int MOST_GROUPS = 2;
    private static final int WIDTH = 145;
    private static final int APART = 153;
    private static final int ROW = 82;
    private static final int LABEL = 24;
    private static final int BOX = 44;

    public PeriodPicture {
        rows = List.copyOf(rows);
        names = List.copyOf(names);
    }

    /** None where nothing is told of periods, or where the groups do not fit beside each other. */
    static @Nullable PeriodPicture of(Research research, Instrument instrument) {
        var groups = FactorsPlan.all(instrument).stream()
                .filter(group -> research.periods().stream().anyMatch(period -> counts(group, period)))
                .toList();
        if (groups.isEmpty() || groups.size() > MOST_GROUPS) {
            return null;
        }
        var rows = new ArrayList<Row>();
        for (var period : research.periods()) {
            rows.add(row(period, groups, rows.size() * ROW));
        }
        var under = rows.size() * ROW;
        var names = IntStream.range(0, groups.size())
                .mapToObj(i -> new Name(1 + i * APART, under + 5, PictureText.of(name(groups.get(i)), WIDTH)))
                .toList();
        return new PeriodPicture(rows, names,
                under + names.stream().mapToInt(name -> name.text().height()).max().orElseThrow() - PictureText.LINE + 9);
    }

    private static boolean counts(FactorsOfGroup group, Period period) {
        var its = group.group();
        return its != null && period.groups().stream().anyMatch(each -> each.id().equals(its.id()));
    }

    private static String name(FactorsOfGroup group) {
        return Objects.requireNonNull(group.group()).name();
    }

    private static Row row(Period period, List<FactorsOfGroup> groups, int y) {
        var boxes = new ArrayList<Box>();
        for (var group : groups) {
            var x = 1 + boxes.size() * APART;
            var count = group.factors().size();
            var dots = IntStream.range(0, count).mapToObj(i -> x + (2 * i + 1) * WIDTH / (2 * count)).toList();
            boxes.add(new Box(x, y + LABEL, WIDTH, BOX, counts(group, period), dots));
        }
        return new Row(period.name(), y + 15, boxes);
    }

    /** @param y the foot of the letters of its name */
    public record Row(String name, int y, List<Box> boxes) {

        public Row {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A group in a period.
     *
     * @param counts whether it decides in that period
     * @param dots   the middle of each, from left to right
     */
    public record Box(int x, int y, int width, int height, boolean counts, List<Integer> dots) {

        public Box {
            dots = List.copyOf(dots);
        }
    }

    /** What stands under the boxes of a group; the place is that of its first letters. */
    public record Name(int x, int y, PictureText text) {
    }
}
