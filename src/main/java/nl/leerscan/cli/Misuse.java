package nl.leerscan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains a command line that was not understood, and what would be. */
final class Misuse {

    private Misuse() {
    }

    static List<String> lines(ParameterException e, Sentences sentences) {
        var lines = new ArrayList<String>();
        lines.add(what(e, sentences));
        if (e instanceof UnmatchedArgumentException unmatched) {
            lines.add("    " + hint(unmatched, sentences));
        }
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        lines.add("    " + sentences.say("misuse.help", "command", command));
        return lines;
    }

    private static String what(ParameterException e, Sentences sentences) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().get(0);
            var kind = unmatched.isUnknownOption() ? "option" : expectsCommand(unmatched) ? "command" : "argument";
            return sentences.say("misuse.unknown-" + kind, "word", word);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0), e, sentences);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return sentences.say("misuse.twice", "option", option(twice.getOverwritten()));
        }
        // What picocli says of the rest is English, but better than nothing.
        return sentences.say("misuse.other", "message", e.getMessage());
    }

    private static String missing(Object argument, ParameterException e, Sentences sentences) {
        if (!(argument instanceof OptionSpec option)) {
            var command = e.getCommandLine().getCommandSpec().qualifiedName();
            return sentences.say("misuse.missing-argument", "command", command);
        }
        var kind = option.type() == Path.class ? option.paramLabel().equals(sentences.say("help.folder-label")) ? "folder" : "file"
                : "value";
        return sentences.say("misuse.missing-" + kind, "option", option.longestName());
    }

    private static String hint(UnmatchedArgumentException e, Sentences sentences) {
        var spec = e.getCommandLine().getCommandSpec();
        var near = e.getSuggestions();
        return near.isEmpty()
                ? sentences.say("misuse.possible", "words", String.join(", ", possible(spec)))
                : sentences.say("misuse.nearest", "words", near.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static List<String> possible(CommandSpec spec) {
        var words = new ArrayList<>(spec.subcommands().keySet());
        spec.options().forEach(option -> words.add(option.longestName()));
        return words;
    }

    private static boolean expectsCommand(UnmatchedArgumentException e) {
        return !e.getCommandLine().getSubcommands().isEmpty();
    }

    private static String option(Object argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.toString();
    }
}
