package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.leerscan.problem.Spoken;

/**
 * How long it takes from saving an article until its page is served with what was saved, to a page that is open and
 * listens as a browser does. Compiled by serve.sh against the program.
 */
public final class ServeBenchmark {

    private static final int WARM = 30;
    private static final int PATIENCE = 5_000;

    private ServeBenchmark() {}

    /** @param args a copy of a content folder, an article in it, the address of its page, and how many saves to measure */
    public static void main(String[] args) throws Exception {
        var article = Path.of(args[0]).resolve(args[1]);
        var text = Files.readString(article);
        var saves = Integer.parseInt(args[3]);
        var times = new double[saves];
        var missed = 0;
        var cpu = 0L;
        try (var server = PreviewServer.start(Path.of(args[0]), Path.of("templates"), new Spoken("nl", null), 4_600, told -> { });
                var page = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            page.setSoTimeout(PATIENCE);
            page.getOutputStream().write(("GET /.leerscan/news?page=" + args[2] + " HTTP/1.1\r\nHost: localhost:" + server.port()
                    + "\r\n\r\n").getBytes(UTF_8));
            var news = new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8));
            get(args[2], server.port());
            for (int i = -WARM; i < saves; i++) {
                Thread.sleep(500);
                cpu = i == 0 ? cpuTime() : cpu;
                var word = "opgeslagen" + (i + WARM);
                var started = System.nanoTime();
                Files.writeString(article, text + "\n" + word + "\n");
                var served = await(word, news, args[2], server.port());
                if (i >= 0) {
                    times[i] = (System.nanoTime() - started) / 1e6;
                    missed += served ? 0 : 1;
                }
            }
        }
        var used = (cpuTime() - cpu) / 1e6 / saves;
        Arrays.sort(times);
        System.out.printf("median %.0f ms, one in ten above %.0f ms, missed %d of %d, %.0f ms of processor a save%n",
                times[saves / 2], times[saves * 9 / 10], missed, saves, used);
        System.exit(0);
    }

    private static boolean await(String word, BufferedReader news, String path, int port) throws IOException {
        try {
            for (var line = news.readLine(); line != null; line = news.readLine()) {
                if (line.startsWith("data: ") && get(path, port).contains(word)) {
                    return true;
                }
            }
        } catch (SocketTimeoutException late) {
            return false;
        }
        return false;
    }

    private static String get(String path, int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(("GET /" + path + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
