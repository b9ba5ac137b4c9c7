package nl.leerscan.render;

import java.util.HashMap;
import java.util.Map;
import nl.leerscan.model.PrintedDocument;
import org.jspecify.annotations.Nullable;

/** The documents as they were last made: one of which nothing changed is not made again. */
final class KeptDocuments {

    private final Map<String, Kept> byFile = new HashMap<>();

    /** @param source all that the document is made of */
    private record Kept(String source, Made made) {
    }

    Made of(PrintedDocument document, DocumentRenderer renderer) {
        var source = renderer.fingerprint(document);
        var kept = byFile.get(document.file());
        if (kept == null || !kept.source.equals(source)) {
            kept = new Kept(source, Made.of(renderer.render(document)));
            byFile.put(document.file(), kept);
        }
        return new Made(kept.made.pdf(), kept.made.firstPage(), of(document, kept.made.overrun()));
    }

    /** What does not fit is told with the document's place in the content, which may have moved. */
    private static @Nullable Overrun of(PrintedDocument document, @Nullable Overrun overrun) {
        return overrun == null ? null : new Overrun(document, overrun.most(), overrun.pages(), overrun.first());
    }
}
