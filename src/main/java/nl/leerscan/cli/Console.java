package nl.leerscan.cli;

import java.io.PrintStream;

/**
 * Where the command line speaks.
 *
 * @param out what was asked for
 * @param err what went wrong
 */
public record Console(PrintStream out, PrintStream err) {
}
