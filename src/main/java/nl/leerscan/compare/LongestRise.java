package nl.leerscan.compare;

import java.util.ArrayList;
import java.util.List;

/** The longest rising row that can be picked from a list of different numbers. */
final class LongestRise {

    private LongestRise() {
    }

    static List<Integer> of(List<Integer> numbers) {
        var best = new ArrayList<List<Integer>>();
        var longest = List.<Integer>of();
        for (var number : numbers) {
            var before = List.<Integer>of();
            for (var row : best) {
                if (row.get(row.size() - 1) < number && row.size() > before.size()) {
                    before = row;
                }
            }
            var row = new ArrayList<>(before);
            row.add(number);
            best.add(row);
            longest = row.size() > longest.size() ? row : longest;
        }
        return longest;
    }
}
