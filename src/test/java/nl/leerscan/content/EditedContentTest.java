package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every file that we have is edited, and read back by the reader of the content. */
class EditedContentTest {

    private static final List<Path> FOLDERS = List.of(Path.of("content"), Path.of("src/main/examples/tiny"),
            Content.RESOURCES.resolve("content/mixed"), Content.RESOURCES.resolve("content/pages"), Content.TINY,
            Content.RESOURCES.resolve("content/usability"));
    /** Files with everything that an author can write and we do not. */
    private static final Path ODD = Content.RESOURCES.resolve("editing");

    private static final int ENOUGH = 60;

    /** What people type and paste; each as it is in a text, so without spaces or line ends behind it. */
    private static final List<String> VALUES = List.of(
            "Gewone woorden",
            "Twee alinea's.\n\nMet een lege regel, en nog\n\n\nmeer.",
            "  spaties ervoor\n en op een regel\n\nerna",
            "\nlege regel ervoor",
            "\n \n  spaties op lege regels\n   \nen verder",
            "een # en een : b, met: \"dubbele\" en 'enkele' aanhalingstekens",
            "# kop", "- x", "- x\n- y: z\n  #", "---", "...\n---\n---",
            "\u2018s avonds\u2019 \ud83d\ude42 \ud83d\udc69\u200d\ud83d\udcbb e\u0301\u0300",
            "tabs\tin\t\nde\ttekst\n\tervoor", "nee", "null", "10", "~", "2026-11-21", "*x*", "&x !y", "{a: [b, c]}", "|",
            ">-\n  x",
            "back\\slash \\n \\u0041 \\", "\"", "'", "%", "@", "spaties \nachter   \nregels",
            "heel lange tekst, ".repeat(400).strip(), "woord".repeat(60),
            "a:", ": a", "? a\n: b", "```\ncode:\n  - a\n```");

    @TempDir
    Path folder;

    static Stream<String> files() {
        return FOLDERS.stream().flatMap(EditedContentTest::filesOf);
    }

    static Stream<String> filesAlsoOdd() {
        return Stream.concat(files(), filesOf(ODD).flatMap(file -> Stream.of(file, file + " fromWindows", file + " fromMac")));
    }

    private static Stream<String> filesOf(Path folder) {
        return paths(folder).stream().map(file -> folder + " " + file);
    }

    private static List<String> paths(Path folder) {
        return new ContentFolder(folder, new Problems()).paths().stream()
                .filter(path -> path.endsWith(".yaml") || path.endsWith(".md")).toList();
    }

    @ParameterizedTest
    @MethodSource("filesAlsoOdd")
    void whateverAnAuthorTypesIsReadBackAndEveryOtherLineStays(String file) throws Exception {
        var manuscript = read(file);
        var texts = texts(manuscript);
        int turn = 0;
        for (var path : texts.keySet()) {
            for (int i = 0; i < valuesFor(file, texts.size()); i++) {
                var value = VALUES.get(turn++ % VALUES.size());
                var changed = manuscript.with(path, value);
                var expected = new LinkedHashMap<>(texts);
                expected.put(path, path.equals(Manuscript.BODY) ? withoutEmptyLinesBefore(value) : value);
                assertThat(composed(texts(changed))).as("%s at %s", value, path).isEqualTo(composed(expected));
                assertOtherLinesStay(manuscript, changed, path);
            }
        }
    }

    /** In the oddest file each text meets all values; elsewhere some of them, and each value some of the texts. */
    private static int valuesFor(String file, int texts) {
        return file.equals(ODD + " odd.yaml") ? VALUES.size() : Math.max(2, Math.min(VALUES.size(), ENOUGH / texts));
    }

    @ParameterizedTest
    @MethodSource("filesAlsoOdd")
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
    @MethodSource("filesAlsoOdd")
    void aKeyThatIsRemovedTakesNothingWithIt(String file) throws Exception {
        var manuscript = read(file);
        var texts = texts(manuscript);
        for (var text : texts.entrySet()) {
            if (!text.getValue().isEmpty() && canGo(manuscript, text.getKey())) {
                var expected = new LinkedHashMap<>(texts);
                expected.remove(text.getKey());
                assertThat(texts(manuscript.with(text.getKey(), "")).values()).as(text.getKey())
                        .containsExactlyElementsOf(expected.values());
            }
        }
    }

    /** Not what stands between brackets, nor the only key of an item. */
    private static boolean canGo(Manuscript manuscript, String path) {
        try {
            manuscript.with(path, "");
            return true;
        } catch (Untouchable e) {
            assertThat(e.reason()).as(path).isIn(Untouchable.Reason.LAST_KEY, Untouchable.Reason.BRACKETS);
            return false;
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
        return List.of(new String(manuscript.bytes(), StandardCharsets.UTF_8).split("(?<=\n)|(?<=\r)(?!\n)"));
    }

    private Manuscript read(String file) throws IOException, Untouchable {
        var parts = file.split(" ");
        if (parts.length == 2) {
            return Manuscript.read(Path.of(parts[0]), parts[1]);
        }
        var text = Files.readString(Path.of(parts[0], parts[1])).stripTrailing();
        Files.writeString(folder.resolve(parts[1]), parts[2].equals("fromWindows") ? "\ufeff" + text.replace("\n", "\r\n")
                : Normalizer.normalize(text, Normalizer.Form.NFD).replace('\n', '\r'));
        return Manuscript.read(folder, parts[1]);
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
