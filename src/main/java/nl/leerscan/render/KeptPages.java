package nl.leerscan.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/** The pages as they were last printed: one of which nothing changed is not printed again. */
final class KeptPages {

    private final Map<String, Kept> byPath = new ConcurrentHashMap<>();
    private @Nullable Surroundings last;

    private record Kept(Surroundings surroundings, Page page, PrintedPage printed) {
    }

    /**
     * @param templates tells them from others
     * @param print     prints a page of the plan
     */
    Function<Page, PrintedPage> of(Plan plan, String templates, Function<Page, PrintedPage> print) {
        var surroundings = last(Surroundings.of(templates, plan));
        return page -> {
            var kept = byPath.get(page.place().path());
            if (kept == null || kept.surroundings != surroundings || !kept.page.equals(page)) {
                kept = new Kept(surroundings, page, print.apply(page));
                byPath.put(page.place().path(), kept);
            }
            return kept.printed;
        };
    }

    /** Compared once, not again for each page. */
    private Surroundings last(Surroundings now) {
        if (!now.equals(last)) {
            last = now;
            byPath.clear();
        }
        return last;
    }
}
