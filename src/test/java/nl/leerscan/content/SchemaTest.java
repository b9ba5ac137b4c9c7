package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an editor says while one types, and what the reader says afterwards, are the same: in every case of
 * {@code mistakes}, and in sound files to which one thing is done at a time.
 */
class SchemaTest {

    private static final List<String> FILES = Schemas.FILES;

    /** What people put in the place of something else. */
    private static final List<String> SCRAPS = List.of("\"\"", "[]", "{}", "[\"x\"]", "{\"x\":\"y\"}", "\"x y!\"", "1", "2.5", "true",
            "-2000", "\"12\"", "[[]]", "[{}]", "\"A4\"", "\"2026-11-21\"");

    @TempDir
    private Path temp;

    @Test
    void ofEveryProblemItIsKnownWhetherASchemaTellsIt() {
        assertThat(SchemaLimits.all().sorted()).containsExactlyElementsOf(
                Catalogue.of("nl").keys("problem").stream()
                        .filter(key -> !key.endsWith(".hint"))
                        .map(key -> key.substring("problem.".length())).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("soundFolders")
    void whatTheReaderTakesAnEditorTakesToo(Path folder) {
        for (var file : FILES) {
            var path = file.contains("/") ? Path.of(file) : folder.resolve(file);
            if (Files.exists(path)) {
                assertThat(Schemas.says(file, Schemas.tree(FolderCopy.read(path)).orElseThrow())).as(path.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nl.leerscan.content.MistakesTest#cases")
    void inEveryCaseTheySayTheSame(String mistake) throws Exception {
        var content = MistakesTest.content(mistake, temp);
        var problems = content.problems();
        for (var file : FILES) {
            if (Files.isRegularFile(content.file(file))) {
                assertAgree(file, content, problems);
            }
        }
    }

    /** Every key of a sound file is left out, and gets every other kind of value; every group of keys gets one too many. */
    @ParameterizedTest
    @FieldSource("FILES")
    void theySayTheSameOfAnyOneChange(String file) throws Exception {
        var content = Content.tinyIn(temp);
        if (Files.exists(Content.BACKGROUND.resolve(file))) {
            content.write(file, FolderCopy.bytes(Content.BACKGROUND.resolve(file)));
        }
        content.replace("questions.yaml", "scale:\n  - label: Nee", """
                source-note: Letterlijk.
                words:
                  scale: Schaal
                  score: Score
                  total: Totaal
                  conclusion: Conclusie
                multiplier: 1
                scale:
                  - label: Nee""").replace("factors.yaml", "factors:\n", """
                contributions:
                  - id: sterk
                    name: Sterk
                    meaning: Veel.
                factors:
                """).replace("factors.yaml", "    research:", "    contribution: sterk\n    research:")
                .replace("toolkit.yaml", "logo:", "paper: A4\nlogo:");
        var sound = Schemas.tree(content.text(file)).orElseThrow();
        var codes = new TreeSet<String>();
        var changes = changes(sound);
        for (var change : changes) {
            var changed = sound.deepCopy();
            change.accept(changed);
            content.write(file, Schemas.YAML.writeValueAsString(changed));
            var problems = content.problems();
            assertAgree(file, content, problems);
            problems.forEach(problem -> codes.add(problem.code()));
        }
        assertThat(codes).as("what the changes led to").contains("text-expected", "value-missing");
    }

    @Test
    void everySchemaSaysInDutchWhatAKeyIsFor() {
        for (var file : FILES) {
            assertThat(Schemas.json(file).findValues("properties").stream().flatMap(keys -> keys.properties().stream()))
                    .as(file).allSatisfy(key -> assertThat(key.getValue().path("description").asText()).isNotBlank());
        }
    }

    /** In an editor the first line of a file leads to its schema. */
    @Test
    void everyFileOfThisProjectLinksToItsSchema() {
        var files = FILES.stream().map(file -> file.contains("/") ? Path.of(file) : Path.of("content", file)).toList();
        assertThat(files).allSatisfy(file -> {
            var link = FolderCopy.read(file).lines().findFirst().orElseThrow();
            assertThat(link).startsWith("# yaml-language-server: $schema=");
            assertThat(file.resolveSibling(link.substring(link.indexOf('=') + 1)).normalize())
                    .isIn(Schemas.all().toList());
        });
    }

    private static void assertAgree(String file, Content content, List<Problem> problems) throws JsonProcessingException {
        var codes = problems.stream().filter(problem -> problem.location().file().equals(file)).map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        var tree = Schemas.tree(content.text(file));
        if (tree.isEmpty() || codes.stream().anyMatch(SchemaLimits.UNREAD::contains)) {
            assertThat(codes).as("%s%n%s", file, content.text(file)).containsAnyElementsOf(SchemaLimits.UNREAD);
            return;
        }
        var said = Schemas.says(file, tree.get());
        var context = "%s, the reader: %s, the schema: %s%n%s".formatted(file, codes, said, content.text(file));
        assertThat(!said.isEmpty()).as(context).isEqualTo(codes.stream().anyMatch(SchemaLimits.TOLD::contains));
    }

    private static List<Consumer<JsonNode>> changes(JsonNode tree) throws JsonProcessingException {
        var changes = new ArrayList<Consumer<JsonNode>>();
        changes(tree, "", changes);
        return changes;
    }

    private static void changes(JsonNode node, String pointer, List<Consumer<JsonNode>> changes) throws JsonProcessingException {
        if (node instanceof ObjectNode object) {
            changes.add(root -> ((ObjectNode) root.at(pointer)).put("zzz", "x"));
            for (var key : object.properties()) {
                changes.add(root -> ((ObjectNode) root.at(pointer)).remove(key.getKey()));
                for (var scrap : SCRAPS) {
                    var value = Schemas.YAML.readTree(scrap);
                    changes.add(root -> ((ObjectNode) root.at(pointer)).set(key.getKey(), value));
                }
                changes(key.getValue(), pointer + "/" + key.getKey(), changes);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                changes(array.get(i), pointer + "/" + i, changes);
            }
        }
    }

    private static Stream<Path> soundFolders() throws Exception {
        try (var tests = Files.list(Content.RESOURCES.resolve("content"))) {
            return Stream.concat(Stream.of(Path.of("content"), Path.of("src/main/examples/tiny"), Content.BACKGROUND), tests.sorted().toList().stream());
        }
    }
}
