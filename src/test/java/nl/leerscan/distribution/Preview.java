package nl.leerscan.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The preview, started by a script of the zip. Closing it is what closing its window does. */
final class Preview implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    private final Process script;
    private final BufferedReader said;
    private final List<String> lines = new ArrayList<>();

    private Preview(Process script) {
        this.script = script;
        this.said = script.inputReader(UTF_8);
    }

    static Preview start(ProcessBuilder builder) throws IOException {
        return new Preview(builder.redirectErrorStream(true).start());
    }

    /** The address, once the pages are there. */
    URI address() throws IOException {
        hear("Bijgewerkt: ");
        var address = ADDRESS.matcher(String.join("\n", lines));
        assertThat(address.find()).as(lines.toString()).isTrue();
        return URI.create(address.group());
    }

    static String page(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

    /** Stops it, and waits for the last words of it. */
    String stop() throws IOException, InterruptedException {
        close();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
        }
        script.waitFor();
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroy);
    }

    private void hear(String words) throws IOException {
        String line;
        do {
            line = said.readLine();
            assertThat(line).as(lines.toString()).isNotNull();
            lines.add(line);
        } while (!line.contains(words));
    }
}
