package nl.leerscan.editor;

import java.util.List;
import java.util.Map;
import nl.leerscan.edit.Manuscript;
import org.jspecify.annotations.Nullable;

/**
 * The site as it would be, with what is known from the last time. What goes wrong beside the content is for the preview to
 * tell.
 */
final class Trials {

    private final Workbench workbench;
    private @Nullable Attempt last;
    private List<Spot> spots = List.of();

    Trials(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The site with one file as it would be. */
    Attempt of(Manuscript changed) {
        return of(Map.of(changed.file(), changed.bytes()));
    }

    /** The site of the files as they are. */
    Attempt ofTheFiles() {
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

    private Attempt of(Map<String, byte[]> unsaved) {
        var attempt = workbench.build(unsaved);
        last = attempt;
        spots = attempt.draft() == null ? spots : attempt.spots();
        return attempt;
    }
}
