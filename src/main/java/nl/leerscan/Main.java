package nl.leerscan;

import nl.leerscan.cli.LeerscanCommand;

/** The door of the program. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(LeerscanCommand.run(args));
    }
}
