package nl.leerscan.edit;

/**
 * Where in a file a value is, with what belongs to it.
 *
 * @param start      where the key starts, or the dash; between brackets, the value
 * @param column     of the start
 * @param inBrackets whether brackets or braces are around it, however far
 */
record Position(Part value, int start, int column, boolean inBrackets) {
}
