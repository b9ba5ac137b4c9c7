package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a page may do: run the scripts and use the styles it came with, show pictures inside it, and nothing else. */
public final class ContentSecurityPolicy {

    private ContentSecurityPolicy() {
    }

    /** @param script empty when the page has none */
    static String of(List<String> styles, String script) {
        return "default-src 'none'; "
                + "style-src " + hashes(styles) + "; "
                + "script-src " + (script.isEmpty() ? "'none'" : hash(script)) + "; "
                + "img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'; "
                + "require-trusted-types-for 'script'; trusted-types 'none'";
    }

    private static String hashes(List<String> contents) {
        return contents.stream().map(ContentSecurityPolicy::hash).collect(Collectors.joining(" "));
    }

    /** How a policy names a script or a style. */
    public static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
