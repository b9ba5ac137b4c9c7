package nl.leerscan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.leerscan.problem.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The command line that is typed most, understood without the library that understands all others: starting that takes as long
 * as all the rest of a build after which nothing changed.
 *
 * @param language that was asked for, if any
 */
record PlainBuild(Folders folders, BuildRequest request, boolean isQuiet, @Nullable String language) {

    static final String COMMAND = "build";

    private static final List<String> FLAGS = List.of(Commands.CLEAN, Commands.QUIET);
    private static final List<String> VALUES = List.of(Commands.CONTENT, Commands.TEMPLATES, Commands.OUTPUT, Commands.LANG);

    /**
     * What a line asks for; nothing unless it is a build with options that it has, each written once and as the help does, such
     * as {@code --output=site}: whatever is unusual or wrong about a line is for the library to understand or to tell.
     */
    static Optional<PlainBuild> read(Folders defaults, String... args) {
        if (args.length == 0 || !args[0].equals(COMMAND)) {
            return Optional.empty();
        }
        var given = new HashMap<String, String>();
        for (int i = 1; i < args.length; i++) {
            var end = args[i].indexOf('=');
            var name = end < 0 ? args[i] : args[i].substring(0, end);
            var value = end < 0 ? "" : args[i].substring(end + 1);
            var isPlain = end < 0 ? FLAGS.contains(name) : VALUES.contains(name) && !value.isBlank();
            if (!isPlain || given.put(name, value) != null) {
                return Optional.empty();
            }
        }
        var language = given.get(Commands.LANG);
        return language == null || Catalogue.LANGUAGES.contains(language) ? of(defaults, given, language) : Optional.empty();
    }

    private static Optional<PlainBuild> of(Folders defaults, HashMap<String, String> given, @Nullable String language) {
        try {
            var folders = new Folders(folder(given.get(Commands.CONTENT), defaults.content()),
                    folder(given.get(Commands.TEMPLATES), defaults.templates()),
                    folder(given.get(Commands.OUTPUT), defaults.output()));
            return Optional.of(new PlainBuild(folders, new BuildRequest(given.containsKey(Commands.CLEAN)),
                    given.containsKey(Commands.QUIET), language));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path folder(@Nullable String named, Path usual) {
        return named == null ? usual : Path.of(named);
    }
}
