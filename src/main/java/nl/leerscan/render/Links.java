package nl.leerscan.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.leerscan.model.Target;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Place.Kind;
import org.jspecify.annotations.Nullable;

/** Addresses of places in the toolkit, as seen from one page. */
final class Links {

    /** The first page of each kind. */
    private final Map<Kind, Place> byKind;
    private final Map<String, Place> articles;
    private final @Nullable Place from;

    private Links(Map<Kind, Place> byKind, Map<String, Place> articles, @Nullable Place from) {
        this.byKind = byKind;
        this.articles = articles;
        this.from = from;
    }

    /** For pages that share one file. */
    static Links oneFile(List<Page> pages) {
        var byKind = new EnumMap<Kind, Place>(Kind.class);
        var articles = new HashMap<String, Place>();
        for (var page : pages) {
            var place = page.place();
            byKind.putIfAbsent(place.kind(), place);
            if (page instanceof Page.ArticlePage article) {
                articles.put(article.article().id(), place);
            }
        }
        return new Links(byKind, articles, null);
    }

    /** For a page that is a file of its own. */
    Links from(Place page) {
        return new Links(byKind, articles, page);
    }

    String to(Place place) {
        return from == null ? "#" + place.slug() : toFile(place.path());
    }

    /** An id on a page; ids start with the page's slug, so that they differ between pages too. */
    String to(Place place, @Nullable String id) {
        return id == null ? to(place) : (from == null ? "" : toFile(place.path())) + "#" + place.slug() + "-" + id;
    }

    /** A file of the site; only a page that is a file itself stands beside it. */
    String toFile(String path) {
        if (from == null) {
            throw new IllegalStateException("A toolkit in one file has nothing beside it: " + path);
        }
        return "../".repeat((int) from.path().chars().filter(c -> c == '/').count()) + path;
    }

    /**
     * What a text links to.
     *
     * @param scope what the ids of that text start with
     */
    String to(Target target, String scope) {
        if (target instanceof Target.Here here) {
            return "#" + scope + "-" + here.anchor();
        }
        if (target instanceof Target.ToArticle article) {
            return to(article(article.id()), article.anchor());
        }
        if (target instanceof Target.ToAbout about) {
            return to(only(Kind.ABOUT), about.anchor());
        }
        if (target instanceof Target.ToWorkshop workshop) {
            return to(only(Kind.WORKSHOP), workshop.anchor() == null ? null : "text-" + workshop.anchor());
        }
        if (target instanceof Target.ToFactor factor) {
            return to(only(Kind.FACTORS), factor.id());
        }
        if (target instanceof Target.ToTerm term) {
            return to(only(Kind.TERMS), term.id());
        }
        return to(only(target instanceof Target.ToStart ? Kind.START : Kind.QUESTIONNAIRE));
    }

    private Place article(String id) {
        return there(articles.get(id), "No article " + id);
    }

    private Place only(Kind kind) {
        return there(byKind.get(kind), "No page of kind " + kind);
    }

    private static Place there(@Nullable Place place, String otherwise) {
        if (place == null) {
            throw new NoSuchElementException(otherwise);
        }
        return place;
    }
}
