package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Target;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Plan PLAN = Plan.of(new ContentReader(Path.of("src/test/resources/content/tiny"),
            Path.of("templates"), new AllPrintable(), new Problems()).read().orElseThrow());
    private static final Place FACTORS = place("factoren.html");
    private static final Links FROM_ARTICLE = Links.oneFile(PLAN.pages()).from(place("artikelen/verhaal.html"));
    private static final Links FROM_START = Links.oneFile(PLAN.pages()).from(place("index.html"));
    private static final Links IN_ONE_FILE = Links.oneFile(PLAN.pages());

    @Test
    void leadUpFromAPageInAFolder() {
        assertThat(FROM_ARTICLE.to(FACTORS)).isEqualTo("../factoren.html");
        assertThat(FROM_ARTICLE.to(FACTORS, "werk")).isEqualTo("../factoren.html#factoren-werk");
        assertThat(FROM_ARTICLE.toFile("pdf/a.pdf")).isEqualTo("../pdf/a.pdf");
        assertThat(FROM_START.toFile("pdf/a.pdf")).isEqualTo("pdf/a.pdf");
    }

    @Test
    void knowEveryKindOfTarget() {
        assertThat(to(FROM_START, new Target.Here("stap"))).isEqualTo("#scope-stap");
        assertThat(to(FROM_START, new Target.ToArticle("verhaal", null))).isEqualTo("artikelen/verhaal.html");
        assertThat(to(FROM_ARTICLE, new Target.ToArticle("verhaal", "de-eerste")))
                .isEqualTo("../artikelen/verhaal.html#artikelen-verhaal-de-eerste");
        assertThat(to(FROM_ARTICLE, new Target.ToStart())).isEqualTo("../index.html");
        assertThat(to(FROM_START, new Target.ToAbout("privacy")))
                .isEqualTo("over-dit-instrument.html#over-dit-instrument-privacy");
        assertThat(to(FROM_START, new Target.ToWorkshop(null))).isEqualTo("begeleiden.html");
        assertThat(to(FROM_START, new Target.ToWorkshop("step-1"))).isEqualTo("begeleiden.html#begeleiden-text-step-1");
        assertThat(to(FROM_START, new Target.ToQuestions())).isEqualTo("vragenlijst.html");
        assertThat(to(FROM_START, new Target.ToFactor(null))).isEqualTo("factoren.html");
        assertThat(to(FROM_START, new Target.ToTerm("reflex"))).isEqualTo("begrippen.html#begrippen-reflex");
    }

    @Test
    void areAnchorsWhereAllPagesShareOneFile() {
        assertThat(to(IN_ONE_FILE, new Target.ToStart())).isEqualTo("#start");
        assertThat(to(IN_ONE_FILE, new Target.ToArticle("verhaal", null))).isEqualTo("#artikelen-verhaal");
        assertThat(to(IN_ONE_FILE, new Target.ToArticle("verhaal", "de-eerste")))
                .isEqualTo("#artikelen-verhaal-de-eerste");
        assertThat(to(IN_ONE_FILE, new Target.ToFactor("werk"))).isEqualTo("#factoren-werk");
        assertThatThrownBy(() -> IN_ONE_FILE.toFile("pdf/a.pdf")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pdf/a.pdf");
    }

    @Test
    void toWhatIsNotThereAreOurMistake() {
        assertThatThrownBy(() -> to(FROM_START, new Target.ToArticle("nergens", null)))
                .isInstanceOf(NoSuchElementException.class).hasMessageContaining("nergens");
        assertThatThrownBy(() -> to(Links.oneFile(List.of()), new Target.ToTerm(null)))
                .isInstanceOf(NoSuchElementException.class).hasMessageContaining("TERMS");
    }

    @Test
    void headingsOfATextFollowThePlaceItStandsInAndStopAtSix() {
        var prose = new Prose(List.of(new Prose.Markup("<h"), new Prose.Level(1), new Prose.Markup(" id=\""),
                new Prose.Anchor("a"), new Prose.Markup("\">"), new Prose.Link(new Target.Here("a")),
                new Prose.Markup("|"), new Prose.Level(2), new Prose.Level(5), new Prose.Level(9),
                new Prose.Markup("\n")));
        assertThat(ProsePrinter.print(prose, "s", 2, FROM_START).toString()).isEqualTo("<h2 id=\"s-a\">#s-a|366");
        assertThat(ProsePrinter.print(prose, "t-u", 4, FROM_START).toString()).isEqualTo("<h4 id=\"t-u-a\">#t-u-a|566");
    }

    private static String to(Links links, Target target) {
        return links.to(target, "scope");
    }

    private static Place place(String path) {
        return PLAN.pages().stream()
                .map(Page::place)
                .filter(place -> place.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
