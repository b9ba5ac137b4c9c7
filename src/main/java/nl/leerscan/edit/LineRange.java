package nl.leerscan.edit;

/**
 * Some lines of a file.
 *
 * @param first counted from 1
 * @param last  counted from 1; belongs to it
 */
public record LineRange(int first, int last) {

    /** Whether a line, counted from 1, is one of these. */
    public boolean holds(int line) {
        return first <= line && line <= last;
    }
}
