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

    private static final String AS_IT_IS = "<(?<element>script|style|pre|textarea)\\b(?s:.*?)</\\k<element>>";
    private static final String BEGINS_A_BLOCK = "article|details|div|dl|fieldset|footer|form|h[1-6]|ol|p|section|table|ul";
    /** What a browser begins and ends by itself: where the next begins, or where what it is in ends. */
    private static final String BY_ITSELF = "\\s*+(?:</?head>|<body>|</(?:li|d[dt]|option|t[dhr]|thead|tbody)>"
            + "|</p>(?=\\s*(?:<(?:" + BEGINS_A_BLOCK + ")\\b|</(?:article|dd|details|div|footer|form|li|section)>)))\\s*+";
    /** White space around these is never shown. */
    private static final String BLOCK = "\\s*+(?<block></?(?:head|body|meta|title|link|noscript|header|nav|main|footer|article"
            + "|section|div|form|fieldset|legend|details|summary|dialog|template|h[1-5]|p|[uod]l|li|d[dt]|table|caption|thead"
            + "|tbody|t[dhr])\\b[^<>]*+>)\\s*+";
    private static final Pattern HTML = Pattern.compile("(?<kept>" + AS_IT_IS + ")|(?<gone>" + BY_ITSELF + ")|" + BLOCK
            + "|(?<tag><[a-z][^<>]*+>)|(?<apostrophe>&#39;)|(?<line>(?<!html>)[^\\S\\n]*+\\n\\s*+)");

    /** A value that needs no quotes. */
    private static final Pattern NEEDLESS_QUOTES = Pattern.compile("=\"([^\\s\"'=<>`]+)\"(?=[ >])");

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

    /** A whole page. */
    static String html(String source) {
        return Replacement.all(HTML, source, Squeeze::mayBegin, Squeeze::squeezedHtml);
    }

    /** White space only counts before a tag and where a line ends. */
    private static boolean mayBegin(String source, int index) {
        var c = source.charAt(index);
        if (c == '<' || c == '&' || c == '\n') {
            return true;
        }
        if (c > ' ') {
            return false;
        }
        var next = index + 1;
        while (next < source.length() && source.charAt(next) <= ' ' && source.charAt(next) != '\n') {
            next++;
        }
        return next < source.length() && (source.charAt(next) == '\n' || source.charAt(next) == '<');
    }

    private static String squeezedHtml(Matcher found) {
        if (found.group("kept") != null || found.group("gone") != null) {
            return first(found, "", "kept");
        }
        if (found.group("line") != null) {
            return " ";
        }
        // Where a slash ends the tag, it would become part of the value.
        var tag = first(found, "'", "block", "tag");
        return tag.indexOf('=') < 0 ? tag.replace("&#39;", "'") : NEEDLESS_QUOTES.matcher(tag.replace("&#39;", "'")).replaceAll("=$1");
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
