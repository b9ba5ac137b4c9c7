package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerscan.model.Article;
import nl.leerscan.model.Texts;
import nl.leerscan.model.Toolkit;

/** Which pages there will be: what the content does not have gets no page. */
final class PagesPlan {

    private PagesPlan() {
    }

    static List<Page> of(Toolkit toolkit, Questionnaire questionnaire) {
        var texts = toolkit.texts();
        var asking = Place.of(Place.Kind.QUESTIONNAIRE, texts);
        var downloads = Place.of(Place.Kind.DOWNLOADS, texts);
        var pages = new ArrayList<Page>();
        var printed = toolkit.documents().isEmpty() ? null : downloads;
        pages.add(new Page.Start(start(texts), toolkit.start(), asking, printed));
        var room = RoomPlan.of(toolkit, questionnaire);
        pages.add(new Page.Questions(asking, questionnaire, room.place(), room.next()));
        pages.addAll(factors(toolkit));
        pages.addAll(InterventionsPlan.of(toolkit, questionnaire));
        pages.addAll(articles(toolkit));
        if (!toolkit.terms().isEmpty()) {
            pages.add(new Page.Terms(Place.of(Place.Kind.TERMS, texts), toolkit.terms()));
        }
        if (toolkit.about() != null) {
            var title = toolkit.about().title();
            pages.add(new Page.About(Place.of(Place.Kind.ABOUT, texts.get("pages.about.file"), title), toolkit.about()));
        }
        if (toolkit.workshop() != null) {
            var script = WorkshopPlan.of(toolkit.workshop());
            pages.add(new Page.Workshop(Place.of(Place.Kind.WORKSHOP, texts), script, questionnaire,
                    FactorsPlan.all(toolkit.instrument()), asking, printed, room.place()));
        }
        pages.add(room);
        pages.add(new Page.Downloads(downloads, toolkit.documents()));
        pages.add(search(texts, pages));
        return pages;
    }

    /** The last: it holds what the others say. */
    private static Page search(Texts texts, List<Page> others) {
        var elsewhere = others.stream()
                .filter(page -> page instanceof Page.Terms || page instanceof Page.Articles)
                .map(Page::place)
                .toList();
        return new Page.Search(Place.of(Place.Kind.SEARCH, texts), others.stream().map(Page::place).toList(), elsewhere);
    }

    /** Whatever the language, a folder opens with its index. */
    private static Place start(Texts texts) {
        return new Place(
                Place.Kind.START, "index.html", texts.get("pages.start.file"), texts.get("pages.start.title"));
    }

    private static List<Page> factors(Toolkit toolkit) {
        var instrument = toolkit.instrument();
        if (instrument.factors().isEmpty()) {
            return List.of();
        }
        var place = Place.of(Place.Kind.FACTORS, toolkit.texts());
        return List.of(new Page.Factors(place, FactorsPlan.all(instrument),
                ResearchChart.has(instrument) ? instrument.contributions() : List.of(), PicturedPlan.research(toolkit),
                instrument.factorSource()));
    }

    private static List<Page> articles(Toolkit toolkit) {
        var list = Place.of(Place.Kind.ARTICLES, toolkit.texts());
        var pictured = PicturedPlan.of(toolkit, list);
        if (toolkit.articles().isEmpty() && pictured.isEmpty()) {
            return List.of();
        }
        var ids = toolkit.articles().stream().map(Article::id).collect(Collectors.toSet());
        var articles = toolkit.articles().stream().map(article -> article(article, ids, list)).toList();
        var pages = new ArrayList<Page>();
        pages.add(new Page.Articles(list, PicturedPlan.listed(pictured), articles.stream().map(PagesPlan::listed).toList()));
        pages.addAll(pictured);
        pages.addAll(articles);
        return pages;
    }

    private static Page.ArticlePage article(Article article, Set<String> ids, Place list) {
        var place = Place.of(Place.Kind.ARTICLE, list.slug() + "/" + article.id(), article.title());
        return new Page.ArticlePage(beginsAsAnother(article.id(), ids) ? place.ended() : place, article, list);
    }

    /** Whether the id goes on where another ends: then it could be that of a heading in the other article. */
    private static boolean beginsAsAnother(String id, Set<String> ids) {
        return IntStream.range(1, id.length()).anyMatch(end -> id.charAt(end) == '-' && ids.contains(id.substring(0, end)));
    }

    private static Listed listed(Page.ArticlePage page) {
        return new Listed(page.place(), page.article().summary(), page.article().source());
    }
}
