package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Article;
import nl.leerscan.model.Source;
import nl.leerscan.model.Term;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

/** The list of sources: each once, with all that draws on it. */
class SourcesPlanTest {

    @Test
    void theRealSourcesAreFour() {
        var toolkit = new ContentReader(Path.of("content"), Path.of("templates"), new AllPrintable(), new Problems())
                .read().orElseThrow();

        var sources = Plan.of(toolkit).print().sources();

        assertThat(sources).extracting(UsedSource::name).containsExactly("Baeten, J.J.M.", "Baeten, J.J.M.",
                "Een inventieve blik op leren en ontwikkelen", "TNO, in opdracht van de LLO-Katalysator");
        assertThat(sources).extracting(UsedSource::when).containsExactly("maart 2023", "oktober 2024, artikel 4.1",
                "2024, artikel", "2023");
        assertThat(sources.get(0).uses()).extracting(Place::kind)
                .containsExactly(Place.Kind.METHOD, Place.Kind.ARTICLE, Place.Kind.TERMS);
        assertThat(sources.get(1).uses()).extracting(Place::kind).containsExactly(Place.Kind.QUESTIONNAIRE,
                Place.Kind.FACTORS, Place.Kind.RESEARCH, Place.Kind.ARTICLE, Place.Kind.TERMS, Place.Kind.WORKSHOP);
        assertThat(sources.get(2).uses()).extracting(Place::kind)
                .containsExactly(Place.Kind.LANDSCAPE, Place.Kind.ARTICLE, Place.Kind.TERMS);
        assertThat(sources.get(3).uses()).extracting(Place::kind).containsExactly(Place.Kind.INTERVENTIONS,
                Place.Kind.ARTICLE, Place.Kind.ARTICLE, Place.Kind.TERMS);
    }

    @Test
    void oneSourceCitedAtTwoPlacesHasBothDetails() {
        assertThat(sources(
                article("een", new Source("Jansen, A.", "Boek", "2020", "hoofdstuk 2")),
                article("twee", new Source("Jansen, A.", "Boek", "2020", null)),
                article("drie", new Source("Jansen, A.", "Boek", "2020", "hoofdstuk 5"))))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.when()).isEqualTo("2020, hoofdstuk 2, hoofdstuk 5");
                    assertThat(source.uses()).extracting(Place::title).containsExactly("een", "twee", "drie");
                });
    }

    @Test
    void theyStandByAuthorOrTitleWithTheOldestFirst() {
        assertThat(sources(
                article("een", new Source("Zwart, B.", "Boek", "1999", null)),
                article("twee", new Source(null, "Élan in teams", "2001", null)),
                article("drie", new Source("Jansen, A.", "Later", "mei 2021", null)),
                article("vier", new Source("Jansen, A.", "Eerder", "augustus 2019", null)),
                article("vijf", new Source("Jansen, A.", "Daarna", "mei 2021", null))))
                .extracting(UsedSource::title)
                .containsExactly("Élan in teams", "Eerder", "Daarna", "Later", "Boek");
    }

    @Test
    void aTermCitesInBrief() {
        var article = article("een", new Source("Jansen, A.", "Boek", "mei 2020", null));

        assertThat(sources(article, term("Jansen (mei 2020)"))).singleElement()
                .satisfies(source -> assertThat(source.uses()).hasSize(2));
        assertThat(sources(article, term("Jansen (juni 2020)"), term("Woordenboek")))
                .extracting(UsedSource::title).containsExactly("Boek", "Jansen (juni 2020)", "Woordenboek");
    }

    private static List<UsedSource> sources(Page... pages) {
        return SourcesPlan.of(List.of(pages), "nl");
    }

    private static Page article(String title, Source source) {
        return new Page.ArticlePage(new Place(Place.Kind.ARTICLE, title + ".html", title, title),
                new Article(title, title, "Kort.", source, 1, Toolkits.PROSE), place(Place.Kind.ARTICLES));
    }

    private static Page term(String source) {
        return new Page.Terms(place(Place.Kind.TERMS), List.of(new Term("woord", "Woord", Toolkits.PROSE, source)));
    }

    private static Place place(Place.Kind kind) {
        return new Place(kind, kind.key() + ".html", kind.key(), kind.key());
    }
}
