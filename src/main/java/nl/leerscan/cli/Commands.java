package nl.leerscan.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Which words the command line knows. Stated in code rather than annotations: what is said of them comes from the catalogue. */
final class Commands {

    /** In the order of the help. */
    private static final List<String> COMMANDS = List.of(PlainBuild.COMMAND, "check", "serve", "forms", "init");

    static final String LANG = "--lang";
    static final String CONTENT = "--content";
    static final String TEMPLATES = "--templates";
    static final String OUTPUT = "--output";
    static final String PORT = "--port";
    static final String NO_OPEN = "--no-open";
    static final String WORKSHOP = "--workshop";
    static final String DATE = "--date";
    static final String PLACE = "--place";
    static final String COPIES = "--copies";
    static final String FORM = "--form";
    static final String OUT = "--out";
    static final String EXAMPLE = "--example";
    static final String FORMAT = "--format";
    static final String AGAINST = "--against";
    static final String CLEAN = "--clean";
    static final String QUIET = "--quiet";

    private Commands() {
    }

    /** For a line: where it begins with a command, the others are left out, for they take time. */
    static CommandLine commandLine(Sentences sentences, Folders defaults, String... args) {
        return commandLine(sentences, defaults, args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS);
    }

    private static CommandLine commandLine(Sentences sentences, Folders defaults, List<String> commands) {
        var root = command("leerscan", sentences);
        commands.forEach(name -> root.addSubcommand(name, command(name, sentences, defaults)));
        root.usageMessage()
                .synopsisSubcommandLabel(sentences.say("help.command-label"))
                .commandListHeading("%n" + sentences.say("help.commands") + "%n")
                .footer("", sentences.say("help.footer"));
        var commandLine = new CommandLine(root);
        commandLine.setExpandAtFiles(false);
        commandLine.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
        return commandLine;
    }

    private static CommandSpec command(String name, Sentences sentences, Folders defaults) {
        var command = command(name, sentences);
        return switch (name) {
            case PlainBuild.COMMAND -> command
                    .addOption(folder(CONTENT, defaults.content(), sentences))
                    .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                    .addOption(folder(OUTPUT, defaults.output(), sentences))
                    .addOption(flag(CLEAN, sentences))
                    .addOption(flag(QUIET, sentences));
            case "check" -> command
                    .addOption(value(FORMAT, "format", sentences))
                    .addOption(folderWithoutDefault(AGAINST, sentences))
                    .addOption(folder(CONTENT, defaults.content(), sentences))
                    .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                    .addOption(compared(defaults.output(), sentences))
                    .addOption(flag(QUIET, sentences));
            case "serve" -> command
                    .addOption(flag(NO_OPEN, sentences))
                    .addOption(value(PORT, "number", sentences))
                    .addOption(folder(CONTENT, defaults.content(), sentences))
                    .addOption(folder(TEMPLATES, defaults.templates(), sentences));
            case "forms" -> command
                    .addOption(value(WORKSHOP, "text", sentences))
                    .addOption(value(DATE, "date", sentences))
                    .addOption(value(PLACE, "text", sentences))
                    .addOption(value(COPIES, "number", sentences))
                    .addOption(value(FORM, "file", sentences))
                    .addOption(file(OUT, Path.of("formulieren.pdf"), sentences))
                    .addOption(folder(CONTENT, defaults.content(), sentences))
                    .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                    .addOption(flag(QUIET, sentences));
            case "init" -> command
                    .addPositional(newFolder(sentences))
                    .addOption(value(EXAMPLE, "name", sentences));
            default -> throw new IllegalArgumentException(name);
        };
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
