package nl.leerscan.content;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Spells an address as a browser sends it, in ASCII: a PDF can hold nothing else, and would drop the link. */
final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("([A-Za-z]+:(?://)?)([^/?#]*)([^#]*)(#?)(.*)", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private WebAddress() {
    }

    /** The address in ASCII; nothing when there can be no such address. */
    static Optional<String> ascii(String written) {
        var parts = PARTS.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var host = parts.group(1).endsWith("//") ? host(parts.group(2)) : encoded(parts.group(2));
            return Optional.of(new URI(parts.group(1) + host + encoded(parts.group(3)) + parts.group(4)
                    + encoded(parts.group(5))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(String host) {
        return isAscii(host) ? host : IDN.toASCII(host);
    }

    private static String encoded(String part) {
        var out = new StringBuilder();
        for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
            var point = part.codePointAt(i);
            if (isPlain(point) || point == '%' && ESCAPED.matcher(part).region(i, part.length()).lookingAt()) {
                out.appendCodePoint(point);
            } else {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int point) {
        return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9'
                || PLAIN.indexOf(point) >= 0;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
