package nl.leerscan.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerscan.content.ContentReader;
import nl.leerscan.content.KnownTexts;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problems;
import nl.leerscan.problem.Spoken;
import nl.leerscan.render.Preview;
import nl.leerscan.render.PrintableCharacters;

/**
 * Builds the site again and again, in memory, as the files are or as they would be. Whatever goes wrong is told, and never
 * thrown. To be used by one thread at a time.
 */
public final class Workbench {

    private final Path content;
    private final Path templates;
    private final Preview preview;
    private final PrintableCharacters printable = new PrintableCharacters();
    private final KnownTexts known = new KnownTexts();
    private final Spoken spoken;
    private String language;

    /** @param spoken which language things are said in */
    public Workbench(Path content, Path templates, Spoken spoken) {
        this.content = content;
        this.templates = templates;
        this.preview = new Preview(templates);
        this.spoken = spoken;
        this.language = spoken.language();
    }

    /** The site of the files as they are. */
    public Attempt build() {
        return build(Map.of());
    }

    /** The site as it would be. @param unsaved what files that are there are about to hold, by their paths */
    Attempt build(Map<String, byte[]> unsaved) {
        var problems = new Problems();
        try {
            var reader = new ContentReader(content, templates, unsaved, known, printable, problems);
            var toolkit = reader.read();
            language = spoken.language(reader.language().orElse(null));
            if (problems.hasErrors() || toolkit.isEmpty()) {
                return new Attempt(language, problems.sorted(), null, List.of(), null);
            }
            var plan = Plan.of(toolkit.get());
            return new Attempt(language, problems.sorted(), preview.draft(plan), Spots.of(plan, Catalogue.of(language)), null);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return new Attempt(language, problems.sorted(), null, List.of(), e);
        }
    }
}
