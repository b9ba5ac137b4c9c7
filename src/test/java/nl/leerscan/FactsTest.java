package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content says agrees with what its sources say. */
class FactsTest {

    @ParameterizedTest
    @MethodSource("facts")
    void standInTheContent(List<String> fact) {
        var file = Path.of("content", fact.get(1));
        assertThat(file).content().as(fact.get(0)).containsPattern(Pattern.compile(fact.get(2)));
    }

    @Test
    void everyArticleIsReadInAFewMinutes() {
        var articles = Sites.REAL.built().pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith("artikelen/"))
                .toList();
        assertThat(articles).hasSize(5).allSatisfy(article -> {
            var text = article.getValue().selectFirst("article").clone();
            text.select(".aside, .source, .footnotes").remove();
            assertThat(text.text().split("\\s+")).as(article.getKey()).hasSizeBetween(700, 1200);
        });
    }

    @Test
    void everyArticleSaysWhatItIsBasedOnAndWhereEachClaimComesFrom() {
        Sites.REAL.built().pages().forEach((path, page) -> {
            if (path.startsWith("artikelen/")) {
                assertThat(page.select("article > .source cite")).as(path).hasSize(1);
                assertThat(page.select("article sup a[href^=#]")).as(path).hasSizeGreaterThan(1);
            }
        });
    }

    private static Stream<List<String>> facts() {
        return FactTable.lines("facts.tsv").stream();
    }
}
