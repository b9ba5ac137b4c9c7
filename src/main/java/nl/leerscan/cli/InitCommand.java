package nl.leerscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** {@code leerscan init}: a new content folder that builds, to change bit by bit. */
final class InitCommand {

    private final Session session;
    private final Path folder;
    private final String example;

    /** @param example the name of an example, as it was asked for */
    InitCommand(Session session, Path folder, String example) {
        this.session = session;
        this.folder = folder;
        this.example = example;
    }

    int run() {
        if (!Example.NAMES.contains(example)) {
            return session.misuse("init.example-unknown", "example", example);
        }
        try {
            var refused = refuse();
            return refused.isPresent() ? refused.get() : write();
        } catch (IOException | RuntimeException e) {
            return session.fail(e, "failed.reading-or-writing", say("init.unfinished", "folder", folder));
        }
    }

    /** What is there already stays: a folder with anything in it is not touched. */
    private Optional<Integer> refuse() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(session.misuse("init.not-a-folder", "folder", folder));
        }
        try (var inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).sorted().findFirst()
                    .map(first -> session.misuse("init.not-empty", "folder", folder, "file", first));
        }
    }

    private int write() throws IOException {
        for (var file : Example.of(example).files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        var next = System.lineSeparator() + "    ";
        var named = named();
        // Beside it a site can be made without replacing another.
        var site = named.resolveSibling(named.getFileName() + "-site");
        return session.done(say("init.done." + example, "folder", named)
                + next + say("init.next." + example)
                + next + say("init.serve", "content", Session.typed(named))
                + next + say("init.build", "content", Session.typed(named), "output", Session.typed(site)));
    }

    /** As the user called it; the folder one is in, or one above it, is called by its full name. */
    private Path named() {
        var name = folder.normalize();
        return name.toString().isEmpty() || name.endsWith("..") ? folder.toAbsolutePath().normalize() : name;
    }

    private String say(String key, Object... details) {
        return session.sentences().say(key, details);
    }
}
