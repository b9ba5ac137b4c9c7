package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Term;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A term is explained where a page first uses it. */
class ExplanationsTest {

    private Explanations explanations;

    @BeforeEach
    void aPage() {
        var pages = Plan.of(new ContentReader(Path.of("src/test/resources/content/tiny"), Path.of("templates"),
                new AllPrintable(), new Problems()).read().orElseThrow()).pages();
        explanations = new Explanations(new TermNames(List.of(term("reflex", "Reflex"), term("reflexboog", "Reflex boog"), term("ai", "AI"),
                term("lo", "L&O"), term("eenheid", "Éénheid"), term("x", "X"))), "start", Links.oneFile(pages).from(pages.get(0).place()));
    }

    @Test
    void onlyItsFirstUseOpensIt() {
        assertThat(explained("<p>De reflex, een Reflex.</p>")).isEqualTo("<p>De " + button("reflex", "reflex") + ", een Reflex.</p>");
        assertThat(explained("<p>Nog een reflex</p>")).isEqualTo("<p>Nog een reflex</p>");
        assertThat(explanations.used()).extracting(Explanations.Explained::href).containsExactly("begrippen.html#begrippen-reflex");
    }

    @Test
    void itIsAWholeWordAndTheLongestThatFits() {
        assertThat(explained("reflexen HR-reflex éreflex")).doesNotContain("<button");
        assertThat(explained("een reflex boog")).isEqualTo("een " + button("reflexboog", "reflex boog"));
        assertThat(explained("ai l&amp;o")).isEqualTo("ai l&amp;o");
        assertThat(explained("AI en L&amp;O")).isEqualTo(button("ai", "AI") + " en " + button("lo", "L&amp;O"));
    }

    @Test
    void lettersWithAccentsAreLettersToo() {
        assertThat(explained("één éénheid, ÉÉNHEID")).isEqualTo("één " + button("eenheid", "éénheid") + ", ÉÉNHEID");
        assertThat(explained("Xé éX 𝒳X “X” X")).isEqualTo("Xé éX 𝒳X “X” " + button("x", "X"));
    }

    @Test
    void headingsLinksCodeAndQuotationsStayAsTheyAre() {
        for (var kept : List.of("<h2 id=\"s-reflex\">Reflex</h2>", "<p><a href=\"x.html\">een reflex</a></p>", "<code>reflex</code>",
                "<blockquote>\n<p>reflex</p>\n</blockquote>", "<p>“een reflex”</p>", "<p>“een <em>reflex</em> of reflex”</p>",
                "<p>&quot;reflex&quot;</p>", "<img src=\"data:x\" alt=\"reflex\"/>")) {
            assertThat(explained(kept)).isEqualTo(kept);
        }
        assertThat(explained("<p>“nooit af</p><p>reflex</p>")).contains(button("reflex", "reflex"));
    }

    @Test
    void aLinkOfTheAuthorIsAUse() {
        var link = "<a href=\"begrippen.html#begrippen-reflex\">vanzelf</a>";
        assertThat(explained(link + " " + link + " reflex")).isEqualTo(button("reflex", "vanzelf") + " " + link + " reflex");
    }

    private String explained(String xhtml) {
        return explanations.in(new Utf8(0).add(xhtml)).toString();
    }

    private static String button(String id, String shown) {
        return "<button class=\"term\" type=\"button\" popovertarget=\"start--" + id + "\">" + shown + "</button>";
    }

    private static Term term(String id, String name) {
        return new Term(id, name, new Prose(List.of()), null);
    }
}
