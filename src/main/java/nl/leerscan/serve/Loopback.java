package nl.leerscan.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on this computer only, at both addresses that {@code localhost} can mean. */
final class Loopback implements AutoCloseable {

    /** How many ports are tried before any will do. */
    private static final int TRIED = 20;
    private static final int HIGHEST = 65_535;
    private static final int PATIENCE = 200;

    static {
        // The answer leaves in two parts, and the system would wait some 40 ms for a sign that the first has arrived.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<HttpServer> servers;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "leerscan-request");
        thread.setDaemon(true);
        return thread;
    });

    private Loopback(List<HttpServer> servers, HttpHandler handler) {
        this.servers = servers;
        for (var server : servers) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
        }
    }

    /** @param first the port that is tried first */
    static Loopback listen(int first, HttpHandler handler) throws IOException {
        for (var port = first; port < Math.min(first + TRIED, HIGHEST + 1); port++) {
            var servers = bind(port);
            if (!servers.isEmpty()) {
                return new Loopback(servers, handler);
            }
        }
        return new Loopback(List.of(HttpServer.create(new InetSocketAddress(address(4), 0), 0)), handler);
    }

    int port() {
        return servers.get(0).getAddress().getPort();
    }

    /** Listens at a port; empty when it is taken. */
    private static List<HttpServer> bind(int port) throws IOException {
        var servers = new ArrayList<HttpServer>();
        try {
            servers.add(HttpServer.create(new InetSocketAddress(address(4), port), 0));
        } catch (BindException taken) {
            return servers;
        }
        try {
            servers.add(HttpServer.create(new InetSocketAddress(address(16), port), 0));
        } catch (IOException e) {
            if (isTaken(port)) {
                servers.get(0).stop(0);
                return List.of();
            }
            // This computer has no such address; then nobody else listens there either.
        }
        return servers;
    }

    private static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address(16), port), PATIENCE);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** @param length 4 for 127.0.0.1, 16 for ::1 */
    private static InetAddress address(int length) throws IOException {
        var bytes = new byte[length];
        bytes[length - 1] = 1;
        if (length == 4) {
            bytes[0] = 127;
        }
        return InetAddress.getByAddress(bytes);
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
