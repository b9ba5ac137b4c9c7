package nl.leerscan.problem;

/**
 * A place in a content file.
 *
 * @param file   path relative to the content folder, with forward slashes
 * @param line   counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in code points; 0 when the whole line or file is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Plainly: what {@code Comparator} puts together takes a noticeable time to load. */
    @Override
    public int compareTo(Location other) {
        var byFile = file.compareTo(other.file);
        var byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code questions.yaml:31:5}, the form editors and terminals turn into a link. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
