package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Tells a page that is open when it is no longer what is shown, and what is wrong: server-sent events. */
final class News {

    static final String PATH = "/.leerscan/news";
    /** A connection that nothing passes over is given up by some in between; and so it is found out who left. */
    private static final long SIGN_OF_LIFE = 10_000;

    private final Stage stage;

    News(Stage stage) {
        this.stage = stage;
    }

    /** Tells until the page is gone or the server stops. */
    void tell(HttpExchange exchange) throws IOException {
        var page = query(exchange).getOrDefault("page", "");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        stage.look(page, 1);
        try (var out = exchange.getResponseBody()) {
            write("retry: 500\n\n", out);
            tell(page, out);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            stage.look(page, -1);
        }
    }

    private void tell(String page, OutputStream out) throws IOException, InterruptedException {
        var last = "";
        var shown = stage.after(0, SIGN_OF_LIFE);
        while (!Thread.interrupted()) {
            var news = news(shown, page);
            write(news.equals(last) ? ":\n\n" : "data: " + news + "\n\n", out);
            last = news;
            shown = stage.after(shown.version(), SIGN_OF_LIFE);
        }
    }

    /** The state is absent while nothing can be said of the page. */
    private static String news(Shown shown, String page) {
        var state = shown.version() == 0 ? null : shown.files().state(page);
        return "{\"state\":" + (state == null ? "null" : "\"" + state + "\"") + ",\"panel\":" + shown.panel() + "}";
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        var values = new HashMap<String, String>();
        for (var part : (query == null ? "" : query).split("&")) {
            var at = part.indexOf('=');
            if (at > 0) {
                values.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        return values;
    }
}
