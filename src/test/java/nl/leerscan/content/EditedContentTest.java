package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerscan.content.Node.MappingNode;
import nl.leerscan.content.Node.SequenceNode;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.edit.Untouchable;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every file that we have is edited, and read back by the reader of the content. */
class EditedContentTest {

    private static final List<Path> FOLDERS = List.of(Path.of("content"), Path.of("src/main/examples/tiny"),
            Content.RESOURCES.resolve("content/mixed"), Content.RESOURCES.resolve("content/pages"), Content.TINY,
            Content.RESOURCES.resolve("content/usability"));

    /** What people type and paste; each as it is in a text, so without spaces or line ends behind it. */
    private static final List<String> VALUES = List.of(
            "Gewone woorden",
            "Twee alinea's.\n\nMet een lege regel, en nog\n\n\nmeer.",
            "  spaties ervoor\n en op een regel\n\nerna",
            "\nlege regel ervoor",
            "\n \n  spaties op lege regels\n   \nen verder",
            "een # en een : b, met: \"dubbele\" en 'enkele' aanhalingstekens",
            "# kop", "- x", "- x\n- y: z\n  #", "---", "...\n---\n---", "\u2018s avonds\u2019 \ud83d\ude42 \ud83d\udc69\u200d\ud83d\udcbb e\u0301\u0300",
            "tabs\tin\t\nde\ttekst\n\tervoor", "nee", "null", "10", "~", "2026-11-21", "*x*", "&x !y", "{a: [b, c]}", "|", ">-\n  x",
            "back\\slash \\n \\u0041 \\", "\"", "'", "%", "@", "spaties \nachter   \nregels",
            "heel lange tekst, ".repeat(400).strip(), "woord".repeat(60),
            "a:", ": a", "? a\n: b", "```\ncode:\n  - a\n```");

    static Stream<String> files() {
        return FOLDERS.stream().flatMap(folder -> paths(folder).stream().map(file -> folder + " " + file));
    }

