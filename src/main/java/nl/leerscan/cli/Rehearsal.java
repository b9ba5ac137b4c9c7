package nl.leerscan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerscan.problem.Spoken;
import nl.leerscan.serve.PreviewServer;

/**
 * Does what users do, once, for nobody: the launcher runs it while Java notes which classes are needed, so that later
 * starts find them ready. It works on the example that is inside the program; what an author wrote may have errors.
 */
public final class Rehearsal {

    private Rehearsal() {
    }

    /** @param args a folder in which all that is made may stand */
    public static void main(String[] args) throws IOException {
        var stage = Path.of(args[0]);
        meetTheDoor();
        var home = Path.of(System.getProperty("leerscan.home", ""));
        var nobody = new PrintStream(OutputStream.nullOutputStream());
        var content = stage.resolve("content").toString();
        var forms = stage.resolve("forms.pdf").toString();
        for (var command : List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("init", content, "--example", "leerscan"),
                List.of("check", "--content", content),
                List.of("build", "--content", content, "--output", stage.resolve("site").toString()),
                List.of("build", "--content", content, "--output", stage.resolve("site").toString()),
                List.of("forms", "--content", content, "--copies", "2", "--out", forms),
                List.of("build", "--content", home.resolve("nowhere").toString(), "--outptu"))) {
            LeerscanCommand.run(new Console(nobody, nobody), home, command.toArray(String[]::new));
        }
        serve(Path.of(content), home.resolve("templates"));
    }

    /** Everything starts there, but what is rehearsed. */
    private static void meetTheDoor() {
        try {
            Class.forName("nl.leerscan.Main");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        SystemLanguage.ofThis();
    }

    private static void serve(Path content, Path templates) throws IOException {
        try (var server = PreviewServer.start(content, templates, new Spoken(null, null), 0, told -> { });
                var page = URI.create(server.address()).toURL().openStream()) {
            page.readAllBytes();
        }
    }
}
