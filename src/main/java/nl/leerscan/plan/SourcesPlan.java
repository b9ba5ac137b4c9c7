package nl.leerscan.plan;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.leerscan.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * All sources of a toolkit, each once: by author, or by title where there is none, and the oldest first. Terms cite in
 * brief, such as {@code Jansen (maart 2023)}; that is the source with this date that begins with the same word.
 */
final class SourcesPlan {

    private static final Pattern BRIEF = Pattern.compile("(.+) \\(([^()]+)\\)");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\s,]");
    private static final Pattern YEAR = Pattern.compile("(?s).*?(\\d{4}).*");

    private final Map<Source, Found> found = new LinkedHashMap<>();

    private SourcesPlan() {
    }

    static List<UsedSource> of(List<Page> pages, String language) {
        var plan = new SourcesPlan();
        pages.forEach(plan::add);
        return plan.inOrder(language);
    }

    /** What was found of a source: the details that were cited, and where. */
    private record Found(Set<String> details, Set<Place> uses) {

        Found() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private void add(Page page) {
        if (page instanceof Page.Questions questions) {
            add(questions.questionnaire().source(), page.place());
        } else if (page instanceof Page.Factors factors) {
            add(factors.source(), page.place());
        } else if (page instanceof Page.Interventions interventions) {
            add(interventions.guide().source(), page.place());
        } else if (page instanceof Page.Research research) {
            add(research.research().source(), page.place());
        } else if (page instanceof Page.Method method) {
            add(method.method().source(), page.place());
        } else if (page instanceof Page.Landscape landscape) {
            add(landscape.landscape().source(), page.place());
        } else if (page instanceof Page.ArticlePage article) {
            add(article.article().source(), page.place());
        } else if (page instanceof Page.Workshop workshop) {
            add(workshop.script().workshop().source(), page.place());
        } else if (page instanceof Page.Terms terms) {
            terms.terms().forEach(term -> addBrief(term.source(), page.place()));
        }
    }

    private void add(@Nullable Source source, Place place) {
        if (source == null) {
            return;
        }
        var seen = seen(new Source(source.author(), source.title(), source.date(), null));
        seen.uses().add(place);
        if (source.detail() != null) {
            seen.details().add(source.detail());
        }
    }

    private void addBrief(@Nullable String brief, Place place) {
        if (brief != null) {
            var known = found.keySet().stream().filter(source -> isBriefly(source, brief)).findFirst();
            seen(known.orElse(new Source(null, brief, "", null))).uses().add(place);
        }
    }

    private Found seen(Source source) {
        return found.computeIfAbsent(source, key -> new Found());
    }

    private static boolean isBriefly(Source source, String brief) {
        var parts = BRIEF.matcher(brief);
        return parts.matches() && parts.group(2).equals(source.date())
                && firstWord(parts.group(1)).equals(firstWord(source.author() == null ? source.title() : source.author()));
    }

    private static String firstWord(String text) {
        return FIRST_WORD.split(text, 2)[0];
    }

    private List<UsedSource> inOrder(String language) {
        var collator = Collator.getInstance(Locale.forLanguageTag(language));
        var used = new ArrayList<UsedSource>();
        found.forEach((source, seen) ->
                used.add(new UsedSource(source.author(), source.title(), when(source, seen), List.copyOf(seen.uses()))));
        // Keys are compared many times as fast as texts, of which a long list asks thousands of times.
        var keys = new HashMap<String, CollationKey>();
        Function<String, CollationKey> key = text -> keys.computeIfAbsent(text, collator::getCollationKey);
        used.sort(Comparator.comparing(UsedSource::name, Comparator.comparing(key))
                .thenComparing(SourcesPlan::year)
                .thenComparing(UsedSource::title, Comparator.comparing(key)));
        return used;
    }

    private static @Nullable String when(Source source, Found seen) {
        if (source.date().isEmpty()) {
            return null;
        }
        var parts = new ArrayList<>(List.of(source.date()));
        parts.addAll(seen.details());
        return String.join(", ", parts);
    }

    private static String year(UsedSource source) {
        var year = YEAR.matcher(source.when() == null ? "" : source.when());
        return year.matches() ? year.group(1) : "";
    }
}
