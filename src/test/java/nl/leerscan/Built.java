package nl.leerscan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a build did.
 *
 * @param exit  the exit code
 * @param out   what was said
 * @param err   what was said of problems; paths as within the project
 * @param files everything in the output folder by path, with forward slashes
 */
public record Built(int exit, String out, String err, SortedMap<String, byte[]> files) {

    public Built succeeds() {
        assertThat(err).isEmpty();
        assertThat(exit).isZero();
        return this;
    }

    public Built fails() {
        assertThat(out).isEmpty();
        assertThat(exit).isEqualTo(1);
        return this;
    }

    /** Whether a line of the problems is this one. */
    public Built says(String line) {
        assertThat(err.lines()).contains(line);
        return this;
    }

    public Built writes(String... paths) {
        assertThat(files).containsKeys(paths);
        return this;
    }

    public Built doesNotWrite(String... paths) {
        assertThat(files).doesNotContainKeys(paths);
        return this;
    }

    /** Whether the output folder holds the same files with the same bytes. */
    public Built leaves(Built before) {
        assertThat(files.keySet()).isEqualTo(before.files.keySet());
        assertThat(files.keySet()).filteredOn(path -> !Arrays.equals(files.get(path), before.files.get(path)))
                .as("files with other bytes").isEmpty();
        return this;
    }

    public String text(String path) {
        writes(path);
        return new String(files.get(path), UTF_8);
    }

    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** Every HTML file, parsed. */
    public Map<String, Document> pages() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .collect(Collectors.toMap(path -> path, this::page, (one, other) -> one, TreeMap::new));
    }

    /** Every printed form. */
    public List<byte[]> forms() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches("pdf/score-?form.*\\.pdf"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
