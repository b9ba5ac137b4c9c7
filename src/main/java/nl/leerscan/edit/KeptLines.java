package nl.leerscan.edit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines as they stand in a file, to be used again where they say the same. */
final class KeptLines {

    private static final int NEW = -1;

    private final List<String> raw;
    private final List<String> old;
    private final String lineEnd;

    /**
     * @param raw     with their ends, but for the last
     * @param wording what they say
     * @param lineEnd for lines that are new
     */
    KeptLines(List<String> raw, String wording, String lineEnd) {
        this.raw = raw;
        this.old = lines(wording);
        this.lineEnd = lineEnd;
    }

    /**
     * The lines of a new wording, without an end to the last.
     *
     * @param written its lines as they are to be written where they are new
     */
    String with(String wording, List<String> written) {
        var kept = kept(lines(wording));
        var text = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            var line = kept[i] == NEW ? written.get(i) : raw.get(kept[i]);
            var bare = LineEnds.cut(line);
            var end = bare.length() < line.length() ? line.substring(bare.length()) : lineEnd;
            text.append(bare).append(i < kept.length - 1 ? end : "");
        }
        return text.toString();
    }

    /** For each line the place of the old one that says the same: from the end as far as they are equal, then in order. */
    private int[] kept(List<String> lines) {
        var kept = new int[lines.size()];
        Arrays.fill(kept, NEW);
        if (raw.size() != old.size()) {
            return kept;
        }
        int end = lines.size();
        int oldEnd = old.size();
        while (end > 0 && oldEnd > 0 && lines.get(end - 1).equals(old.get(oldEnd - 1))) {
            kept[--end] = --oldEnd;
        }
        // Behind the last line there may be spaces, which are layout there and would be wording in between.
        keepInOrder(lines.subList(0, end), Math.min(oldEnd, old.size() - 1), kept);
        return kept;
    }

    private void keepInOrder(List<String> lines, int oldEnd, int[] kept) {
        var places = places(oldEnd);
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (next < oldEnd && old.get(next).equals(line)) {
                kept[i] = next++;
            } else if (!line.isBlank()) {
                // Empty lines are everywhere, so of them only the very next can be meant.
                var found = places.getOrDefault(line, new ArrayDeque<>());
                while (!found.isEmpty() && found.peek() < next) {
                    found.poll();
                }
                kept[i] = found.isEmpty() ? NEW : found.poll();
                next = Math.max(next, kept[i] + 1);
            }
        }
    }

    private Map<String, Deque<Integer>> places(int oldEnd) {
        var places = new HashMap<String, Deque<Integer>>();
        for (int i = 0; i < oldEnd; i++) {
            places.computeIfAbsent(old.get(i), line -> new ArrayDeque<>()).add(i);
        }
        return places;
    }

    private static List<String> lines(String wording) {
        return List.of(Wording.composed(wording).split("\n", -1));
    }
}
