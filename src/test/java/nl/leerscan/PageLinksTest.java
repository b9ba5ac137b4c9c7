package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.leerscan.Sites.SitePage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link leads to a file, and to a place in it, that is there. */
class PageLinksTest {

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(SitePage page) {
        for (Element link : page.html().select("a[href]")) {
            var href = link.attr("href");
            assertThat(href).isNotBlank();
            if (!href.matches("(https?|mailto|tel|data):.*")) {
                assertLeadsSomewhere(page, href);
            }
        }
        assertThat(page.html().select("a:not([href])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void outOfTheToolkitAreSaidInWordsAndTellNobodyWhereTheyCameFrom(SitePage page) {
        assertThat(page.html().select("meta[name=referrer]").eachAttr("content")).containsExactly("no-referrer");
        assertThat(page.html().select("a[href~=^https?:]")).allMatch(Element::hasText)
                .allMatch(link -> !link.hasAttr("ping") && !link.hasAttr("target"));
    }

    @Test
    void promiseNoFormsWhereNoneAreMade(@TempDir Path home) {
        var pages = Build.of(Sites.REAL.content(), home).withoutDocuments().run().succeeds().pages();

        assertThat(pages.get("index.html").select("main a.button").eachText()).containsExactly("Naar de vragenlijst");
        assertThat(pages.get("begeleiden.html").select("main").text()).doesNotContain("Formulieren om te printen");
        assertThat(pages.get("downloads.html").select("main").text())
                .startsWith("Downloads De hele toolkit in één bestand Alle pagina's in één bestand.");
    }

    @Test
    void everyPageIsReachedFromTheFirst() {
        for (var site : Sites.values()) {
            var pages = site.built().pages();
            var linked = pages.entrySet().stream()
                    .flatMap(page -> page.getValue().select("a[href]").stream()
                            .map(link -> path(page.getKey(), link.attr("href"))))
                    .toList();
            assertThat(linked).containsAll(site.built().files().keySet().stream()
                    .filter(path -> path.matches(".*\\.(html|pdf)"))
                    .toList());
        }
    }

    @Test
    void theToolkitInOneFileNeedsNothingBesideIt() {
        for (var site : Sites.values()) {
            var page = site.built().page("toolkit.html");
            assertThat(page.select("[href]").eachAttr("href"))
                    .allMatch(href -> href.matches("(?s)(#|data:|https?:|mailto:).*"));
            assertThat(page.select("a[download][href^=data:application/pdf;base64,JVBERi]"))
                    .hasSameSizeAs(site.built().files().keySet().stream().filter(path -> path.endsWith(".pdf")).toList());
        }
    }

    private static void assertLeadsSomewhere(SitePage page, String href) {
        var path = path(page.path(), href);
        var files = page.site().built().files();
        assertThat(files).as(href).containsKey(path);
        var fragment = URI.create(href).getFragment();
        if (fragment != null) {
            assertThat(page.site().built().page(path).getElementById(fragment)).as(href).isNotNull();
        }
    }

    private static String path(String from, String href) {
        var resolved = URI.create(from).resolve(href.startsWith("data:") ? "" : href);
        return href.startsWith("#") ? from : resolved.getPath();
    }

    private static Stream<SitePage> pages() {
        return Sites.pages();
    }
}
