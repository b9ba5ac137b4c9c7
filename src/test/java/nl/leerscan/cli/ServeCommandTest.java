package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code leerscan serve}, from the command line to a page. */
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    private Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FutureTask<Integer> command = command();

    @BeforeEach
    void aProject() {
        var content = FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        content.change("toolkit.yaml", text -> text.replaceFirst("(?m)^documents:\\R(?:[ -].*\\R?)+", ""));
        FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    }

    @Test
    void itServesAndTellsUntilItIsStopped() throws Exception {
        var thread = new Thread(command);
        thread.start();
        await("Bijgewerkt: ", () -> text(out));
        assertThat(text(out)).contains("(alleen op deze computer). Stoppen: Ctrl+C").doesNotContain("Open dit adres zelf");
        assertThat(get()).contains("Welkom");

        Files.writeString(home.resolve("content/about.md"), "kapot");
        await("content/about.md:1", () -> text(err).replace('\\', '/'));
        await("De vorige toestand blijft staan tot dit is verbeterd.", () -> text(err));
        assertThat(get()).contains("Welkom");

        thread.interrupt();
        assertThat(command.get(30, TimeUnit.SECONDS)).isZero();
        assertThat(text(out)).endsWith("De voorvertoning is gestopt." + System.lineSeparator());
        assertThat(home.resolve("site-output")).doesNotExist();
    }

    @Test
    void itSpeaksTheLanguageThatIsAskedForInTheTerminalAndInTheBrowser() throws Exception {
        var thread = new Thread(command("--lang", "en"));
        thread.start();
        await("Updated: ", () -> text(out));
        assertThat(get("nergens.html")).contains("<html lang=\"en\">", "This page is not there");

        Files.writeString(home.resolve("content/about.md"), "kapot");
        await("error: This text does not begin with a block", () -> text(err));
        thread.interrupt();
        thread.join();
    }

    @Test
    void thePortThatIsAskedForIsTakenOrTheNextThatIsFree() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var thread = new Thread(command("--port", String.valueOf(port)));
            thread.start();
            await("Bijgewerkt: ", () -> text(out));
            assertThat(text(out)).startsWith("Poort " + port + " is bezet").doesNotContain("localhost:" + port + "/");
            thread.interrupt();
            thread.join();
        }
        var free = freePort();
        out.reset();
        var thread = new Thread(command("--port", String.valueOf(free)));
        thread.start();
        await("Bijgewerkt: ", () -> text(out));
        assertThat(text(out)).startsWith("De toolkit staat op http://localhost:" + free + "/");
        thread.interrupt();
        thread.join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999999999", "-1", "vierduizend", "4000.0"})
    void whatIsNoPortIsAMisuse(String port) throws Exception {
        var command = command("--port", port);
        command.run();
        assertThat(command.get()).isEqualTo(2);
        assertThat(text(err)).isEqualTo("“" + port + "” is geen poort." + System.lineSeparator()
                + "    Kies bij --port een getal van 1 tot en met 65535." + System.lineSeparator());
    }

    @Test
    void withoutContentItSaysHowToMakeSome() {
        FolderCopy.removeAll(home.resolve("content"));
        command.run();
        assertThat(text(err)).contains("De map “" + home.resolve("content") + "” bestaat niet.",
                "Staat de inhoud in een andere map? Noem die met --content.", "leerscan init " + home.resolve("content"));
        assertThat(text(out)).isEmpty();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private FutureTask<Integer> command(String... more) {
        var line = Stream.concat(Stream.of("serve", "--no-open"), Stream.of(more)).toArray(String[]::new);
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new FutureTask<>(() -> LeerscanCommand.run(console, home, line));
    }

    private String get() throws IOException, InterruptedException {
        return get("");
    }

    private String get(String page) throws IOException, InterruptedException {
        var address = ADDRESS.matcher(text(out));
        assertThat(address.find()).isTrue();
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address.group() + page)).build(),
                BodyHandlers.ofString()).body();
    }

    private static void await(String words, Supplier<String> said) {
        var latest = System.nanoTime() + PATIENCE;
        while (!said.get().contains(words)) {
            assertThat(System.nanoTime()).as("Said so far: " + said.get()).isLessThan(latest);
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8);
    }
}
