package nl.leerscan.problem;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file   path relative to the content folder, with forward slashes
 * @param line   counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in code points; 0 when the whole line or file is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> BY_PLACE = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code questions.yaml:31:5}, the form editors and terminals turn into a link. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
