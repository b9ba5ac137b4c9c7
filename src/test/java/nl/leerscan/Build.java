package nl.leerscan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.leerscan.cli.Console;
import nl.leerscan.cli.LeerscanCommand;

/**
 * The real command line on copies of a content folder and of the templates, with verbs to change them first. Building
 * again builds over what was built before.
 */
public final class Build {

    private final Path home;
    private final FolderCopy content;
    private final FolderCopy templates;

    private Build(Path home, FolderCopy content) {
        this.home = home;
        this.content = content;
        this.templates = FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    }

    /**
     * A build of a content folder of this project.
     *
     * @param home an empty folder to do it in
     */
    public static Build of(String content, Path home) {
        return new Build(home, FolderCopy.of(Path.of(content), home.resolve("content")));
    }

    public Build change(String path, UnaryOperator<String> change) {
        content.change(path, change);
        return this;
    }

    public Build replace(String path, String old, String changed) {
        return change(path, text -> text.replace(old, changed));
    }

    public Build write(String path, String text) {
        content.write(path, text);
        return this;
    }

    public Build write(String path, byte[] bytes) {
        content.write(path, bytes);
        return this;
    }

    public Build remove(String path) {
        content.remove(path);
        return this;
    }

    /** Nothing to print, which takes most of the time: for what is about pages or about mistakes. */
    public Build withoutDocuments() {
        return change("toolkit.yaml", text -> text.replaceFirst("(?m)^documents:\\R(?:[ -].*\\R?)+", ""));
    }

    public Build changeTemplate(String path, UnaryOperator<String> change) {
        templates.change(path, change);
        return this;
    }

    public FolderCopy content() {
        return content;
    }

    public Built run() {
        return run("build");
    }

    /** Any command. */
    public Built run(String... line) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        var exit = LeerscanCommand.run(console, home, line);
        return new Built(exit, said(out), said(err), files());
    }

    /** What was said, with paths as they are within the project. */
    private String said(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(home + File.separator, "").replace(File.separatorChar, '/').replace("\r\n", "\n");
    }

    private TreeMap<String, byte[]> files() {
        var site = home.resolve("site-output");
        var files = new TreeMap<String, byte[]>();
        if (Files.exists(site)) {
            FolderCopy.filesIn(site).forEach(file ->
                    files.put(site.relativize(file).toString().replace('\\', '/'), FolderCopy.bytes(file)));
        }
        return files;
    }
}
