package nl.leerscan.plan;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerscan.model.MethodStep;
import org.jspecify.annotations.Nullable;

/**
 * Steps that begin again after the last, as a picture of 300 units wide.
 *
 * @param nodes  one for each step, clockwise from the top
 * @param arrows from each to the next
 */
public record CyclePicture(List<Node> nodes, List<Arrow> arrows, int height) {

    private static final int MOST = 5;
    private static final int MIDDLE = 150;
    private static final int NODE = 60;
    private static final int CIRCLE = 96;
    /** Between a node and an arrow. */
    private static final int AIR = 9;

    public CyclePicture {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    /** None where there are too few steps to go round, or too many to read. */
    static @Nullable CyclePicture of(List<MethodStep> steps) {
        var count = steps.size();
        if (count < 2 || count > MOST) {
            return null;
        }
        var radius = Math.min(NODE, (int) (CIRCLE * StrictMath.sin(Math.PI / count)) - 2 * AIR);
        var nodes = IntStream.range(0, count).mapToObj(i -> node(steps.get(i), i, count, radius)).toList();
        var arrows = IntStream.range(0, count).mapToObj(i -> arrow(i, count, radius)).toList();
        return new CyclePicture(nodes, arrows, nodes.stream().mapToInt(Node::y).max().orElseThrow() + radius + 2);
    }

    private static Node node(MethodStep step, int index, int count, int radius) {
        var name = PictureText.bold(step.name(), 2 * radius - 14);
        var y = y(angle(index, count));
        return new Node(index + 1, x(angle(index, count)), y, radius, name, y + 14 - (name.height() - PictureText.LINE) / 2);
    }

    private static Arrow arrow(int index, int count, int radius) {
        var free = 2 * StrictMath.asin((radius + AIR) / (2.0 * CIRCLE));
        var from = angle(index, count) + free;
        var to = angle(index + 1, count) - free;
        var path = "M" + x(from) + " " + y(from) + "A" + CIRCLE + " " + CIRCLE + " 0 0 1 " + x(to) + " " + y(to);
        return new Arrow(path, x(to), y(to), (int) StrictMath.toDegrees(to - 0.09));
    }

    /** Clockwise from the top, in radians. */
    private static double angle(int index, int count) {
        return 2 * Math.PI * index / count;
    }

    private static int x(double angle) {
        return (int) StrictMath.rint(MIDDLE + CIRCLE * StrictMath.sin(angle));
    }

    private static int y(double angle) {
        return (int) StrictMath.rint(NODE + 2 + CIRCLE - CIRCLE * StrictMath.cos(angle));
    }

    /**
     * A step.
     *
     * @param number from 1
     * @param nameY  the foot of the first line of its name
     */
    public record Node(int number, int x, int y, int radius, PictureText name, int nameY) {
    }

    /**
     * What leads to the next step.
     *
     * @param path its line
     * @param x    of its head
     * @param y    of its head
     * @param turn of its head, in degrees clockwise from pointing right
     */
    public record Arrow(String path, int x, int y, int turn) {
    }
}
