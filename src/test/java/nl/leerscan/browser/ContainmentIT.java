package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing leaves a page, and its policy stops whatever would try. */
@Execution(ExecutionMode.CONCURRENT)
class ContainmentIT {

    @ParameterizedTest
    @EnumSource
    void everyPageOpensWithoutComplaintsAndWithoutRequests(Browsers browser) {
        try (var visit = Visit.to(Sites.address("index.html"), browser.context(new NewContextOptions()))) {
            for (var page : Sites.pages()) {
                visit.page().navigate(Sites.address(page));
                assertThat(visit.page().title()).as(page).contains("Leerscan");
            }
            visit.demandQuiet();
            assertThat(visit.requests()).allMatch(request -> request.startsWith("file:") || request.startsWith("data:"));
        }
    }

    @Everywhere
    void scriptOfOthersDoesNotRun(Browsers browser, Edition edition) {
        try (var visit = Visit.to(edition.address(), browser.context(new NewContextOptions()))) {
            var page = visit.page();
            listen(page);

            page.evaluate("""
                    () => {
                      const script = document.createElement('script');
                      try { script.textContent = 'window.ran = "element"'; } catch (refused) { }
                      script.append('window.ran = "element"');
                      document.body.append(script);
                    }""");
            page.evaluate("""
                    () => {
                      const button = document.createElement('button');
                      try { button.setAttribute('onclick', 'window.ran = "handler"'); } catch (refused) { }
                      document.body.append(button);
                      button.click();
                    }""");
            // What a test evaluates may use eval; what it leaves behind may not.
            page.evaluate("""
                    () => new Promise(done => setTimeout(() => {
                      try { eval('window.ran = "eval"'); } catch (refused) { }
                      try { new Function('window.ran = "function"')(); } catch (refused) { }
                      done();
                    }))""");

            assertThat(page.evaluate("window.ran")).isNull();
            assertThat(blocked(page)).contains("require-trusted-types-for");
        }
    }

    @Everywhere
    void nothingCanBeFetchedOrSent(Browsers browser, Edition edition) throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var visit = Visit.to(edition.address(), browser.context(new NewContextOptions()))) {
            var page = visit.page();
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            listen(page);

            assertThat(page.evaluate("url => fetch(url).then(() => 'fetched', () => 'refused')", address))
                    .isEqualTo("refused");
            page.evaluate("url => { new Image().src = url; }", address);
            page.evaluate("url => { try { navigator.sendBeacon(url, 'x'); } catch (refused) { } }", address);
            page.evaluate("""
                    url => {
                      const form = document.createElement('form');
                      form.action = url;
                      document.body.append(form);
                      try { form.submit(); } catch (refused) { }
                    }""", address);

            assertThat(blocked(page)).contains("connect-src", "img-src", "form-action");
            assertThat(page.url()).isEqualTo(edition.address());
            assertThat(received(server)).isEmpty();
        }
    }

    /** What came in. Chromium does open a connection, but nothing goes over it. */
    private static String received(ServerSocket server) throws IOException {
        var received = new StringBuilder();
        server.setSoTimeout(200);
        try {
            while (true) {
                received.append(firstByte(server.accept()));
            }
        } catch (SocketTimeoutException nobodyElse) {
            return received.toString();
        }
    }

    private static String firstByte(Socket connection) throws IOException {
        try (connection) {
            connection.setSoTimeout(300);
            var read = connection.getInputStream().read();
            return read < 0 ? "" : String.valueOf((char) read);
        } catch (SocketTimeoutException silent) {
            return "";
        }
    }

    private static void listen(Page page) {
        page.evaluate("""
                () => {
                  window.blocked = [];
                  document.addEventListener('securitypolicyviolation', event => window.blocked.push(event.effectiveDirective));
                }""");
    }

    private static List<String> blocked(Page page) {
        page.waitForTimeout(100);
        return ((List<?>) page.evaluate("window.blocked")).stream().map(String::valueOf).toList();
    }
}
