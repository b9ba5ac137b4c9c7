package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.leerscan.FolderCopy;
import nl.leerscan.problem.Spoken;

/** A preview of copies of content and templates, as a browser knows it. */
final class Previewed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final FolderCopy content;
    private final FolderCopy templates;
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final PreviewServer server;

    private Previewed(FolderCopy content, FolderCopy templates) throws IOException {
        this.content = content;
        this.templates = templates;
        this.server = PreviewServer.start(content.folder(), templates.folder(), new Spoken(null, null), freePort(), told::add);
    }

    /** @param home an empty folder */
    static Previewed of(String content, Path home) throws IOException {
        return of(copy(content, home), home);
    }

    /** A preview that starts with content of which something was changed first. */
    static Previewed of(FolderCopy content, Path home) throws IOException {
        return new Previewed(content, FolderCopy.of(Path.of("templates"), home.resolve("templates")));
    }

    /** A small toolkit without documents, but for tests that are about these. */
    static Previewed tiny(Path home) throws IOException {
        var content = copy("src/test/resources/content/tiny", home);
        withoutDocuments(content);
        return of(content, home);
    }

    static FolderCopy copy(String content, Path home) {
        return FolderCopy.of(Path.of(content), home.resolve("content"));
    }

    static void withoutDocuments(FolderCopy content) {
        content.change("toolkit.yaml", text -> text.replaceFirst("(?m)^documents:\\R(?:[ -].*\\R?)+", ""));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    FolderCopy content() {
        return content;
    }

    FolderCopy templates() {
        return templates;
    }

    PreviewServer server() {
        return server;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyHandlers.ofString());
    }

    byte[] bytes(String path) {
        return send("GET", path, BodyHandlers.ofByteArray()).body();
    }

    <T> HttpResponse<T> send(String method, String path, HttpResponse.BodyHandler<T> handler) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                    .timeout(PATIENCE).method(method, BodyPublishers.noBody()).build();
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a page says something. */
    void shows(String path, String words) {
        eventually(path + " shows " + words, () -> get(path).body().contains(words));
    }

    void hides(String path, String words) {
        eventually(path + " no longer shows " + words, () -> !get(path).body().contains(words));
    }

    /** Waits until the command line is told something; a page may have heard of it before. */
    void tells(String what, Predicate<Told> wanted) {
        eventually("the command line is told " + what, () -> told.stream().anyMatch(wanted));
    }

    private void eventually(String what, BooleanSupplier holds) {
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s; told so far: %s", what, told).isLessThan(latest);
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Listens as an open page does, until what is told is as wanted; gives what was told last. */
    String news(String page, Predicate<String> wanted) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(("GET /.leerscan/news?page=" + page + " HTTP/1.1\r\nHost: localhost:"
                    + server.port() + "\r\n\r\n").getBytes(UTF_8));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ") && wanted.test(line)) {
                    return line.substring("data: ".length());
                }
            }
            throw new IOException("The server hung up");
        }
    }

    /** What is answered to a request exactly as it is written here; the port stands for {@code PORT}. */
    String raw(String request) throws IOException {
        return answer(request + "Connection: close\n\n", "");
    }

    /** The same with a body. */
    String raw(String request, String body) throws IOException {
        return answer(request + "Content-Length: " + body.getBytes(UTF_8).length + "\nConnection: close\n\n", body);
    }

    private String answer(String head, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var text = head.replace("PORT", String.valueOf(server.port())).replace("\n", "\r\n");
            socket.getOutputStream().write((text + body).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
