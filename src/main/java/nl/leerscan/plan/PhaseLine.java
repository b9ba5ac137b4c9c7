package nl.leerscan.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.model.Phase;

/**
 * The phases as stops on a line, drawn above the columns of a table that is as wide; with the ways back.
 *
 * @param width of the drawing, in units of its own
 * @param stops where each phase is, from the left
 * @param backs from a phase to an earlier one
 */
public record PhaseLine(int width, List<Integer> stops, List<Back> backs) {

    private static final int WIDTH = 1000;
    /** What the column with the layers takes of the width; the style sheet of the page says the same. */
    private static final int HEADS = 220;

    public PhaseLine {
        stops = List.copyOf(stops);
        backs = List.copyOf(backs);
    }

    static PhaseLine of(List<Phase> phases) {
        var column = (WIDTH - HEADS) / phases.size();
        var stops = IntStream.range(0, phases.size()).mapToObj(i -> HEADS + column * i + column / 2).toList();
        var backs = IntStream.range(0, phases.size()).boxed()
                .flatMap(i -> Stream.ofNullable(phases.get(i).backTo())
                        .map(to -> new Back(stops.get(i), stops.get(indexOf(to, phases)))))
                .toList();
        return new PhaseLine(WIDTH, stops, backs);
    }

    private static int indexOf(Phase wanted, List<Phase> phases) {
        return IntStream.range(0, phases.size()).filter(i -> Objects.equals(phases.get(i).id(), wanted.id()))
                .findFirst().orElseThrow();
    }

    /**
     * A way back.
     *
     * @param from where it starts, from the left
     * @param to   where it ends, nearer to the left
     */
    public record Back(int from, int to) {
    }
}
