package nl.leerscan.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything the program itself says, in one language: problems with their hints, the summary of a build, the help.
 * One file per language stands beside this class: {@code nl.properties} and {@code en.properties}.
 */
public final class Catalogue {

    /** The languages that the program speaks, the usual one first. */
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

    private final Properties texts;

    private Catalogue(Properties texts) {
        this.texts = texts;
    }

    /** The catalogue of a language such as {@code nl}; of Dutch where the program does not speak that language. */
    public static Catalogue of(String language) {
        var resource = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        try (InputStream in = Catalogue.class.getResourceAsStream(resource + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Catalogue(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong. */
    public String message(Problem problem) {
        return text("problem." + problem.code(), problem.details());
    }

    /** What to do about it. */
    public String hint(Problem problem) {
        return text("problem." + problem.code() + ".hint", problem.details());
    }

    /**
     * The text of a key, its slots filled.
     *
     * @throws IllegalArgumentException when the catalogue lacks the key, or the text a slot's value: our mistake
     */
    public String text(String key, Map<String, String> details) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("The catalogue has no text '" + key + "'");
        }
        return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(value(key, slot.group(1), details)));
    }

    /** All keys, to compare the languages. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static String value(String key, String slot, Map<String, String> details) {
        var value = details.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("No value for {" + slot + "} in '" + key + "'");
        }
        return value;
    }
}
