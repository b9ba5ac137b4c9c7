package nl.leerscan.edit;

/**
 * Where in a file a value is, with what belongs to it.
 *
 * @param step       the key or the place in a list that led here
 * @param start      where the key starts, or the dash; between brackets, the value
 * @param column     of the start
 * @param inBrackets whether brackets or braces are around it, however far
 */
record Spot(String step, Part value, int start, int column, boolean inBrackets) {
}
