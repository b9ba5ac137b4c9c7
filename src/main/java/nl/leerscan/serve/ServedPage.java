package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerscan.editor.Carried;
import nl.leerscan.editor.DraftPage;
import nl.leerscan.render.ContentSecurityPolicy;
import nl.leerscan.render.Markup;

/**
 * A page as it is served: with the script that reloads it and says what is wrong, and with a policy that lets that script
 * run and ask this server for news. What is written to disk never passes here.
 */
final class ServedPage {

    private static final Pattern POLICY =
            Pattern.compile("(http-equiv=\"?Content-Security-Policy\"? content=\")([^\"]*)", Pattern.CASE_INSENSITIVE);
    private static final String END = "</body>";
    private static final String DRAFT_SCRIPT = Carried.text(ServedPage.class, "draft.js");

    private final String script = Carried.text(ServedPage.class, "edit-links.js")
            + Carried.text(ServedPage.class, "preview.js");
    private final String style = Carried.text(ServedPage.class, "preview.css");

    /**
     * The page with our script.
     *
     * @param path  of the page in the site
     * @param state which state of the page this is
     * @param links where what is on it can be edited, as JSON
     */
    byte[] of(byte[] page, String path, String state, String links) {
        var element = "<script data-page=\"" + Markup.escaped(path) + "\" data-state=\"" + state + "\" data-edit=\""
                + Markup.escaped(links) + "\" data-style=\"" + Markup.escaped(style) + "\">" + script + "</script>";
        return with(element, page, this::allowingOurs);
    }

    /** A page as it would be, to look at beside a form. */
    static byte[] draft(DraftPage page) {
        return with("<style>" + page.style() + "</style><script>" + DRAFT_SCRIPT + "</script>", page.html(),
                policy -> adding(ContentSecurityPolicy.hash(page.style()), "style-src",
                        adding(ContentSecurityPolicy.hash(DRAFT_SCRIPT), "script-src", policy)));
    }

    /** Puts an element at the end of a page, and allows it there. */
    private static byte[] with(String element, byte[] page, UnaryOperator<String> allowing) {
        var html = new String(page, UTF_8);
        var end = html.lastIndexOf(END);
        var at = end < 0 ? html.length() : end;
        var before = POLICY.matcher(html.substring(0, at)).replaceFirst(
                found -> Matcher.quoteReplacement(found.group(1) + allowing.apply(found.group(2))));
        return (before + element + html.substring(at)).getBytes(UTF_8);
    }

    private String allowingOurs(String policy) {
        return adding(ContentSecurityPolicy.hash(script), "script-src",
                adding(ContentSecurityPolicy.hash(style), "style-src",
                        adding("'self'", "connect-src", policy)));
    }

    /** Puts a source first in a directive, in the place of {@code 'none'}, with quotes escaped or not. */
    private static String adding(String source, String directive, String policy) {
        return policy.replaceFirst(directive + " (?:'none'|&#39;none&#39;)?",
                Matcher.quoteReplacement(directive + " " + source + " ")).replace(source + " ;", source + ";");
    }
}
