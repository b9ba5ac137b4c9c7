package nl.leerscan.cli;

/**
 * A build as it was asked for.
 *
 * @param isClean whether nothing of an earlier build may be used
 */
record BuildRequest(boolean isClean) {
}
