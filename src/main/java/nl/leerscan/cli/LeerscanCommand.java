package nl.leerscan.cli;

/** The command line. */
public final class LeerscanCommand {

    private LeerscanCommand() {
    }

    /** Runs the command line and returns the exit code. */
    public static int run(String... args) {
        return 0;
    }
}
