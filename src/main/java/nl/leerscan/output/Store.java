package nl.leerscan.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.leerscan.machine.FolderState;
import org.jspecify.annotations.Nullable;

/**
 * What a build keeps beside the output folder, so that the next makes nothing twice: which site is there and of what it was
 * made, and parts that took long. It only saves time: where it cannot be read or written, all is made anew, and whoever
 * throws it away loses nothing. Safe to use from several threads.
 */
public final class Store {

    private static final String SITE = "site";
    private static final String PROGRAM = "program";

    private final OutputFolder folder;
    private final String program;
    private final List<Path> inputs;
    private boolean isOurs;

    private Store(OutputFolder folder, String program, List<Path> inputs) {
        this.folder = folder;
        this.program = program;
        this.inputs = List.copyOf(inputs);
    }

    /**
     * The store of an output folder.
     *
     * @param program the file or folder of the program: what another one made, or another Java, is of no use
     * @param inputs  the folders that a site is made of
     */
    public static Store beside(Path outputFolder, Path program, List<Path> inputs) throws IOException {
        var identity = new FolderState().with(System.getProperty("java.version")).withContents(program);
        return new Store(OutputFolder.at(outputFolder), identity.toString(), inputs);
    }

    /** The state of all that a site is made of; empty when it cannot be read. */
    public Optional<String> inputs() {
        try {
            var state = new FolderState().with(program);
            for (var input : inputs) {
                state.with("").withContents(input);
            }
            return Optional.of(state.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The note of the build that made the site that is there, if it would come out the same of these inputs and nobody touched it. */
    public Optional<List<String>> unchanged(String inputs) {
        try {
            var kept = Files.readAllLines(file(SITE), UTF_8);
            return kept.size() >= 2 && kept.get(0).equals(inputs) && kept.get(1).equals(site())
                    ? Optional.of(kept.subList(2, kept.size())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Remembers what the site that is there was made of. @param note lines for {@link #unchanged} */
    public void remember(String inputs, List<String> note) {
        try {
            keep(SITE, (inputs + "\n" + site() + "\n" + String.join("\n", note) + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            forget();
        }
    }

    /** Something made before; null when there is none. What it is, and whether it is whole, is for its maker to see. */
    public byte @Nullable [] find(String name) {
        try {
            makeOurs();
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            return null;
        }
    }

    /** A file of the site that is there, as it is now, whoever made it; null when it cannot be read. */
    public byte @Nullable [] made(String file) {
        try {
            return Files.readAllBytes(folder.site().resolve(file));
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps something under a name, in place of what had it. */
    public void keep(String name, byte[] bytes) {
        try {
            makeOurs();
            var fresh = Files.createTempFile(folder.store(), name, ".new");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, file(name), REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // The next build makes it again.
        }
    }

    /** Throws everything away. */
    public synchronized void forget() {
        isOurs = false;
        try (var files = Files.newDirectoryStream(folder.store())) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // There was nothing.
        }
    }

    /** What another program made goes. */
    private synchronized void makeOurs() throws IOException {
        if (isOurs) {
            return;
        }
        Files.createDirectories(folder.store());
        if (!Files.exists(file(PROGRAM)) || !Files.readString(file(PROGRAM)).equals(program)) {
            forget();
            Files.writeString(file(PROGRAM), program);
        }
        isOurs = true;
    }

    private String site() throws IOException {
        return new FolderState().withTimes(folder.site()).toString();
    }

    private Path file(String name) {
        return folder.store().resolve(name);
    }
}
