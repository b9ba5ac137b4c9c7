package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.leerscan.plan.Plan;

/** A whole site in memory. */
final class Built {

    private Built() {
    }

    /** The files by their paths. */
    static SortedMap<String, byte[]> of(Plan plan, Path templates) {
        var files = new ConcurrentSkipListMap<String, byte[]>();
        try {
            new Renderer(templates).render(plan, Steps.UNTOLD, files::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
