package nl.leerscan.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest rising row that can be picked from a list of different numbers; among rows of the same length one
 * with more numbers that stand at their own place.
 */
final class LongestRise {

    private LongestRise() {
    }

    /** @param places where the numbers stand */
    static List<Integer> of(List<Integer> numbers, List<Integer> places) {
        var rows = new ArrayList<Row>();
        var best = new Row(List.of(), 0);
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            var before = new Row(List.of(), 0);
            for (var row : rows) {
                before = row.last() < number && row.isBetterThan(before) ? row : before;
            }
            var row = before.with(number, number.equals(places.get(i)));
            rows.add(row);
            best = row.isBetterThan(best) ? row : best;
        }
        return best.numbers();
    }

    /** @param atHome how many of the numbers stand at their own place */
    private record Row(List<Integer> numbers, int atHome) {

        int last() {
            return numbers.get(numbers.size() - 1);
        }

        boolean isBetterThan(Row other) {
            return numbers.size() != other.numbers.size() ? numbers.size() > other.numbers.size() : atHome > other.atHome;
        }

        Row with(int number, boolean isAtHome) {
            var longer = new ArrayList<>(numbers);
            longer.add(number);
            return new Row(longer, atHome + (isAtHome ? 1 : 0));
        }
    }
}
