package nl.leerscan.cli;

import java.io.PrintStream;

/**
 * Where the command line speaks.
 *
 * @param out        what was asked for
 * @param err        what went wrong
 * @param isTerminal whether both are shown by a terminal that knows colours
 */
public record Console(PrintStream out, PrintStream err, boolean isTerminal) {

    /** No terminal. */
    public Console(PrintStream out, PrintStream err) {
        this(out, err, false);
    }

    Paint paint() {
        return isTerminal ? Paint.COLOURS : Paint.NONE;
    }
}
