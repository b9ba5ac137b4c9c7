package nl.leerscan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Spoken;
import picocli.CommandLine.ParameterException;

/** The command line: what may be asked, and who does it. */
public final class LeerscanCommand {

    /** The site is there, or the help that was asked for. */
    static final int DONE = 0;
    /** Nothing was written: the content has errors, or the build failed. */
    static final int FAILED = 1;
    /** Nothing was tried: the command line is wrong. */
    static final int MISUSED = 2;

    private static final List<String> VERSION = List.of("--version", "-V");

    private LeerscanCommand() {
    }

    /**
     * Runs the command line and returns the exit code.
     *
     * @param home the project, whose folders are used where none are named
     */
    public static int run(Console console, Path home, String... args) {
        // What is asked most is done before anything is loaded that parses command lines, which takes as long again.
        if (args.length == 1 && VERSION.contains(args[0])) {
            return tellVersion(console);
        }
        var plain = PlainBuild.read(Folders.of(home), args);
        if (plain.isPresent()) {
            var build = plain.get();
            var session = new Session(build.isQuiet() ? console.quiet() : console,
                    new Spoken(build.language(), console.language()), build.folders());
            return new BuildCommand(session, build.request()).run();
        }
        var spoken = new Spoken(Syntax.language(args), console.language());
        var sentences = new Sentences(Catalogue.of(spoken.language()));
        var commandLine = Commands.commandLine(sentences, Folders.of(home), args);
        try {
            var root = commandLine.parseArgs(args);
            var asked = root.hasSubcommand() ? root.subcommand() : root;
            var session = new Session(Syntax.isQuiet(asked) ? console.quiet() : console, spoken, Syntax.folders(asked, Folders.of(home)));
            if (spoken.asked() != null && !Catalogue.LANGUAGES.contains(spoken.asked())) {
                return session.misuse("lang-unknown", "language", spoken.asked());
            }
            if (asked.isUsageHelpRequested()) {
                asked.commandSpec().commandLine().usage(console.out());
                return DONE;
            }
            if (asked.isVersionHelpRequested()) {
                return tellVersion(console);
            }
            if (!root.hasSubcommand()) {
                commandLine.usage(console.err());
                return MISUSED;
            }
            return switch (asked.commandSpec().name()) {
                case "forms" -> new FormsCommand(session, Syntax.forms(asked)).run();
                case "init" -> new InitCommand(session, Syntax.newFolder(asked), Syntax.example(asked)).run();
                case "check" -> new CheckCommand(session, Syntax.check(asked)).run();
                case "serve" -> new ServeCommand(console, session, Syntax.port(asked), Syntax.opensBrowser(asked)).run();
                default -> new BuildCommand(session, Syntax.build(asked)).run();
            };
        } catch (ParameterException e) {
            Misuse.lines(e, sentences).forEach(console.err()::println);
            return MISUSED;
        }
    }

    private static int tellVersion(Console console) {
        console.out().println("Leerscan " + version());
        return DONE;
    }

    private static String version() {
        try (var in = LeerscanCommand.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
