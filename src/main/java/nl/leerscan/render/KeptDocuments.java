package nl.leerscan.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerscan.model.PrintedDocument;
import org.jspecify.annotations.Nullable;

/** The documents as they were last made: one of which nothing changed is not made again. Safe to use from several threads. */
final class KeptDocuments {

    private final Map<String, KeptDocument> byFile = new ConcurrentHashMap<>();
    private final Memory memory;

    /** @param memory what earlier runs of the program made */
    KeptDocuments(Memory memory) {
        this.memory = memory;
    }

    Made of(PrintedDocument document, DocumentRenderer renderer) {
        var source = renderer.roomy(document);
        var roomy = renderer.fingerprint(source);
        var kept = kept(document);
        if (kept == null || !kept.roomy().equals(roomy) || kept.needsTight() && !kept.tight().equals(tight(document, renderer))) {
            var result = renderer.renderPictured(document, source);
            kept = new KeptDocument(roomy, result.isTight() ? tight(document, renderer) : "", Made.of(result));
            byFile.put(document.file(), kept);
            memory.remember(name(document), kept.bytes());
        }
        return new Made(kept.made().pdf(), kept.made().firstPage(), of(document, kept.made().overrun()));
    }

    private @Nullable KeptDocument kept(PrintedDocument document) {
        var kept = byFile.get(document.file());
        if (kept != null) {
            return kept;
        }
        var bytes = memory.recall(name(document));
        return bytes == null ? null : KeptDocument.read(bytes, document);
    }

    private static String name(PrintedDocument document) {
        return document.file() + ".document";
    }

    private static String tight(PrintedDocument document, DocumentRenderer renderer) {
        return renderer.fingerprint(renderer.tight(document));
    }

    /** What does not fit is told with the document's place in the content, which may have moved. */
    private static @Nullable Overrun of(PrintedDocument document, @Nullable Overrun overrun) {
        return overrun == null ? null : new Overrun(document, overrun.most(), overrun.pages(), overrun.first());
    }
}
