package nl.leerscan.serve;

/**
 * Something that is wrong, as an author is told.
 *
 * @param place    the file, and the line where that is known
 * @param severity an error or a warning, in words
 * @param message  what is wrong
 * @param hint     what to do
 * @param line     the line itself; empty where none is meant
 */
record Finding(String place, String severity, String message, String hint, MarkedLine line) {
}
