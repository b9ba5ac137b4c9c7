package nl.leerscan.cli;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far long work is. What takes less than a second shows nothing; after that there is a bar on a terminal, which goes
 * when the work is done, and elsewhere a line every second.
 */
final class Progress implements AutoCloseable {

    private static final long FIRST = 1_000;
    private static final long LINES = 1_000;
    private static final long BAR = 100;
    private static final int LENGTH = 16;
    /** A line that is longer goes on below, and cannot be taken away. */
    private static final int WIDTH = 79;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean isBar;
    private final @Nullable Thread clock;
    private @Nullable State state;
    private boolean isShown;
    private boolean isOver;

    /** @param count 0 where it is not known how much there is to do */
    private record State(int done, int count, Supplier<String> says) {
    }

    /** @param ticks whether time passes by itself; a test lets it pass */
    Progress(Console console, boolean ticks) {
        this.out = console.progress();
        this.isBar = console.isTerminal();
        this.clock = ticks ? new Thread(this::tickOn, "leerscan-progress") : null;
        if (clock != null) {
            clock.setDaemon(true);
            clock.start();
        }
    }

    /** Shows nothing where nothing is to be said. */
    static Progress of(Console console) {
        return new Progress(console, !console.isQuiet());
    }

    /** Something is being done of which the end cannot be seen. */
    void at(String says) {
        at(0, 0, () -> says);
    }

    /**
     * So much is done.
     *
     * @param says what is to be shown beside the bar, asked for only when it is
     */
    synchronized void at(int done, int count, Supplier<String> says) {
        state = new State(done, count, says);
    }

    /** Time has passed. */
    synchronized void tick() {
        var now = state;
        if (now == null || isOver) {
            return;
        }
        if (isBar) {
            var line = bar(now) + now.says.get();
            out.print(CLEAR + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
            out.flush();
        } else {
            out.println(now.says.get());
        }
        isShown = true;
    }

    private static String bar(State state) {
        if (state.count == 0) {
            return "";
        }
        var full = LENGTH * state.done / state.count;
        return "[" + "#".repeat(full) + "-".repeat(LENGTH - full) + "] ";
    }

    private void tickOn() {
        try {
            for (long wait = FIRST; await(wait); wait = isBar ? BAR : LINES) {
                tick();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is more to show after a time. */
    private synchronized boolean await(long milliseconds) throws InterruptedException {
        var end = System.nanoTime() + milliseconds * 1_000_000;
        for (var left = milliseconds; left > 0 && !isOver; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return !isOver;
    }

    /** The work is done, or has failed: what else there is to say comes now. */
    @Override
    public synchronized void close() {
        if (isBar && isShown && !isOver) {
            out.print(CLEAR);
            out.flush();
        }
        isOver = true;
        notifyAll();
    }
}
