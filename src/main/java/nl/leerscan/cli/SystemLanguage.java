package nl.leerscan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which language this computer is set to. Where a system says so in a variable, that counts: Java takes the bare "C" of a
 * machine that was never told for English, and so it does with a language of which the system lacks the files.
 */
public final class SystemLanguage {

    /** The first that says something counts. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private SystemLanguage() {
    }

    /** The language of this computer, such as {@code en}; null where it tells none. */
    public static @Nullable String ofThis() {
        return of(System.getProperty("os.name"), System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** @param java what Java made of it */
    static @Nullable String of(String system, Map<String, String> environment, Locale java) {
        for (var variable : VARIABLES) {
            var told = environment.getOrDefault(variable, "");
            if (!told.isEmpty()) {
                var language = told.split("[_.@-]", 2)[0];
                return language.equals("C") || language.equals("POSIX") ? null : language;
            }
        }
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") ? java.getLanguage() : null;
    }
}
