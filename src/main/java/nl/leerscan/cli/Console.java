package nl.leerscan.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the command line speaks, and to whom.
 *
 * @param out        what was asked for
 * @param err        what went wrong
 * @param progress   how far long work is
 * @param isTerminal whether all three are shown by a terminal that knows colours
 * @param language   of the system, where it tells one
 * @param isQuiet    whether only what was asked for and what went wrong is told
 */
public record Console(PrintStream out, PrintStream err, PrintStream progress, boolean isTerminal, @Nullable String language,
        boolean isQuiet) {

    /** Someone who wants to be told everything. */
    public Console(PrintStream out, PrintStream err, PrintStream progress, boolean isTerminal, @Nullable String language) {
        this(out, err, progress, isTerminal, language, false);
    }

    /** No terminal, of a system that tells no language; how far work is is shown to nobody. */
    public Console(PrintStream out, PrintStream err) {
        this(out, err, new PrintStream(OutputStream.nullOutputStream()), false, null);
    }

    Console quiet() {
        return new Console(out, err, progress, isTerminal, language, true);
    }

    Paint paint() {
        return isTerminal ? Paint.COLOURS : Paint.NONE;
    }
}
