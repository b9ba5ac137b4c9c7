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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything the program itself says, in one language: problems with their hints, the summary of a build, the help.
 * Beside this class stands a folder for each language, with a file for each first part of a key: {@code nl/problem.properties}
 * has all that starts with {@code problem}. A file is read when something in it is asked for, since most runs say little.
 */
public final class Catalogue {

    /** The languages that the program speaks, the usual one first. */
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private static final Map<String, Catalogue> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Properties> parts = new ConcurrentHashMap<>();

    private Catalogue(String language) {
        this.language = language;
    }

    /** The catalogue of a language such as {@code nl}; of Dutch where the program does not speak that language. */
    public static Catalogue of(String language) {
        var spoken = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        // Without a lambda, which would be the first of a run that has nothing else to do.
        var known = KNOWN.get(spoken);
        if (known == null) {
            known = new Catalogue(spoken);
            KNOWN.put(spoken, known);
        }
        return known;
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
        var text = find(key);
        if (text == null) {
            throw new IllegalArgumentException("The catalogue has no text '" + key + "'");
        }
        return Slots.PATTERN.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(value(key, slot.group(1), details)));
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return find(key) != null;
    }

    private @Nullable String find(String key) {
        return part(key.substring(0, key.indexOf('.'))).getProperty(key);
    }

    /** All keys with this first part, to compare the languages. */
    public Set<String> keys(String part) {
        return part(part).stringPropertyNames();
    }

    private Properties part(String name) {
        var known = parts.get(name);
        if (known == null) {
            known = read(language + "/" + name + ".properties");
            parts.put(name, known);
        }
        return known;
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Made when the first text is asked for: most runs of the program have nothing to say that was not said before. */
    private static final class Slots {

        static final Pattern PATTERN = Pattern.compile("\\{([a-z-]+)}");
    }

    private static String value(String key, String slot, Map<String, String> details) {
        var value = details.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("No value for {" + slot + "} in '" + key + "'");
        }
        return value;
    }
}
