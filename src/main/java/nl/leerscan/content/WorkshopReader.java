package nl.leerscan.content;

import java.util.List;
import java.util.Optional;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.Document;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Workshop;
import nl.leerscan.model.WorkshopStep;
import nl.leerscan.model.WorkshopStep.Show;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the keys of {@code workshop.md}. */
final class WorkshopReader {

    static final String PATH = "workshop.md";

    private static final int LONGEST = 240;

    private final boolean hasFactors;
    private final Markdown markdown;
    private final Problems problems;
    private final Ids<Show> shows;

    /** @param hasFactors whether there are factors to show, readable or not */
    WorkshopReader(boolean hasFactors, Markdown markdown, Problems problems) {
        this.hasFactors = hasFactors;
        this.markdown = markdown;
        this.problems = problems;
        this.shows = new Ids<>(problems);
        List.of(Show.values()).forEach(show -> shows.put(show.key(), show));
    }

    /** @param body the text below the keys */
    Workshop read(Fields fields, Prose body) {
        var workshop = new Workshop(
                new Document(fields.text("title"), fields.text("summary"), body),
                markdown.optionalList(fields, "preparation"),
                fields.list("steps").stream().flatMap(item -> step(item).stream()).toList(),
                markdown.optionalList(fields, "afterwards"),
                SourceReader.optional(fields).orElse(null));
        fields.close();
        return workshop;
    }

    private Optional<WorkshopStep> step(Node item) {
        return Fields.ofItem("steps", item, problems).map(this::step);
    }

    private WorkshopStep step(Fields fields) {
        var step = new WorkshopStep(
                fields.text("title"),
                new Values(fields, problems).wholeNumber("minutes", 1, LONGEST).orElse(0),
                fields.text("purpose"),
                markdown.optional(fields, "say").orElse(null),
                markdown.optional(fields, "tips").orElse(null),
                fields.optionalText("print").orElse(null),
                markdown.optional(fields, "on-screen").orElse(null),
                fields.optional("show").map(this::show).orElse(null));
        fields.close();
        return step;
    }

    private @Nullable Show show(TextNode node) {
        var show = shows.find(node, "show-unknown");
        if (show == Show.FACTORS && !hasFactors) {
            problems.error(node.location(), "show-without-factors");
        }
        return show;
    }
}
