package nl.leerscan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.Figure;

/**
 * A part of a whole, as a picture of 300 units wide and 44 high: dots where the whole can be counted, else a bar.
 *
 * @param figure  with its share
 * @param dots    one for each of the whole; empty where it is a bar
 * @param ends    of the pieces that a bar is divided into, as an x; empty where it is dots
 * @param part    how far a bar is filled
 * @param partTo  how far it may be filled
 * @param between what fills a bar where it only may be filled, as an x each
 */
public record DrawnFigure(Figure figure, List<Dot> dots, List<Integer> ends, int part, int partTo, List<Integer> between) {

    private static final int WIDTH = 300;
    private static final int DOTS_IN_ROW = 22;
    private static final int FEW = 10;
    private static final int MANY = 3 * DOTS_IN_ROW;
    private static final int STRIPE = 4;

    public DrawnFigure {
        dots = List.copyOf(dots);
        ends = List.copyOf(ends);
        between = List.copyOf(between);
    }

    /** Of the figures that are a part of a whole. */
    static List<DrawnFigure> of(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.share() != null).map(DrawnFigure::of).toList();
    }

    private static DrawnFigure of(Figure figure) {
        var share = Objects.requireNonNull(figure.share());
        var whole = share.whole();
        var isCount = isWhole(whole) && whole.intValue() <= MANY && isWhole(share.part()) && share.part().equals(share.partTo());
        if (isCount && whole.intValue() > FEW) {
            return new DrawnFigure(figure, dots(share.part().intValue(), whole.intValue()), List.of(), 0, 0, List.of());
        }
        var pieces = isWhole(whole) && whole.intValue() <= FEW ? whole.intValue() : FEW;
        var part = x(share.part(), whole);
        var partTo = x(share.partTo(), whole);
        return new DrawnFigure(figure, List.of(), IntStream.range(1, pieces).mapToObj(i -> i * WIDTH / pieces).toList(),
                part, partTo, Stream.iterate(part + STRIPE, x -> x < partTo, x -> x + STRIPE).toList());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    private static int x(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(WIDTH)).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }

    private static List<Dot> dots(int part, int whole) {
        return IntStream.range(0, whole)
                .mapToObj(i -> new Dot(7 + i % DOTS_IN_ROW * 136 / 10, 8 + i / DOTS_IN_ROW * 14, i < part))
                .toList();
    }

    /** One of the whole. */
    public record Dot(int x, int y, boolean filled) {
    }
}
