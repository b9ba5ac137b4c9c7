package nl.leerscan.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Names {

    /** Longer is no slip of the pen, and comparing would cost more than it helps. */
    private static final int LONGEST = 60;
    /** So it is with more names than anyone knows by heart. */
    private static final int MOST = 500;

    private Names() {
    }

    /** The known name that looks most like the one written, if any of the first does; the first in order among equals. */
    static Optional<String> nearest(String written, Collection<String> known) {
        var lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .limit(MOST)
                .filter(name -> Math.max(name.length(), lower.length()) <= LONGEST)
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= tolerance(lower, name))
                .min(Comparator.<String>comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** One slip in a name of three letters, two from four on ({@code naam} for {@code name}), three from seven. */
    private static int tolerance(String written, String name) {
        return (Math.min(written.length(), name.length()) + 2) / 3;
    }

    /** How many letters to add, drop, replace or swap with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        var replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        var best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
