package nl.leerscan.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerscan.model.Term;
import nl.leerscan.plan.Frame;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoringData;
import org.jspecify.annotations.Nullable;

/** The pages as they were last printed: one of which nothing changed is not printed again. */
final class KeptPages {

    private final Map<String, Kept> byPath = new ConcurrentHashMap<>();
    private @Nullable Surroundings last;

    /**
     * What a page depends on beside itself; see {@link PageRenderer}.
     *
     * @param templates as they were read; the same only when nothing changed in them
     * @param places    where all pages are, which links lead to
     * @param terms     those explained on every page
     * @param scoring   that of the questionnaire
     */
    private record Surroundings(Object templates, Frame frame, List<Place> places, List<Term> terms, ScoringData scoring) {
    }

    private record Kept(Surroundings surroundings, Page page, PrintedPage printed) {
    }

    /** @param print prints a page of the plan */
    Function<Page, PrintedPage> of(Plan plan, Object templates, Function<Page, PrintedPage> print) {
        var surroundings = surroundings(plan, templates);
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
    private Surroundings surroundings(Plan plan, Object templates) {
        var now = new Surroundings(templates, plan.frame(), plan.pages().stream().map(Page::place).toList(), plan.terms(), plan.scoring());
        if (!now.equals(last)) {
            last = now;
            byPath.clear();
        }
        return last;
    }
}
