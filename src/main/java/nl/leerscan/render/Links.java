package nl.leerscan.render;

import java.util.List;
import java.util.NoSuchElementException;
import nl.leerscan.model.Target;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Place.Kind;
import org.jspecify.annotations.Nullable;

/** Addresses of places in the toolkit, as seen from one page. */
final class Links {

    private final List<Place> places;
    private final @Nullable Place from;

    private Links(List<Page> pages, @Nullable Place from) {
        this.places = pages.stream().map(Page::place).toList();
        this.from = from;
    }

    /** For a page that is a file of its own. */
    static Links separate(List<Page> pages, Place from) {
        return new Links(pages, from);
    }

    /** For pages that share one file. */
    static Links oneFile(List<Page> pages) {
        return new Links(pages, null);
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
        return places.stream()
                .filter(place -> place.kind() == Kind.ARTICLE && place.path().endsWith("/" + id + ".html"))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No article " + id));
    }

    private Place only(Kind kind) {
        return places.stream()
                .filter(place -> place.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No page of kind " + kind));
    }
}
