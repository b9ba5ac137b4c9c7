package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserOpenerTest {

    @Test
    void everySystemHasItsOwnCommand() {
        assertThat(BrowserOpener.command("Windows 11", Map.of())).contains(List.of("rundll32", "url.dll,FileProtocolHandler"));
        assertThat(BrowserOpener.command("Mac OS X", Map.of())).contains(List.of("open"));
        assertThat(BrowserOpener.command("Linux", Map.of("DISPLAY", ":0"))).contains(List.of("xdg-open"));
        assertThat(BrowserOpener.command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).contains(List.of("xdg-open"));
    }

    @Test
    void withoutAScreenNothingIsOpened() {
        assertThat(BrowserOpener.command("Linux", Map.of())).isEmpty();
    }
}
