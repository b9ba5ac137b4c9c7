package nl.leerscan.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Which words the command line knows. Stated in code rather than annotations, for the words come from the catalogue. */
final class Syntax {

    private static final String CONTENT = "--content";
    private static final String TEMPLATES = "--templates";
    private static final String OUTPUT = "--output";

    private Syntax() {
    }

    static CommandLine commandLine(Sentences sentences, Folders defaults) {
        var root = command("leerscan", sentences);
        root.addSubcommand("build", command("build", sentences)
                .addOption(folder(CONTENT, defaults.content(), sentences))
                .addOption(folder(TEMPLATES, defaults.templates(), sentences))
                .addOption(folder(OUTPUT, defaults.output(), sentences)));
        root.usageMessage()
                .synopsisSubcommandLabel(sentences.say("help.command-label"))
                .commandListHeading("%n" + sentences.say("help.commands") + "%n")
                .footer("", sentences.say("help.footer"));
        var commandLine = new CommandLine(root);
        commandLine.setExpandAtFiles(false);
        commandLine.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
        return commandLine;
    }

    /** The folders a build was asked for. */
    static Folders folders(ParseResult build) {
        return new Folders(path(build, CONTENT), path(build, TEMPLATES), path(build, OUTPUT));
    }

    private static Path path(ParseResult build, String option) {
        return build.commandSpec().findOption(option).getValue();
    }

    private static CommandSpec command(String name, Sentences sentences) {
        var help = new UsageMessageSpec()
                .description(sentences.say("help." + name))
                .synopsisHeading(sentences.say("help.usage") + " ")
                .optionListHeading("%n" + sentences.say("help.options") + "%n")
                .sortOptions(false);
        return CommandSpec.create()
                .name(name)
                .usageMessage(help)
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                        .description(sentences.say("help.help")).build())
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                        .description(sentences.say("help.version")).build());
    }

    private static OptionSpec folder(String name, Path byDefault, Sentences sentences) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel(sentences.say("help.folder-label"))
                // A path may hold the signs picocli sees as its own: it is set as a value, and escaped in the help.
                .initialValue(byDefault)
                .description(sentences.say("help." + name.substring(2), "folder", byDefault).replace("%", "%%"))
                .build();
    }
}
