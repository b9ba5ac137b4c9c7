package nl.leerscan.cli;

import static nl.leerscan.cli.Commands.AGAINST;
import static nl.leerscan.cli.Commands.CLEAN;
import static nl.leerscan.cli.Commands.CONTENT;
import static nl.leerscan.cli.Commands.COPIES;
import static nl.leerscan.cli.Commands.DATE;
import static nl.leerscan.cli.Commands.EXAMPLE;
import static nl.leerscan.cli.Commands.FORM;
import static nl.leerscan.cli.Commands.FORMAT;
import static nl.leerscan.cli.Commands.LANG;
import static nl.leerscan.cli.Commands.NO_OPEN;
import static nl.leerscan.cli.Commands.OUT;
import static nl.leerscan.cli.Commands.OUTPUT;
import static nl.leerscan.cli.Commands.PLACE;
import static nl.leerscan.cli.Commands.PORT;
import static nl.leerscan.cli.Commands.QUIET;
import static nl.leerscan.cli.Commands.TEMPLATES;
import static nl.leerscan.cli.Commands.WORKSHOP;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What a command line asks for. */
final class Syntax {

    private Syntax() {
    }

    /**
     * The language that was asked for, whatever it is. Looked up before the line is understood, for what is said of a
     * line that is not, and the help, are in that language too.
     */
    static @Nullable String language(String... args) {
        for (int i = args.length - 1; i >= 0; i--) {
            if (args[i].startsWith(LANG + "=")) {
                return args[i].substring(LANG.length() + 1);
            }
            if (args[i].equals(LANG) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return null;
    }

    /** The folders a command was asked for. */
    static Folders folders(ParseResult command, Folders defaults) {
        return new Folders(path(command, CONTENT, defaults.content()), path(command, TEMPLATES, defaults.templates()),
                path(command, OUTPUT, defaults.output()));
    }

    /** The build that was asked for. */
    static BuildRequest build(ParseResult build) {
        return new BuildRequest(build.hasMatchedOption(CLEAN));
    }

    /** Whether only what is wrong is to be told. */
    static boolean isQuiet(ParseResult command) {
        return command.hasMatchedOption(QUIET);
    }

    /** The port that was asked for. */
    static @Nullable String port(ParseResult serve) {
        return text(serve, PORT);
    }

    /** Whether a browser is to be opened. */
    static boolean opensBrowser(ParseResult serve) {
        return !serve.hasMatchedOption(NO_OPEN);
    }

    /** The set of forms that was asked for. */
    static FormsRequest forms(ParseResult forms) {
        return new FormsRequest(text(forms, WORKSHOP), text(forms, DATE), text(forms, PLACE), text(forms, COPIES),
                text(forms, FORM), path(forms, OUT));
    }

    /** The folder to make. */
    static Path newFolder(ParseResult init) {
        return init.commandSpec().positionalParameters().get(0).getValue();
    }

    /** The example that was asked for. */
    static String example(ParseResult init) {
        var name = text(init, EXAMPLE);
        return name == null ? Example.NAMES.get(0) : name;
    }

    /** The check that was asked for. */
    static CheckRequest check(ParseResult check) {
        Path against = check.commandSpec().findOption(AGAINST).getValue();
        return new CheckRequest(text(check, FORMAT), against);
    }

    /** A text, if it says anything. */
    private static @Nullable String text(ParseResult command, String option) {
        String value = command.commandSpec().findOption(option).getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A path; what is usual where the command has no such option. */
    private static Path path(ParseResult command, String option, Path usual) {
        return command.commandSpec().findOption(option) == null ? usual : path(command, option);
    }

    private static Path path(ParseResult command, String option) {
        return command.commandSpec().findOption(option).getValue();
    }
}
