package nl.leerscan.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves comments and needless white space behind: every page carries a copy of its style and scripts.
 *
 * <p>Only for the house style: statements end in a semicolon, a division has spaces around it, strings have single
 * quotes, and a regular expression stands where its first character is no space.
 */
final class Squeeze {

    static final String QUOTED = "'(?:[^'\\\\\\n]|\\\\.)*'";
    private static final String STRING = QUOTED + "|`(?:[^`\\\\]|\\\\.)*`";
    static final String REGULAR_EXPRESSION =
            "(?<=[(,=&|!?:] ?)/(?![*/ ])(?:\\[(?:[^\\]\\\\\\n]|\\\\.)*]|[^/\\[\\\\\\n]|\\\\.)+/[a-z]*";
    private static final String COMMENT = "/\\*(?s:.*?)\\*/|//[^\\n]*";
    private static final String AROUND_SIGN = "\\s*([{}()\\[\\];,:?=<>&|+*!-]+|(?<=\\s)/(?=\\s))\\s*";

    /** What is kept as it is, what goes, and the signs that need no space around them. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(?<kept>" + STRING + "|" + REGULAR_EXPRESSION + ")|(?<gone>" + COMMENT + ")|" + AROUND_SIGN + "|\\s+");

    private Squeeze() {
    }

    static String script(String source) {
        var withoutComments = SCRIPT.matcher(source).replaceAll(found ->
                Matcher.quoteReplacement(found.group(2) == null ? found.group() : ""));
        return SCRIPT.matcher(withoutComments)
                .replaceAll(found -> Matcher.quoteReplacement(squeezed(found.group(1), found.group(3))))
                .strip();
    }

    private static String squeezed(@Nullable String kept, @Nullable String sign) {
        return kept != null ? kept : sign != null ? sign : " ";
    }

    static String css(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll("([{;][a-z-]+): ", "$1:")
                .replace(";}", "}")
                .strip();
    }
}
