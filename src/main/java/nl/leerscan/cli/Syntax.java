package nl.leerscan.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Which words the command line knows. Stated in code rather than annotations, for the words come from the catalogue. */
final class Syntax {

    private static final String LANG = "--lang";
    private static final String CONTENT = "--content";
    private static final String TEMPLATES = "--templates";
    private static final String OUTPUT = "--output";
    private static final String PORT = "--port";
    private static final String NO_OPEN = "--no-open";
    private static final String WORKSHOP = "--workshop";
    private static final String DATE = "--date";
    private static final String PLACE = "--place";
    private static final String COPIES = "--copies";
    private static final String FORM = "--form";
    private static final String OUT = "--out";
    private static final String EXAMPLE = "--example";
    private static final String FORMAT = "--format";
    private static final String AGAINST = "--against";
    private static final String CLEAN = "--clean";
    private static final String QUIET = "--quiet";

    private Syntax() {
    }

    static CommandLine commandLine(Sentences sentences, Folders defaults) {
        var root = command("leerscan", sentences);
        root.addSubcommand("build", command("build", sentences)
                .addOption(folder(CONTENT, defaults.content(), sentences))
                .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                .addOption(folder(OUTPUT, defaults.output(), sentences))
                .addOption(flag(CLEAN, sentences))
                .addOption(flag(QUIET, sentences)));
        root.addSubcommand("check", command("check", sentences)
                .addOption(value(FORMAT, "format", sentences))
                .addOption(folderWithoutDefault(AGAINST, sentences))
                .addOption(folder(CONTENT, defaults.content(), sentences))
                .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                .addOption(compared(defaults.output(), sentences))
                .addOption(flag(QUIET, sentences)));
        root.addSubcommand("serve", command("serve", sentences)
                .addOption(flag(NO_OPEN, sentences))
                .addOption(value(PORT, "number", sentences))
                .addOption(folder(CONTENT, defaults.content(), sentences))
                .addOption(folder(TEMPLATES, defaults.templates(), sentences)));
        root.addSubcommand("forms", command("forms", sentences)
                .addOption(value(WORKSHOP, "text", sentences))
                .addOption(value(DATE, "date", sentences))
                .addOption(value(PLACE, "text", sentences))
                .addOption(value(COPIES, "number", sentences))
                .addOption(value(FORM, "file", sentences))
                .addOption(file(OUT, Path.of("formulieren.pdf"), sentences))
                .addOption(folder(CONTENT, defaults.content(), sentences))
                .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                .addOption(flag(QUIET, sentences)));
        root.addSubcommand("init", command("init", sentences)
                .addPositional(newFolder(sentences))
                .addOption(value(EXAMPLE, "name", sentences)));
        root.usageMessage()
                .synopsisSubcommandLabel(sentences.say("help.command-label"))
                .commandListHeading("%n" + sentences.say("help.commands") + "%n")
                .footer("", sentences.say("help.footer"));
        var commandLine = new CommandLine(root);
        commandLine.setExpandAtFiles(false);
        commandLine.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
        return commandLine;
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

    private static CommandSpec command(String name, Sentences sentences) {
        var help = new UsageMessageSpec()
                .description(sentences.say("help." + name))
                .synopsisHeading(sentences.say("help.usage") + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n" + sentences.say("help.options") + "%n")
                .sortOptions(false);
        return CommandSpec.create()
                .name(name)
                .usageMessage(help)
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                        .description(sentences.say("help.help")).build())
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                        .description(sentences.say("help.version")).build())
                .addOption(value(LANG, "language", sentences));
    }

    private static PositionalParamSpec newFolder(Sentences sentences) {
        return PositionalParamSpec.builder()
                .type(Path.class)
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel(sentences.say("help.folder-label"))
                .description(sentences.say("help.new-folder"))
                .build();
    }

    private static OptionSpec flag(String name, Sentences sentences) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(sentences.say("help." + name.substring(2)))
                .build();
    }

    private static OptionSpec value(String name, String kind, Sentences sentences) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(sentences.say("help." + kind + "-label"))
                .description(sentences.say("help." + name.substring(2)))
                .build();
    }

    private static OptionSpec folder(String name, Path byDefault, Sentences sentences) {
        return path(name, "folder", byDefault, sentences);
    }

    private static OptionSpec folderWithoutDefault(String name, Sentences sentences) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel(sentences.say("help.folder-label"))
                .description(sentences.say("help." + name.substring(2)))
                .build();
    }

    /** The output folder of a command that writes nothing there. */
    private static OptionSpec compared(Path byDefault, Sentences sentences) {
        return OptionSpec.builder(folder(OUTPUT, byDefault, sentences))
                .description(sentences.say("help.output-compared", "folder", byDefault).replace("%", "%%"))
                .build();
    }

    private static OptionSpec file(String name, Path byDefault, Sentences sentences) {
        return path(name, "file", byDefault, sentences);
    }

    private static OptionSpec path(String name, String kind, Path byDefault, Sentences sentences) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel(sentences.say("help." + kind + "-label"))
                // A path may hold the signs picocli sees as its own: it is set as a value, and escaped in the help.
                .initialValue(byDefault)
                .description(sentences.say("help." + name.substring(2), kind, byDefault).replace("%", "%%"))
                .build();
    }
}
