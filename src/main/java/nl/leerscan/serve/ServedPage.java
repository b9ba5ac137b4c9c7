package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it is served: with the script that reloads it and says what is wrong, and with a policy that lets that script
 * run and ask this server for news. What is written to disk never passes here.
 */
final class ServedPage {

    private static final Pattern POLICY =
            Pattern.compile("(http-equiv=\"?Content-Security-Policy\"? content=\")([^\"]*)", Pattern.CASE_INSENSITIVE);
    private static final String END = "</body>";

    private final String script = resource("preview.js");
    private final String style = resource("preview.css");

    /**
     * The page with our script.
     *
     * @param path  of the page in the site
     * @param state which state of the page this is
     */
    byte[] of(byte[] page, String path, String state) {
        var html = new String(page, UTF_8);
        var element = "<script data-page=\"" + escaped(path) + "\" data-state=\"" + state + "\" data-style=\""
                + escaped(style) + "\">" + script + "</script>";
        var end = html.lastIndexOf(END);
        var at = end < 0 ? html.length() : end;
        return (allowed(html.substring(0, at)) + element + html.substring(at)).getBytes(UTF_8);
    }

    private String allowed(String html) {
        var policy = POLICY.matcher(html);
        return policy.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + allowedIn(found.group(2))));
    }

    private String allowedIn(String policy) {
        return adding(hash(script), "script-src",
                adding(hash(style), "style-src",
                        adding("'self'", "connect-src", policy)));
    }

    /** Puts a source first in a directive, in the place of {@code 'none'}, with quotes escaped or not. */
    private static String adding(String source, String directive, String policy) {
        return policy.replaceFirst(directive + " (?:'none'|&#39;none&#39;)?",
                Matcher.quoteReplacement(directive + " " + source + " ")).replace(source + " ;", source + ";");
    }

    static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String resource(String name) {
        try (var in = ServedPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
