package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build reads its content folder and nothing else: no address is called, and no link leads out of the folder. */
class NothingFetchedTest {

    private static final String SECRET = "kanarie-in-een-ander-bestand";

    @TempDir
    private Path temp;

    @Test
    void noAddressInContentIsCalled() throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var address = "http://localhost:" + server.getLocalPort() + "/";
            Build.of(Sites.TINY.content(), temp)
                    .replace("toolkit.yaml", "https://intranet.example/", address)
                    .replace("about.md", "Niets verlaat", "[Hier](" + address + "a) <" + address + "> <img src=\"" + address
                            + "b.png\"/> <object data=\"" + address + "\"></object> <link href=\"" + address
                            + "\"/> <style>@import url(" + address + ")</style> Niets verlaat")
                    .run().succeeds();
            Build.of(Sites.TINY.content(), temp.resolve("picture"))
                    .replace("about.md", "Niets verlaat", "![Een plaatje](" + address + "c.png) Niets verlaat")
                    .run().fails();
            assertNobodyCame(server);
        }
    }

    @Test
    void aTextThatIsALinkToAFileElsewhereIsRefused() throws IOException {
        var build = buildWithLink("articles/elders.md", "---\ntitle: A\nsummary: B\norder: 1\nsource:\n  title: C\n  date: D\n---\n\n" + SECRET);
        build.run().fails().says("content/articles/elders.md: fout: Het bestand “articles/elders.md” is een verwijzing naar een"
                + " bestand buiten de map met inhoud.");
    }

    @Test
    void soIsAPictureThatIsOne() throws IOException {
        var build = buildWithLink("elders.png", Files.readString(Path.of("pom.xml")));
        var built = build.replace("articles/verhaal.md", "../logo.png", "../elders.png").run().fails();
        assertThat(built.err()).contains("De afbeelding “../elders.png” ligt buiten de map met inhoud.");
    }

    @Test
    void noPathInContentLeadsOutOfItsFolder() throws IOException {
        Files.writeString(temp.resolve("kanarie.png"), SECRET);
        for (var path : new String[] {"../kanarie.png", "../../kanarie.png", temp.resolve("kanarie.png").toString(),
                temp.resolve("kanarie.png").toUri().toString(), "articles/../../kanarie.png"}) {
            var built = Build.of(Sites.TINY.content(), temp.resolve("home"))
                    .replace("about.md", "Niets verlaat", "![Een plaatje](" + path + ") Niets verlaat")
                    .run().fails();
            assertThat(built.err()).as(path).containsAnyOf("ligt buiten de map", "staat niet in de map", "bestaat niet");
        }
    }

    @Test
    void aLinkToAFileWithinTheFolderIsFine() throws IOException {
        var build = Build.of(Sites.TINY.content(), temp.resolve("home"));
        Files.createSymbolicLink(build.content().file("beeld.png"), build.content().file("logo.png"));
        build.replace("articles/verhaal.md", "../logo.png", "../beeld.png").run().succeeds();
    }

    private Build buildWithLink(String path, String text) throws IOException {
        var elsewhere = Files.writeString(temp.resolve("elders"), text, StandardCharsets.UTF_8);
        var build = Build.of(Sites.TINY.content(), temp.resolve("home"));
        Files.createSymbolicLink(build.content().file(path), elsewhere);
        return build;
    }

    private static void assertNobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        try (var visitor = server.accept()) {
            throw new AssertionError("Called from " + visitor.getRemoteSocketAddress());
        } catch (SocketTimeoutException e) {
            assertThat(e).hasMessageContaining("timed out");
        }
    }
}
