package nl.leerscan.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Opens an address with the command that this system has for it. Java's own way takes a second and a lot of memory. */
final class BrowserOpener {

    private BrowserOpener() {
    }

    /** Returns false where it could not be tried. */
    static boolean open(String address) {
        return command(System.getProperty("os.name"), System.getenv()).map(command -> start(command, address)).orElse(false);
    }

    /** The command of a system, to which the address is added; empty where there is no screen. */
    static Optional<List<String>> command(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        if (name.startsWith("mac")) {
            return Optional.of(List.of("open"));
        }
        var screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? Optional.of(List.of("xdg-open")) : Optional.empty();
    }

    private static boolean start(List<String> command, String address) {
        try {
            var builder = new ProcessBuilder(new ArrayList<>(command));
            builder.command().add(address);
            builder.redirectInput(Redirect.PIPE).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            return true;
        } catch (IOException missing) {
            return false;
        }
    }
}
