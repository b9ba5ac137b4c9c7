package nl.leerscan.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * WebKit, with a screen, a window manager and storage of its own: the engine of Safari and of every browser on an iPhone.
 *
 * <p>Playwright drives a WebKit of its own making only, so this is what a Linux distribution has, driven as W3C WebDriver
 * says. Found with WebKitGTK 2.50 on {@code file://}:
 * <ul>
 * <li>One goes back to a page as it was left, which neither of the other browsers does under test.
 * <li>A page fills the screen only where a window manager lets it; without one it waits for ever.
 * <li>{@code sendKeys} of Escape to an element that goes away never returns; keys of the keyboard do.
 * <li>A window is 450 wide or wider.
 * </ul>
 */
final class WebKit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Process> started = new ArrayList<>();
    private final RemoteWebDriver driver;

    private WebKit() throws IOException {
        try {
            driver = launch();
        } catch (IOException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    private RemoteWebDriver launch() throws IOException {
        var screen = start(Map.of(), "Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp");
        var display = Map.of("DISPLAY", ":" + firstLine(screen));
        start(display, "openbox");
        var port = freePort();
        start(display, "WebKitWebDriver", "--host=127.0.0.1", "--port=" + port);
        await("WebKitWebDriver answers", () -> answers(port));
        return new RemoteWebDriver(URI.create("http://127.0.0.1:" + port).toURL(), new ImmutableCapabilities(), false);
    }

    /** Opens a page of our site. @param name as {@link Sites#address} takes it */
    static WebKit visit(String name) {
        try {
            var webkit = new WebKit();
            webkit.driver.get(Sites.address(name));
            return webkit;
        } catch (IOException e) {
            throw new IllegalStateException("WebKit does not start. Run ./verify, which installs it on Debian and Ubuntu.", e);
        }
    }

    RemoteWebDriver driver() {
        return driver;
    }

    /** Goes on to another page of our site, and back. */
    void goAwayAndComeBack() {
        var title = driver.getTitle();
        driver.get(Sites.address("index.html"));
        driver.navigate().back();
        await("back at " + title, () -> driver.getTitle().equals(title));
        // What a browser does by itself to a page one comes back to, it does a moment later.
        pause(300);
    }

    /** What an expression of JavaScript tells. */
    Object told(String expression, Object... arguments) {
        return driver.executeScript("return " + expression, arguments);
    }

    /** Waits until it is so. */
    void await(String what, BooleanSupplier isSo) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new NoSuchElementException("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            pause(50);
        }
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!command[0].equals("Xvfb")) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().putAll(environment);
        // The sandbox refuses to run as root, as in a container; the pages are our own.
        builder.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        builder.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader reader = process.inputReader();
        var line = reader.readLine();
        if (line == null) {
            throw new IOException("no screen");
        }
        return line;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            stop();
        }
    }

    /** What was started last first: a browser without a screen complains. */
    private void stop() {
        for (int i = started.size() - 1; i >= 0; i--) {
            started.get(i).descendants().forEach(ProcessHandle::destroy);
            started.get(i).destroy();
        }
    }
}
