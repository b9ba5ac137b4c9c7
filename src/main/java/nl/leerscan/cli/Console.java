package nl.leerscan.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the command line speaks, and to whom.
 *
 * @param out        what was asked for
 * @param err        what went wrong
 * @param isTerminal whether both are shown by a terminal that knows colours
 * @param language   of the system, where it tells one
 */
public record Console(PrintStream out, PrintStream err, boolean isTerminal, @Nullable String language) {

    /** No terminal, of a system that tells no language. */
    public Console(PrintStream out, PrintStream err) {
        this(out, err, false, null);
    }

    Paint paint() {
        return isTerminal ? Paint.COLOURS : Paint.NONE;
    }
}
