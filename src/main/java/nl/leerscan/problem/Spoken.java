package nl.leerscan.problem;

import java.util.Objects;
import java.util.stream.Stream;
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
        return Stream.of(asked, content, system).filter(Objects::nonNull).filter(Catalogue.LANGUAGES::contains).findFirst()
                .orElse(Catalogue.LANGUAGES.get(0));
    }
}
