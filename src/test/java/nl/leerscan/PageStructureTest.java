package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.leerscan.Sites.SitePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page is made of, whoever reads it: with eyes, ears or a keyboard. */
class PageStructureTest {

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormedForAStrictParser(SitePage page) {
        var parser = Parser.htmlParser().setTrackErrors(100);
        Jsoup.parse(page.source(), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.source().strip()).startsWith("<!doctype html>\n<html lang=").endsWith("</html>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysItsLanguageAndTitle(SitePage page) {
        assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo(page.site() == Sites.ENGLISH ? "en" : "nl");
        assertThat(page.html().title()).isNotBlank().endsWith(page.html().select(".brand").text());
        assertThat(page.html().select("head > meta[name=viewport]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHighestHeadingAndNoGapsBelow(SitePage page) {
        var levels = page.html().select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("level of heading %d of %s", i, levels)
                    .isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.html().select("h1, h2, h3, h4, h5, h6")).allMatch(Element::hasText);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasEachLandmarkOnce(SitePage page) {
        assertThat(page.html().select("body > header")).hasSize(1);
        assertThat(page.html().select("header > nav[aria-label]")).hasSize(1);
        assertThat(page.html().select("nav, header, main, footer")).hasSize(4);
        assertThat(page.html().select("body > main, body > footer")).hasSize(2);
        assertThat(page.html().select("nav a[aria-current=page]").size()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void letsAKeyboardSkipToTheContent(SitePage page) {
        var first = page.html().body().selectFirst("a, button, input, summary, textarea");
        assertThat(first.attr("href")).isEqualTo("#main");
        assertThat(page.html().selectFirst("#main").tagName()).isEqualTo("main");
        assertThat(page.html().selectFirst("#main").attr("tabindex")).isEqualTo("-1");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoIdTwiceAndNamesOnlyIdsThatAreThere(SitePage page) {
        var ids = page.html().select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("\\S+"));
        assertThat(ids).containsAll(page.html().select("[aria-labelledby]").eachAttr("aria-labelledby"));
        assertThat(ids).containsAll(page.html().select("[aria-describedby]").stream()
                .flatMap(each -> Stream.of(each.attr("aria-describedby").split(" "))).toList());
        assertThat(ids).containsAll(page.html().select("label[for]").eachAttr("for"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesEveryControl(SitePage page) {
        assertThat(page.html().select("input, select, textarea")).allMatch(PageStructureTest::isLabelled);
        assertThat(page.html().select("button, a, summary, label")).allMatch(Element::hasText);
        assertThat(page.html().select("fieldset")).allMatch(fieldset ->
                fieldset.firstElementChild().is("legend") && fieldset.firstElementChild().hasText());
        assertThat(page.html().select("img")).allMatch(image -> !image.attr("alt").isBlank()
                || image.hasAttr("alt") && image.parent().is("li") && image.parent().selectFirst("a") != null);
        assertThat(page.html().select("svg")).allMatch(svg -> svg.is("[aria-hidden=true], [role=img][aria-label]"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsWhatATableIsAndWhatItsHeadersBelongTo(SitePage page) {
        assertThat(page.html().select("table")).allMatch(table ->
                table.selectFirst("caption") != null || Stream.iterate(table, each -> each != null,
                        Element::previousElementSibling).anyMatch(each -> each.tagName().matches("h[2-6]|p|summary")));
        assertThat(page.html().select("table")).allMatch(table -> !table.select("thead th[scope=col]").isEmpty());
        assertThat(page.html().select("th")).allMatch(th -> th.attr("scope").matches("col|row|rowgroup"));
        assertThat(page.html().select("thead td")).noneMatch(Element::hasText);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesTheEdition(SitePage page) {
        assertThat(page.html().select("footer").text())
                .contains(page.site() == Sites.ENGLISH
                        ? "Edition 2026-1, 21 November 2026"
                        : "Editie 2026-1, 21 november 2026");
    }

    private static boolean isLabelled(Element control) {
        return !control.attr("aria-label").isBlank()
                || control.closest("label") != null && control.closest("label").hasText();
    }

    private static Stream<SitePage> pages() {
        return Sites.pages();
    }
}