    private static List<String> paths(Path folder) {
        return new ContentFolder(folder, "", new Problems()).paths().stream()
                .filter(path -> path.endsWith(".yaml") || path.endsWith(".md")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whateverAnAuthorTypesIsReadBackAndEveryOtherLineStays(String file) throws Exception {
        var manuscript = read(file);
        var texts = texts(manuscript);
        int turn = 0;
        for (var path : texts.keySet()) {
            for (int i = 0; i < valuesFor(texts.size()); i++) {
                var value = VALUES.get(turn++ % VALUES.size());
                var changed = manuscript.with(path, value);
                var expected = new LinkedHashMap<>(texts);
                expected.put(path, path.equals(Manuscript.BODY) ? withoutEmptyLinesBefore(value) : value);
                assertThat(composed(texts(changed))).as("%s at %s", value, path).isEqualTo(composed(expected));
                assertOtherLinesStay(manuscript, changed, path);
            }
        }
    }

    /** In a large file each text meets some of the values, and each value some of the texts. */
    private static int valuesFor(int texts) {
        return texts < 40 ? VALUES.size() : 5;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTextThatIsReplacedByItselfChangesNothing(String file) throws Exception {
        var manuscript = read(file);
        for (var text : texts(manuscript).entrySet()) {
            var same = text.getValue().replace("\n", "\r\n") + "  \r\n";
            assertThat(manuscript.with(text.getKey(), same).bytes()).isEqualTo(manuscript.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTextThatIsReplacedAndPutBackIsAsItWas(String file) throws Exception {
        var manuscript = read(file);
        for (var text : texts(manuscript).entrySet()) {
            var changed = manuscript.with(text.getKey(), another(text.getValue()));
            assertThat(changed.bytes()).isNotEqualTo(manuscript.bytes());
            assertThat(new String(changed.with(text.getKey(), text.getValue()).bytes(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(manuscript.bytes(), StandardCharsets.UTF_8));
        }
    }

    /** A number would not get back its place without quotes where words stand. */
    private static String another(String value) {
        if (value.matches("true|false")) {
            return value.equals("true") ? "false" : "true";
        }
        return value.matches("-?[0-9.]+") ? value + "7" : value.matches("[0-9-]{10}") ? "2001-01-01" : "Andere woorden";
    }

    @ParameterizedTest
    @MethodSource("files")
    void aKeyThatIsRemovedTakesNothingWithIt(String file) throws Exception {
        var manuscript = read(file);
        var texts = texts(manuscript);
        for (var path : texts.keySet()) {
            var changed = removed(manuscript, path);
            if (changed != null) {
                var expected = new LinkedHashMap<>(texts);
                expected.remove(path);
                assertThat(texts(changed).values()).as(path).containsExactlyElementsOf(expected.values());
            }
        }
    }

    private static Manuscript removed(Manuscript manuscript, String path) {
        try {
            return manuscript.with(path, "");
        } catch (Untouchable e) {
            assertThat(e.reason()).isEqualTo(Untouchable.Reason.LAST_KEY);
            return null;
        }
    }

    private static void assertOtherLinesStay(Manuscript before, Manuscript after, String path) {
        var old = before.lines(path).orElseThrow();
        var now = after.lines(path).orElseThrow();
        var oldLines = linesOf(before);
        var lines = linesOf(after);
        assertThat(now.first()).isEqualTo(old.first());
        assertThat(lines.subList(0, now.first() - 1)).isEqualTo(oldLines.subList(0, old.first() - 1));
        assertThat(lines.subList(now.last(), lines.size())).isEqualTo(oldLines.subList(old.last(), oldLines.size()));
    }

    private static List<String> linesOf(Manuscript manuscript) {
        return List.of(new String(manuscript.bytes(), StandardCharsets.UTF_8).split("(?<=\n)"));
    }

    private static Manuscript read(String file) throws IOException, Untouchable {
        var parts = file.split(" ");
        return Manuscript.read(Path.of(parts[0]), parts[1]);
    }

    /** All texts by their paths, as the reader of the content sees them. */
    private static Map<String, String> texts(Manuscript manuscript) {
        var problems = new Problems();
        var file = new TextDecoder(problems).decode(manuscript.file(), manuscript.bytes()).orElseThrow();
        var texts = new LinkedHashMap<String, String>();
        var lines = file.lines();
        var fence = lines.subList(1, lines.size()).indexOf("---") + 1;
        var isPage = manuscript.file().endsWith(".md");
        var yaml = isPage ? new TextFile(file.path(), String.join("\n", lines.subList(1, fence)) + "\n") : file;
        collect("", YamlReader.read(yaml, new Printed(c -> true, problems), problems).orElseThrow(), texts);
        assertThat(problems.hasErrors()).isFalse();
        if (isPage) {
            texts.put(Manuscript.BODY, withoutEmptyLinesBefore(
                    withoutEnd(String.join("\n", lines.subList(fence + 1, lines.size())))));
            texts.remove(Manuscript.BODY, "");
        }
        return texts;
    }

    private static void collect(String path, Node node, Map<String, String> texts) {
        if (node instanceof TextNode text) {
            texts.put(path, withoutEnd(text.value()));
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(path + "/" + i, list.items().get(i), texts);
            }
        } else if (node instanceof MappingNode group) {
            group.entries().forEach(entry -> collect(path.isEmpty() ? entry.key() : path + "/" + entry.key(), entry.value(),
                    texts));
        }
    }

    private static String withoutEnd(String text) {
        return text.replaceFirst("[ \t\n]+\\z", "");
    }

    private static String withoutEmptyLinesBefore(String text) {
        return text.replaceFirst("\\A([ \t]*\n)+", "");
    }

    private static Map<String, String> composed(Map<String, String> texts) {
        var composed = new LinkedHashMap<String, String>();
        texts.forEach((path, text) -> composed.put(path, Normalizer.normalize(text, Normalizer.Form.NFC)));
        return composed;
    }
}
