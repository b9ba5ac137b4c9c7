package nl.leerscan.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.AllPrintable;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading again with what was read before tells the same as reading for the first time. */
class KnownTextsTest {

    @TempDir
    private Path temp;

    private final KnownTexts known = new KnownTexts();
    private List<Problem> problems = List.of();

    @Test
    void whatIsTheSameReadsTheSame() {
        var content = Content.tinyIn(temp);
        assertThat(read(content)).isPresent().isEqualTo(read(content));
    }

    @Test
    void whatChangedIsReadAnew() {
        var content = Content.tinyIn(temp);
        read(content);
        content.replace("toolkit.yaml", "Kleine scan", "Andere scan");
        assertThat(read(content).orElseThrow().title()).isEqualTo("Andere scan");
    }

    @Test
    void whatIsWrongIsToldEachTime() {
        var content = Content.tinyIn(temp).replace("toolkit.yaml", "title:", "titel:");
        read(content);
        var first = problems;
        read(content);
        assertThat(problems).isNotEmpty().isEqualTo(first);
    }

    @Test
    void whatPaperWouldLoseIsToldEachTime() {
        var content = Content.tinyIn(temp).replace("toolkit.yaml", "Kleine scan", "Kleine scan ☃");
        read(content);
        var first = problems;
        read(content);
        assertThat(problems).extracting(Problem::code).containsExactly("character-not-printable");
        assertThat(problems).isEqualTo(first);
    }

    @Test
    void whatIsWrittenInAFormattedTextIsReadAnew() {
        var content = Content.tinyIn(temp);
        read(content);
        content.replace("start.md", "Ga naar", "Kijk in");
        assertThat(read(content).orElseThrow().start().toString()).contains("Kijk in").doesNotContain("Ga naar");
    }

    @Test
    void whatIsWrongInAFormattedTextIsToldEachTime() {
        var content = Content.tinyIn(temp).replace("start.md", "(questions.yaml)", "(vragen.yaml)");
        read(content);
        var first = problems;
        read(content);
        assertThat(problems).extracting(Problem::code).containsExactly("link-nowhere");
        assertThat(problems).isEqualTo(first);
    }

    @Test
    void aTextLeadsNowhereOnceWhatItLinksToIsGone() {
        var content = Content.tinyIn(temp)
                .write("articles/eerste.md", article("Eerste") + "[verder](tweede.md)\n")
                .write("articles/tweede.md", article("Tweede") + "Tekst.\n");
        assertThat(read(content)).as("%s", problems).isPresent();
        content.delete("articles/tweede.md");
        read(content);
        assertThat(problems).extracting(Problem::code).containsExactly("link-nowhere-near");
    }

    @Test
    void aLinkToAPlaceIsCheckedEachTime() {
        var content = Content.tinyIn(temp)
                .write("articles/eerste.md", article("Eerste") + "[verder](tweede.md#kop)\n")
                .write("articles/tweede.md", article("Tweede") + "## Kop\n\nTekst.\n");
        assertThat(read(content)).as("%s", problems).isPresent();
        content.replace("articles/tweede.md", "## Kop", "## Hoofd");
        read(content);
        assertThat(problems).extracting(Problem::code).containsExactly("link-no-such-place");
    }

    @Test
    void aPictureIsLookedAtEachTime() {
        var content = Content.tinyIn(temp).replace("start.md", "Ga naar", "![Een vlak](logo.png) Ga naar")
                .replace("toolkit.yaml", "logo: logo.png\n", "");
        assertThat(read(content)).as("%s", problems).isPresent();
        content.delete("logo.png");
        read(content);
        assertThat(problems).filteredOn(problem -> problem.code().equals("picture-missing"))
                .extracting(problem -> problem.location().file()).contains("start.md");
    }

    /** Articles are read on all cores. */
    @RepeatedTest(5)
    void readingManyAtOnceTellsTheSameEachTimeAndMissesNothing() {
        var content = Content.tinyIn(temp);
        for (int i = 0; i < 120; i++) {
            content.write("articles/stuk-" + i + ".md", article("Stuk " + i) + "☃ [verder](stuk-" + (i + 1) % 120 + ".md"
                    + (i % 3 == 0 ? "#nergens" : "") + ")" + (i % 5 == 0 ? " [weg](weg.md)" : "") + (i % 7 == 0 ? "[^1]" : "") + "\n");
        }
        read(content);
        assertThat(problems.stream().collect(groupingBy(Problem::code, counting()))).isEqualTo(Map.of(
                "link-no-such-place", 40L, "link-nowhere", 24L, "footnote-undefined", 18L, "character-not-printable", 120L));
        var first = problems;
        read(content);
        assertThat(problems).isEqualTo(first);
        var found = new Problems();
        new ContentReader(content.folder(), Path.of("templates"), point -> point != '☃', found).read();
        assertThat(found.sorted()).isEqualTo(first);

        for (int i = 0; i < 120; i++) {
            content.write("articles/stuk-" + i + ".md", article("Stuk " + i) + "Tekst, en [verder](stuk-" + (i + 1) % 120 + ".md).\n");
        }
        assertThat(new ContentReader(content.folder(), Path.of("templates"), new AllPrintable(), new Problems()).read())
                .isPresent().isEqualTo(read(content));
    }

    private static String article(String title) {
        return "---\ntitle: %s\nsummary: Kort.\norder: 1\nsource:\n  author: Ons\n  title: Dit\n  date: 2026\n---\n\n".formatted(title);
    }

    private Optional<Toolkit> read(Content content) {
        var found = new Problems();
        var toolkit = new ContentReader(content.folder(), Path.of("templates"), Map.of(), known, point -> point != '☃', found).read();
        problems = found.sorted();
        return toolkit;
    }
}
