package nl.leerscan.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves comments and needless signs behind: every page carries a copy of its style and scripts.
 *
 * <p>Scripts only in the house style: statements end in a semicolon, a division has spaces around it, strings have single
 * quotes, and a regular expression stands where its first character is no space. Pages only as our templates and
 * {@link ProsePrinter} write them: values of attributes in double quotes, and in these no angle brackets.
 */
final class Squeeze {

    static final String QUOTED = "'(?:[^'\\\\\\n]|\\\\.)*'";
    private static final String STRING = QUOTED + "|`(?:[^`\\\\]|\\\\.)*`";
    static final String REGULAR_EXPRESSION =
            "(?<=[(,=&|!?:] ?)/(?![*/ ])(?:\\[(?:[^\\]\\\\\\n]|\\\\.)*]|[^/\\[\\\\\\n]|\\\\.)+/[a-z]*";
    private static final String COMMENT = "/\\*(?s:.*?)\\*/|//[^\\n]*";
    private static final String LAST_SEMICOLON = "\\s*;(?=\\s*})";
    private static final String ONE_PARAMETER = "(?<=[(,=:?>&|] ?)\\((?<parameter>\\w+)\\) =>\\s*";
    private static final String AROUND_SIGN = "\\s*(?<sign>[{})\\[\\],:?=<>&|+*!^%-]+|[(;]|(?<=\\s)/(?=\\s))\\s*";

    /** What is kept as it is, what goes, and the signs that need no space around them. */
    private static final Pattern SCRIPT = Pattern.compile("(?<kept>" + STRING + "|" + REGULAR_EXPRESSION + ")|(?<gone>"
            + COMMENT + ")|(?<last>" + LAST_SEMICOLON + ")|" + ONE_PARAMETER + "|" + AROUND_SIGN + "|\\s+");

    private Squeeze() {
    }

    static String script(String source) {
        var withoutComments = Replacement.all(SCRIPT, source, found -> found.group("gone") == null ? found.group() : "");
        return Replacement.all(SCRIPT, withoutComments, Squeeze::squeezedScript).strip();
    }

    private static String squeezedScript(Matcher found) {
        if (found.group("last") != null) {
            return "";
        }
        if (found.group("parameter") != null) {
            return found.group("parameter") + "=>";
        }
        return first(found, " ", "kept", "sign");
    }

    /** A whole page, or what is in one. */
    static byte[] html(byte[] source) {
        return SqueezedPage.of(source);
    }

    static String css(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll("([{;(][a-z-]+): ", "$1:")
                .replaceAll("@media \\(", "@media(")
                .replace(";}", "}")
                .strip();
    }

    /** The first of the named groups that was found. */
    private static String first(Matcher found, String otherwise, String... names) {
        for (var name : names) {
            if (found.group(name) != null) {
                return found.group(name);
            }
        }
        return otherwise;
    }
}
