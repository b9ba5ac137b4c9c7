package nl.leerscan.render;

import java.nio.file.Path;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Prints plan after plan while content and templates are edited, and keeps what stays the same: the templates as they
 * were read, and the pages and documents of which nothing changed. What comes out is what {@link Renderer} makes.
 */
public final class Preview {

    private final Path folder;
    private final KeptDocuments keptDocuments = new KeptDocuments(Memory.NONE);
    private final KeptPages keptPages = new KeptPages();
    private @Nullable Reading last;

    /** @param folder where the templates are */
    public Preview(Path folder) {
        this.folder = folder;
    }

    /** The templates as they were read once. */
    private record Reading(String fingerprint, Templates templates, Assets assets) {
    }

    /** A plan to be printed with the templates as they are now. Of all drafts, one is finished at a time. */
    public Draft draft(Plan plan) {
        var reading = reading();
        var documents = new DocumentRenderer(reading.templates, plan);
        var pages = new PageRenderer(reading.templates, reading.assets, plan);
        return new Draft(plan, pages, keptPages.of(plan, reading.fingerprint, pages::separate),
                document -> keptDocuments.of(document, documents));
    }

    private Reading reading() {
        var fingerprint = Fingerprint.of(folder);
        var reading = last;
        if (reading == null || !reading.fingerprint.equals(fingerprint)) {
            reading = new Reading(fingerprint, new Templates(folder), new Assets(folder));
            last = reading;
        }
        return reading;
    }
}
