package nl.leerscan.problem;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which language the program speaks: the one that was asked for; else that of the content; else that of the system; and
 * Dutch where none of these is a language it knows.
 *
 * @param asked  the language that was asked for, if any
 * @param system the language of the system, as far as that is known
 */
public record Spoken(@Nullable String asked, @Nullable String system) {

    /** Where there is no content. */
    public String language() {
        return language(null);
    }

    /** @param content the language of the content, where that is known */
    public String language(@Nullable String content) {
        for (var language : Arrays.asList(asked, content, system)) {
            if (language != null && Catalogue.LANGUAGES.contains(language)) {
                return language;
            }
        }
        return Catalogue.LANGUAGES.get(0);
    }
}
