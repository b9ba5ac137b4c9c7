package nl.leerscan.cli;

import java.nio.file.Path;

/** The folders of a build, as the user named them. */
record Folders(Path content, Path templates, Path output) {

    /** The folders of a project; relative where the user stands in it or above it, since that reads best. */
    static Folders of(Path home) {
        var here = Path.of("").toAbsolutePath();
        var named = home.normalize();
        var shown = named.isAbsolute() && named.startsWith(here) ? here.relativize(named) : named;
        return new Folders(shown.resolve("content"), shown.resolve("templates"), shown.resolve("site-output"));
    }

    /** The page to open first. */
    Path index() {
        return output.resolve("index.html");
    }
}
