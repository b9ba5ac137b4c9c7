package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.DocumentRenderer.Result;

/** Prints one document of some content. */
final class Documents {

    static final Path CONTENT = Path.of("content");
    private static final Path TEMPLATES = Path.of("templates");

    private Documents() {
    }

    /** The content in a folder that other tests share. */
    static Path shared(String name) {
        return Path.of("src/test/resources/content").resolve(name);
    }

    /** What comes of a template, whether the content names it or not. */
    static Result print(Path content, String template) {
        var plan = plan(content);
        var renderer = new DocumentRenderer(new Templates(TEMPLATES), plan);
        return renderer.render(new PrintedDocument(template, template, "Titel van het document", "Waarvoor.", 1));
    }

    static Plan plan(Path content) {
        var problems = new Problems();
        var toolkit = new ContentReader(content, TEMPLATES, new PrintableCharacters(), problems).read();
        assertThat(problems.sorted()).isEmpty();
        return Plan.of(toolkit.orElseThrow());
    }
}
