package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody's paste, or a program, leaves in a file and no person writes: each is told at its place, before it can
 * exhaust the memory or the patience of whoever reads it. As large as a file may be, for that is where it would hurt.
 */
class HugeContentTest {

    private static final int SIZE = 490_000;
    private static final String FRONT = "---\ntitle: Een tekst\nsummary: Kort.\norder: 1\nsource:\n  title: Een bron\n  date: \"2024\"\n---\n\n";

    @TempDir
    private Path temp;
    private Content content;

    @BeforeEach
    void tiny() {
        content = Content.tinyIn(temp);
    }

    static Stream<Arguments> articles() {
        var articles = new TreeMap<String, String>();
        Stream.of("[", "![", "`", "*", "_", "<", "&#1;", "|", ">", "a").forEach(sign -> articles.put(of(sign), "word-too-long"));
        Stream.of("[ ", "![ ", "` `` ", "*a ", "<a ", "&amp; ", "| ", "> ", "- ", "[^a] ", "[a](#b) ", "woord ", "woord\n", "# a\n",
                "[^a]: b\n").forEach(part -> articles.put(of(part), "paragraph-too-long"));
        articles.put(of("woord ", 600_000), "file-too-large");
        return articles.entrySet().stream().map(article -> Arguments.of(article.getKey().substring(0, 8), article));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleOfOneThingIsRefusedAtItsPlace(String start, Map.Entry<String, String> article) {
        content.write("articles/veel.md", FRONT + article.getKey());
        assertThat(content.problems()).extracting(Problem::code).containsExactly(article.getValue());
    }

    /** With empty lines in between there is nothing wrong with its shape: then each mistake counts, up to what one reads. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void ofAHundredThousandMistakesAHundredAreTold(String mistake, String code) {
        content.write("articles/veel.md", FRONT + of(mistake));
        var problems = content.problems();
        assertThat(problems).hasSize(101).extracting(Problem::code).containsOnly("problems-more", code);
        assertThat(problems.get(0).location()).hasToString("articles/veel.md");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(Arguments.of("# a\n\n", "heading-too-high"), Arguments.of("[a](#b)\n\n", "link-no-such-place"),
                Arguments.of("[^a]\n\n", "footnote-undefined"), Arguments.of("##\n\n", "heading-empty"),
                Arguments.of("[a](x:y)\n\n", "link-scheme"));
    }

    @Test
    void linksToPlacesThatNearlyExistAreComparedWithAFewOnly() {
        content.write("articles/veel.md", FRONT + numbered(2000, "## Kop %d\n\n") + numbered(2000, "[a](#kopje-%d)\n\n"));
        assertThat(content.problems()).hasSize(101);
    }

    @Test
    void oneLineOfYamlIsAsGoodAsAnyNumber() {
        content.replace("toolkit.yaml", "title: Kleine scan", "title: [" + of("a, ") + "b]");
        assertThat(content.problems()).extracting(Problem::code).contains("text-expected");
    }

    @Test
    void ofKeysThatNobodyKnowsAHundredAreTold() {
        content.write("toolkit.yaml", content.text("toolkit.yaml") + numbered(20_000, "sleutel-nummer-%d: a\n"));
        assertThat(content.problems()).hasSize(101).allMatch(problem -> problem.location().file().equals("toolkit.yaml"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListWithoutEndIsRefused(String file, String item) {
        content.write(file, content.text(file) + numbered(1000, item));
        assertThat(content.problems()).extracting(Problem::code).contains("list-too-long").doesNotContain("problems-more");
    }

    static Stream<Arguments> lists() {
        return Stream.of(Arguments.of("questions.yaml", "  - id: v%d\n    text: Hoe?\n    factor: werk\n"),
                Arguments.of("terms.yaml", "  - id: t%d\n    name: Iets\n    definition: Niets.\n"),
                Arguments.of("toolkit.yaml", "  - template: score-form\n    file: f%d\n    title: T\n    summary: S\n"));
    }

    /** Whether something stops a build is known also of what is not kept. */
    @Test
    void anErrorAmongCountlessWarningsStillCounts() {
        var problems = new Problems();
        IntStream.rangeClosed(1, 1000).forEach(line -> problems.warning(new Location("a.md", line, 1), "figure-without-source"));
        assertThat(problems.hasErrors()).isFalse();
        problems.error(new Location("a.md", 2000, 1), "heading-empty");
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.sorted()).hasSize(102);
    }

    private static String of(String part) {
        return of(part, SIZE);
    }

    private static String of(String part, int size) {
        return part.repeat(size / part.length());
    }

    private static String numbered(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
