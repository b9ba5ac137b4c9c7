package nl.leerscan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import nl.leerscan.cli.Console;
import nl.leerscan.cli.LeerscanCommand;
import nl.leerscan.cli.SystemLanguage;

/** The door of the program. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        // Java would take the terminal's encoding for what it prints, and lose accents where that is not UTF-8.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
        // The launcher tells where the project is; its folders are used where none are named.
        var home = Path.of(System.getProperty("leerscan.home", ""));
        // Which Java tells whether there is a terminal differs per version; the launcher knows.
        var isTerminal = Boolean.getBoolean("leerscan.terminal");
        System.exit(LeerscanCommand.run(new Console(System.out, System.err, System.err, isTerminal, SystemLanguage.ofThis()), home, args));
    }
}
