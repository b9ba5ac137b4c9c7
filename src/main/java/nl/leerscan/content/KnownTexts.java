package nl.leerscan.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerscan.content.Links.Promise;
import nl.leerscan.model.Prose;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/**
 * The texts that were read before, for who reads the same content again and again: while one edits, all files but one are as
 * they were. A text is known by all of itself, and only when there was nothing to tell of it: what is wrong has to be told
 * each time. Safe to use from several threads.
 */
public final class KnownTexts {

    private final boolean keeps;
    private final Map<String, Decoded> decoded = new ConcurrentHashMap<>();
    private final Map<String, Yaml> yaml = new ConcurrentHashMap<>();
    private final Map<String, Parts> parts = new ConcurrentHashMap<>();
    private final Map<Location, Formatted> formatted = new ConcurrentHashMap<>();

    private record Decoded(byte[] bytes, TextFile file) {
    }

    private record Yaml(TextFile file, Node root) {
    }

    /**
     * A file of which the front matter was taken from the text.
     *
     * @param front     the front matter, on the lines on which it stands
     * @param body      the text below it; empty where there is none
     * @param hasSource whether the front matter names one
     */
    record Parts(TextFile file, TextFile front, Optional<MarkdownText> body, boolean hasSource) {
    }

    /**
     * A formatted text that was read.
     *
     * @param anchors  the names of its places
     * @param promises what its links to other files need there
     * @param hasPictures whether it also depends on other files than those
     */
    record Formatted(MarkdownText text, Prose prose, Set<String> anchors, List<Promise> promises, boolean hasPictures) {
        Formatted {
            anchors = Set.copyOf(anchors);
            promises = List.copyOf(promises);
        }
    }

    /** Nothing yet. */
    public KnownTexts() {
        this(true);
    }

    private KnownTexts(boolean keeps) {
        this.keeps = keeps;
    }

    /** Never anything, for who reads once: what is kept takes several times the room of the files. */
    static KnownTexts none() {
        return new KnownTexts(false);
    }

    /** As {@link TextDecoder#decode}. */
    Optional<TextFile> decode(String path, byte[] bytes, Problems problems) {
        var known = decoded.get(path);
        if (known != null && Arrays.equals(known.bytes, bytes)) {
            return Optional.of(known.file);
        }
        var file = new TextDecoder(problems).decode(path, bytes);
        if (keeps && file.isPresent()) {
            decoded.put(path, new Decoded(bytes, file.get()));
        }
        return file;
    }

    /** As {@link YamlReader#read}. */
    Optional<Node> yaml(TextFile file, Printed printed, Problems problems) {
        var known = yaml.get(file.path());
        if (known != null && known.file.equals(file)) {
            return Optional.of(known.root);
        }
        return read(file.path(), printed, problems, found -> YamlReader.read(file, printed, found),
                root -> yaml.put(file.path(), new Yaml(file, root)));
    }

    /** A file taken apart. @param take does that, and reports what is wrong; empty when it cannot be done */
    Optional<Parts> parts(TextFile file, Printed printed, Problems problems, Function<Problems, Optional<Parts>> take) {
        var known = parts.get(file.path());
        if (known != null && known.file.equals(file)) {
            return Optional.of(known);
        }
        return read(file.path(), printed, problems, take, taken -> parts.put(file.path(), taken));
    }

    /**
     * A formatted text; empty when it cannot be read.
     *
     * @param links  where it may lead now
     * @param format reads it, and reports what is wrong with it
     */
    Optional<Formatted> formatted(MarkdownText text, Links links, Printed printed, Problems problems,
            Function<Problems, Optional<Formatted>> format) {
        if (!keeps) {
            // Comparing places is put together by Java the first time it is asked, which one build need not wait for.
            return format.apply(problems);
        }
        var start = text.lines().start();
        var known = formatted.get(start);
        if (known != null && known.text.equals(text) && links.hasAll(known.promises)) {
            return Optional.of(known);
        }
        return read(text.path(), printed, problems, format, read -> {
            if (!read.hasPictures) {
                formatted.put(start, read);
            }
        });
    }

    /** Reads what is not known, and keeps it when there was nothing to tell of it. */
    private <T> Optional<T> read(String path, Printed printed, Problems problems, Function<Problems, Optional<T>> reader,
            Consumer<T> keeper) {
        var found = new Problems();
        var read = reader.apply(found);
        if (keeps && found.sorted().isEmpty() && !printed.foundIn(path)) {
            read.ifPresent(keeper);
        }
        problems.addAll(found);
        return read;
    }
}
