package nl.leerscan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to whom. */
class RequestsTest {

    private static Previewed preview;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        preview = Previewed.tiny(home);
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void thisComputerIsAnswered(String host) throws IOException {
        assertThat(preview.raw("GET / HTTP/1.1\nHost: " + host + "\n")).startsWith("HTTP/1.1 200").contains("Welkom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "localhost", "localhost:1", "localhost.evil.example:PORT",
            "localhost:PORT.evil.example", "", "127.0.0.1:PORT, evil.example"})
    void aRequestForAnotherHostIsRefused(String host) throws IOException {
        for (var path : new String[] {"/", "/vragenlijst.html", News.PATH}) {
            assertThat(preview.raw("GET " + path + " HTTP/1.1\nHost: " + host + "\n"))
                    .startsWith("HTTP/1.1 403").contains("Geweigerd").doesNotContain("Welkom");
        }
    }

    @Test
    void aRequestThatNamesNoHostOrTwoIsRefused() throws IOException {
        assertThat(preview.raw("GET / HTTP/1.0\n")).startsWith("HTTP/1.1 403");
        assertThat(preview.raw("GET / HTTP/1.1\nHost: localhost:PORT\nHost: evil.example\n")).startsWith("HTTP/1.1 403");
        assertThat(preview.raw("GET //etc/passwd HTTP/1.1\nHost: localhost:PORT\n")).startsWith("HTTP/1.1 403");
        assertThat(preview.raw("GET http://evil.example/ HTTP/1.1\nHost: localhost:PORT\n")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../content/start.md", "/../../etc/passwd", "/%2e%2e/content/start.md", "/..%2fcontent/start.md",
            "/..%5ccontent%5cstart.md", "/etc/passwd", "/content/start.md", "/.leerscan-site", "/index.html/",
            "/index.html%00", "/C:/index.html", "/artikelen"})
    void nothingButTheFilesOfTheSiteIsServed(String path) throws IOException {
        assertThat(preview.raw("GET " + path + " HTTP/1.1\nHost: localhost:PORT\n")).startsWith("HTTP/1.1 404")
                .contains("Deze pagina is er niet").doesNotContain("root:", "Een kleine scan");
    }

    @Test
    void aPageThatIsNotThereIsToldInDutchWithAWayBack() {
        var answer = preview.get("/nergens.html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("<html lang=\"nl\">", "Deze pagina is er niet", "<a href=\"/\">Naar de eerste pagina</a>");
    }

    @Test
    void whatWasAskedForIsNeverRepeated() throws IOException {
        assertThat(preview.raw("GET /%22%3E%3Cscript%3Ealert(1)%3C/script%3E.html HTTP/1.1\nHost: localhost:PORT\n"))
                .startsWith("HTTP/1.1 404").doesNotContain("<script>alert");
    }

    @Test
    void headTellsTheSameWithoutTheBody() {
        var get = preview.get("/");
        var head = preview.send("HEAD", "/", BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length")).isEqualTo(get.headers().firstValue("content-length"));
        assertThat(head.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void oneCanOnlyLook(String method) throws IOException {
        assertThat(preview.raw(method + " / HTTP/1.1\nHost: localhost:PORT\nContent-Length: 0\n"))
                .startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
    }

    @Test
    void nothingIsKeptByABrowserOrShownInAFrame() {
        var headers = preview.get("/").headers();
        assertThat(headers.firstValue("cache-control")).contains("no-store");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("access-control-allow-origin")).isEmpty();
    }
}
