package nl.leerscan.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Tells how far long work is: a line at most every second, and none for work that is done sooner. */
final class Progress {

    private static final long SECOND = 1_000_000_000;

    private final PrintStream out;
    private final LongSupplier nanoseconds;
    private long told;

    /** @param nanoseconds a clock that only runs forward */
    Progress(PrintStream out, LongSupplier nanoseconds) {
        this.out = out;
        this.nanoseconds = nanoseconds;
        this.told = nanoseconds.getAsLong();
    }

    void tell(String howFar) {
        var now = nanoseconds.getAsLong();
        if (now - told >= SECOND) {
            out.println(howFar);
            told = now;
        }
    }
}
