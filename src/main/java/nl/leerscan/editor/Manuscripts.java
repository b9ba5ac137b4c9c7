package nl.leerscan.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.edit.Untouchable;

/** The authors' files as they are at one moment, each read when it is first asked for. */
final class Manuscripts {

    private static final String ARTICLES = "articles";
    private static final String ARTICLE_END = ".md";
    private static final Pattern ARTICLE = Pattern.compile("[A-Za-z0-9-]+\\.md");

    private final Path content;
    private final Map<String, Optional<Manuscript>> read = new HashMap<>();
    private final Map<String, Refusal> refusals = new HashMap<>();

    Manuscripts(Path content) {
        this.content = content;
    }

    /** A file; nothing when it is not there or cannot be edited in parts. */
    Optional<Manuscript> get(String file) {
        return read.computeIfAbsent(file, this::read);
    }

    /** Why a file cannot be edited here, by its name; empty when it can be or is not there. */
    Map<String, Refusal> refusal(String file) {
        get(file);
        return refusals.containsKey(file) ? Map.of(file, refusals.get(file)) : Map.of();
    }

    /** The names of all articles, without their ends. */
    List<String> articles() {
        var folder = content.resolve(ARTICLES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> ARTICLE.matcher(name).matches())
                    .map(name -> name.substring(0, name.length() - ARTICLE_END.length()))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String article(String name) {
        return ARTICLES + "/" + name + ARTICLE_END;
    }

    private Optional<Manuscript> read(String file) {
        if (!Files.isRegularFile(content.resolve(file))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Manuscript.read(content, file));
        } catch (Untouchable untouchable) {
            refusals.put(file, Refusal.of(untouchable));
            return Optional.empty();
        } catch (IOException e) {
            refusals.put(file, Refusal.UNREADABLE);
            return Optional.empty();
        }
    }
}
