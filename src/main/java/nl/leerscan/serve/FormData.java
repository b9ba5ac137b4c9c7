package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a form sends: names and texts, as {@code application/x-www-form-urlencoded}. */
final class FormData {

    /** What the content may hold in one file is far more than anyone types. */
    static final int MOST = 3 * 1024 * 1024;

    private static final String TYPE = "application/x-www-form-urlencoded";

    private FormData() {
    }

    /** Whether it says that it is a form. */
    static boolean isForm(HttpExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE);
    }

    /** The texts by their names; nothing when there is too much. */
    static Optional<Map<String, String>> read(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(MOST + 1);
        return bytes.length > MOST ? Optional.empty() : Optional.of(parse(new String(bytes, UTF_8)));
    }

    static Map<String, String> parse(String body) {
        var values = new HashMap<String, String>();
        for (var part : body.split("&")) {
            var at = part.indexOf('=');
            if (at > 0) {
                values.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
