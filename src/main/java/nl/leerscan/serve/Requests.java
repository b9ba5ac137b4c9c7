package nl.leerscan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Answers browsers of this computer. What is served are the files of the build, looked up in memory by their name: no
 * path leads outside it. A request that was meant for another host is refused, since a site elsewhere can make its own
 * name lead to this computer.
 */
final class Requests implements HttpHandler {

    static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final String INDEX = "index.html";
    private static final String HTML = ".html";
    private static final long FIRST_BUILD = 60_000;

    private final Stage stage;
    private final News news;
    private final EditRequests edits;
    private final ServedPage served = new ServedPage();

    Requests(Stage stage, EditRequests edits) {
        this.stage = stage;
        this.edits = edits;
        this.news = new News(stage);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            answer(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var path = exchange.getRequestURI().getPath();
        if (!isForUs(exchange)) {
            send(exchange, 403, HTML, StatusPage.of("foreign", stage.now().language()));
        } else if (EditRequests.isOne(path)) {
            edits.answer(exchange, stage.now().language());
        } else if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, 405, HTML, StatusPage.of("method", stage.now().language()));
        } else if (News.PATH.equals(path) && exchange.getRequestMethod().equals("GET")) {
            news.tell(exchange);
        } else {
            sendFile(exchange, name(path));
        }
    }

    private static boolean isForUs(HttpExchange exchange) {
        var hosts = exchange.getRequestHeaders().get("Host");
        var authority = exchange.getRequestURI().getRawAuthority();
        return hosts != null && hosts.size() == 1 && isOurs(hosts.get(0), exchange)
                && (authority == null || isOurs(authority, exchange));
    }

    private static boolean isOurs(String host, HttpExchange exchange) {
        var port = ":" + exchange.getLocalAddress().getPort();
        return NAMES.stream().anyMatch(name -> (name + port).equals(host.toLowerCase(Locale.ROOT)));
    }

    /** The name of a file in the site. */
    static String name(@Nullable String path) {
        var name = path == null || path.isEmpty() ? "" : path.substring(1);
        return name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
    }

    private void sendFile(HttpExchange exchange, String name) throws IOException, InterruptedException {
        var shown = stage.after(0, FIRST_BUILD);
        if (shown.files().byPath().isEmpty()) {
            sendPage(exchange, 503, name, "", StatusPage.of("nothing", shown.language()));
            return;
        }
        try {
            var bytes = bytes(name);
            if (bytes == null) {
                sendPage(exchange, 404, name, "", StatusPage.missing(shown.language()));
            } else if (name.endsWith(HTML)) {
                sendPage(exchange, 200, name, SiteFiles.stateOf(bytes), bytes);
            } else {
                send(exchange, 200, name, bytes);
            }
        } catch (CompletionException e) {
            sendPage(exchange, 500, name, "", StatusPage.of("failed-file", shown.language()));
        }
    }

    /** A file, waiting for it if it is being made; of a newer build when that has come meanwhile. */
    private byte @Nullable [] bytes(String name) {
        while (true) {
            var file = stage.now().files().byPath().get(name);
            try {
                return file == null ? null : file.join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof Superseded)) {
                    throw e;
                }
            }
        }
    }

    private void sendPage(HttpExchange exchange, int status, String name, String state, byte[] page) throws IOException {
        send(exchange, status, HTML, served.of(page, name, state, EditLinks.of(name, stage.now())));
    }

    private static void send(HttpExchange exchange, int status, String name, byte[] bytes) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", name.endsWith(HTML) ? "text/html; charset=utf-8"
                : name.endsWith(".pdf") ? "application/pdf" : "application/octet-stream");
        send(exchange, status, bytes);
    }

    static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        var headers = exchange.getResponseHeaders();
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
