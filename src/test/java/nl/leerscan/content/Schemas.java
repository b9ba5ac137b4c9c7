package nl.leerscan.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;

/** The schemas of this project, and what they say of a file: what an editor shows while one types. */
final class Schemas {

    /** The files with a schema, by their names in a content folder or beside it. */
    static final List<String> FILES = List.of("toolkit.yaml", "questions.yaml", "factors.yaml", "conclusions.yaml", "terms.yaml",
            "research.yaml", "method.yaml", "landscape.yaml", "interventions.yaml", "templates/texts/nl.yaml");
    static final YAMLMapper YAML = new YAMLMapper();

    private static final Path FOLDER = Path.of("schemas");
    private static final Map<String, Schema> SCHEMAS = FILES.stream().collect(Collectors.toMap(Function.identity(), Schemas::schema));

    private Schemas() {
    }

    /** A schema itself. */
    static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(FolderCopy.read(path(file)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** A file as an editor takes it: numbers and yes-or-no are no texts there. Nothing when it is no YAML. */
    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(YAML.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What a schema says of a file, a line for each mistake. */
    static List<String> says(String file, JsonNode tree) {
        return SCHEMAS.get(file).validate(tree).stream().map(Object::toString).toList();
    }

    static Stream<Path> all() {
        return FolderCopy.filesIn(FOLDER).stream();
    }

    private static Path path(String file) {
        return FOLDER.resolve(file.contains("/") ? "texts.json" : file.replace(".yaml", ".json"));
    }

    private static Schema schema(String file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json(file));
    }
}
