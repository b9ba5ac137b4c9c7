package nl.leerscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Sites of different content, each built once for all tests that only look. */
public enum Sites {
    REAL("content"),
    TINY("src/test/resources/content/tiny"),
    ENGLISH("src/test/resources/content/usability");

    private final String content;
    private Built built;

    Sites(String content) {
        this.content = content;
    }

    public String content() {
        return content;
    }

    public synchronized Built built() {
        if (built == null) {
            try {
                var home = Files.createTempDirectory("leerscan");
                built = Build.of(content, home).run().succeeds();
                FolderCopy.removeAll(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return built;
    }

    /** Every page of every site. */
    public static Stream<SitePage> pages() {
        return Stream.of(values()).flatMap(site -> site.built().pages().entrySet().stream()
                .map(page -> new SitePage(site, page.getKey(), page.getValue())));
    }

    /** A page, named after its site and path. */
    public record SitePage(Sites site, String path, Document html) {

        public String source() {
            return site.built().text(path);
        }

        @Override
        public String toString() {
            return site.name().toLowerCase(Locale.ROOT) + "/" + path;
        }
    }
}
