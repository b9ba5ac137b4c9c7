package nl.leerscan.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerscan.content.ContentReader;
import nl.leerscan.content.KnownYaml;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problems;
import nl.leerscan.problem.Spoken;
import nl.leerscan.render.Preview;
import nl.leerscan.render.PrintableCharacters;
import org.jspecify.annotations.Nullable;

/** Builds the site as it would be, in memory. What goes wrong beside the content is for the preview to tell. */
final class Trials {

    private final Path content;
    private final Path templates;
    private final Spoken spoken;
    private final Preview preview;
    private final PrintableCharacters printable = new PrintableCharacters();
    private final KnownYaml known = new KnownYaml();
    private @Nullable Trial last;
    private List<Spot> spots = List.of();

    Trials(Path content, Path templates, Spoken spoken) {
        this.content = content;
        this.templates = templates;
        this.spoken = spoken;
        this.preview = new Preview(templates);
    }

    /** The site with one file as it would be. */
    Trial of(Manuscript changed) {
        return of(Map.of(changed.file(), changed.bytes()));
    }

    /** The site of the files as they are. */
    Trial ofTheFiles() {
        return of(Map.of());
    }

    /** The language of the content when it was last looked at. */
    String language() {
        return last == null ? ofTheFiles().language() : last.language();
    }

    /** Where the last site that could be made showed what. */
    List<Spot> spots() {
        return spots;
    }

    private Trial of(Map<String, byte[]> unsaved) {
        var trial = build(unsaved);
        last = trial;
        spots = trial.draft() == null ? spots : trial.spots();
        return trial;
    }

    private Trial build(Map<String, byte[]> unsaved) {
        var problems = new Problems();
        var reader = new ContentReader(content, templates, unsaved, known, printable, problems);
        try {
            var toolkit = reader.read();
            if (problems.hasErrors() || toolkit.isEmpty()) {
                return without(reader, problems);
            }
            var plan = Plan.of(toolkit.get());
            return new Trial(language(reader), problems.sorted(), preview.draft(plan),
                    Spots.of(plan, Catalogue.of(language(reader))));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return without(reader, problems);
        }
    }

    private String language(ContentReader reader) {
        return spoken.language(reader.language().orElse(null));
    }

    private Trial without(ContentReader reader, Problems problems) {
        return new Trial(language(reader), problems.sorted(), null, List.of());
    }
}
