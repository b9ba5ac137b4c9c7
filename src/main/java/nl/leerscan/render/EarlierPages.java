package nl.leerscan.render;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerscan.machine.Check;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the site that is there: one of which nothing changed is taken from it. Whatever was done to that site since, only
 * the bytes that would be made are taken. Safe to use from several threads.
 */
final class EarlierPages {

    private static final String NAME = "pages";

    private final Memory memory;
    private final ValueFingerprint fingerprints = new ValueFingerprint();
    private final long surroundings;
    private final Map<String, EarlierPage> before;
    private final Map<String, EarlierPage> now = new ConcurrentHashMap<>();

    /** @param templates tells them from others, as they were before any was read */
    EarlierPages(Memory memory, String templates, Plan plan) {
        this.memory = memory;
        this.surroundings = fingerprints.of(Surroundings.of(templates, plan));
        this.before = recall();
    }

    PrintedPage of(Page page, Function<Page, PrintedPage> print) {
        if (memory == Memory.NONE) {
            return print.apply(page);
        }
        var path = page.place().path();
        var fingerprint = fingerprints.of(page);
        var earlier = before.get(path);
        if (earlier != null && earlier.fingerprint() == fingerprint) {
            var bytes = memory.made(path);
            if (bytes != null && Check.of(bytes) == earlier.check()) {
                now.put(path, earlier);
                return earlier.printed(bytes);
            }
        }
        var printed = print.apply(page);
        now.put(path, EarlierPage.of(fingerprint, printed));
        return printed;
    }

    /** For the next build. @param passages what each page says, or its headings */
    void remember(Map<Place, List<Passage>> passages) {
        passages.forEach((place, said) -> now.computeIfPresent(place.path(), (path, page) -> page.with(said)));
        memory.remember(NAME, SealedBytes.of(out -> {
            out.writeLong(surroundings);
            out.writeInt(now.size());
            for (var page : new TreeMap<>(now).entrySet()) {
                SealedBytes.writeText(page.getKey(), out);
                page.getValue().write(out);
            }
        }));
    }

    private Map<String, EarlierPage> recall() {
        var bytes = memory.recall(NAME);
        try (var in = bytes == null ? null : SealedBytes.open(bytes)) {
            return in == null || in.readLong() != surroundings ? Map.of() : read(in);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Map<String, EarlierPage> read(DataInputStream in) throws IOException {
        var pages = new HashMap<String, EarlierPage>();
        for (int count = in.readInt(); count > 0; count--) {
            pages.put(SealedBytes.readText(in), EarlierPage.read(in));
        }
        return pages;
    }
}
