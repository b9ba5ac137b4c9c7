package nl.leerscan.content;

import nl.leerscan.problem.Location;

/**
 * How the lines of a text lie in its file, to point at a place inside the text.
 *
 * @param start      where the text's first line starts
 * @param lineByLine whether each line of the text is a line of the file, all starting in the same column; where not,
 *                   every place in the text is told as its start
 */
record Lines(Location start, boolean lineByLine) {

    /**
     * The place in the file.
     *
     * @param line   in the text, counted from 0
     * @param column in that line, counted from 0 in code points
     */
    Location at(int line, int column) {
        return lineByLine ? new Location(start.file(), start.line() + line, start.column() + column) : start;
    }
}
