package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author writes stays text: on the page, in the data and on paper. */
class HostileTextTest {

    private static final String TEXT = "<script>alert(1)</script> & \"x\" ${1+1} </title>";
    private static Built built;

    @BeforeAll
    static void build(@TempDir Path home) {
        built = Build.of(Sites.TINY.content(), home)
                .replace("toolkit.yaml", "title: Kleine scan", "title: '" + TEXT + "'")
                .replace("toolkit.yaml", "name: Voorbeeld BV", "name: '" + TEXT + "'")
                .replace("questions.yaml", "text: In hoeverre is er tijd?", "text: '" + TEXT + "'")
                .replace("questions.yaml", "title: Kleine scan van drie vragen", "title: '" + TEXT + "'")
                .replace("questions.yaml", "label: Soms", "label: '" + TEXT + "'")
                .replace("factors.yaml", "name: Het werk", "name: '" + TEXT + "'")
                .replace("factors.yaml", "meaning: Wat een", "meaning: " + TEXT + " Wat een")
                .replace("conclusions.yaml", "title: Begin eraan", "title: '" + TEXT + "'")
                .replace("terms.yaml", "name: Reflex", "name: '" + TEXT + "'")
                .replace("start.md", "title: Welkom", "title: '" + TEXT + "'")
                .replace("about.md", "Niets verlaat je computer.", TEXT)
                .replace("articles/verhaal.md", "title: Een verhaal", "title: '" + TEXT + "'")
                .run().succeeds();
    }

    @Test
    void noPageHasAnElementMoreForIt() {
        var elements = List.of("script", "style", "title", "img", "fieldset", "section", "table");
        Sites.TINY.built().pages().forEach((path, page) -> assertThat(elements).allSatisfy(element ->
                assertThat(built.page(path).select(element)).as(path).hasSameSizeAs(page.select(element))));
    }

    @Test
    void everyPageShowsItAsItWasWritten() {
        assertThat(built.pages()).allSatisfy((path, page) -> {
            assertThat(page.title()).as(path).endsWith(TEXT);
            assertThat(page.select(".brand").text()).as(path).isEqualTo(TEXT);
        });
        assertThat(built.page("vragenlijst.html").selectFirst("legend").text()).isEqualTo("1. " + TEXT);
        assertThat(built.page("vragenlijst.html").select("label").text()).contains(TEXT);
        assertThat(built.page("vragenlijst.html").select("table[data-legend]").text()).contains(TEXT);
        assertThat(built.page("factoren.html").select("h3").eachText()).contains(TEXT);
        assertThat(built.page("begrippen.html").select("dt").eachText()).contains(TEXT);
        assertThat(built.page("index.html").select("h1").text()).isEqualTo(TEXT);
        assertThat(built.page("over-dit-instrument.html").select("main").text()).contains(TEXT);
    }

    @Test
    void soDoesPaper() throws Exception {
        for (var form : built.forms()) {
            assertThat(PrintedText.of(form).replace(" ", "")).contains(TEXT.replace(" ", ""));
            try (var document = Loader.loadPDF(form)) {
                assertThat(document.getDocumentInformation().getTitle()).contains(TEXT);
                assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(TEXT);
            }
        }
    }
}
