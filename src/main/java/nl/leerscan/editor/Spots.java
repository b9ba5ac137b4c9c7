package nl.leerscan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Catalogue;

/** Tells of all that can be edited where the site shows it. */
public final class Spots {

    /** Shown as it would be for someone with this conclusion, without what a script fills in. */
    private static final String CONCLUSION = """
            [aria-labelledby={result}]{display:block!important}
            #{result}~*{display:none!important}
            #{result}~div:nth-of-type({number}){display:block!important}
            #{result}~div:last-of-type{display:block!important}
            #{result}~div:last-of-type>*{display:none!important}
            #{result}~div:last-of-type>h3:has(+ul[data-copy]),#{result}~div:last-of-type>ul:nth-of-type({number})\
            {display:block!important}
            """;

    private final Catalogue words;
    private final List<Spot> spots = new ArrayList<>();

    private Spots(Catalogue words) {
        this.words = words;
    }

    /** All spots of a site, page by page. */
    public static List<Spot> of(Plan plan, Catalogue words) {
        var spots = new Spots(words);
        plan.pages().forEach(spots::add);
        var settings = spots.title("settings");
        plan.pages().forEach(page -> spots.add("settings", settings, page.place(), "footer p", ""));
        return List.copyOf(spots.spots);
    }

    static Optional<Spot> find(String thing, List<Spot> spots) {
        return spots.stream().filter(spot -> spot.thing().equals(thing)).findFirst();
    }

    private void add(Page page) {
        if (page instanceof Page.Questions questions) {
            add(questions);
        } else if (page instanceof Page.Factors factors) {
            factors.groups().stream().flatMap(group -> group.factors().stream()).map(scored -> scored.factor())
                    .forEach(factor -> within("factors/" + factor.id(), title("factor", factor.name()), page, factor.id()));
        } else if (page instanceof Page.Terms terms) {
            terms.terms().forEach(term -> within("terms/" + term.id(), title("term", term.name()), page, term.id()));
        } else if (page instanceof Page.Workshop workshop) {
            whole("workshop", page);
            workshop.script().steps().forEach(step ->
                    within("steps/" + step.number(), title("step", step.number()), page, "step-" + step.number()));
        } else if (page instanceof Page.ArticlePage article) {
            add("articles/" + article.article().id(), title("article", article.article().title()), page.place(), "h1", "");
        } else if (page instanceof Page.Start) {
            whole("start", page);
        } else if (page instanceof Page.About) {
            whole("about", page);
        }
    }

    private void add(Page.Questions page) {
        whole("questionnaire", page);
        var slug = page.place().slug();
        page.questionnaire().items().forEach(item -> add("questions/" + item.id(), title("question", item.number()),
                page.place(), "#" + slug + "-" + item.number() + " legend", slug + "-" + item.number()));
        var result = slug + "-result";
        for (var number = 1; number <= page.questionnaire().conclusions().size(); number++) {
            spots.add(new Spot("conclusions/" + number, title("conclusion", number), page.place().path(),
                    "#" + result + " ~ div:nth-of-type(" + number + ") > h3", result,
                    CONCLUSION.replace("{result}", result).replace("{number}", String.valueOf(number))));
        }
    }

    private void whole(String thing, Page page) {
        add(thing, title(thing), page.place(), "h1", "");
    }

    /** @param id of the element, without the page's slug before it */
    private void within(String thing, String title, Page page, String id) {
        var element = page.place().slug() + "-" + id;
        add(thing, title, page.place(), "#" + element, element);
    }

    private void add(String thing, String title, Place place, String selector, String fragment) {
        spots.add(new Spot(thing, title, place.path(), selector, fragment, ""));
    }

    private String title(String thing) {
        return words.text("edit.title." + thing, Map.of());
    }

    private String title(String thing, String name) {
        return words.text("edit.title." + thing, Map.of("name", name));
    }

    private String title(String thing, int number) {
        return words.text("edit.title." + thing, Map.of("number", String.valueOf(number)));
    }
}
