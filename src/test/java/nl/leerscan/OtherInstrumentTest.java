package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program knows no instrument: everything about one is content, and everything it says itself is in a language. */
class OtherInstrumentTest {

    private static final Pattern OF_OUR_INSTRUMENT =
            Pattern.compile("(?iU)\\bleren\\b|\\blearning\\b|werkplek|workplace"
            + "|succesfactor|verduurza|baeten|\\bTNO\\b|leercultuur|regisseur|eigenaarschap|weerstand|krachtige"
            + "|conclusies? [1-4]\\b|kansrijk|L&O|HR-|leidinggevende");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/main/resources", "templates"})
    void noWordOfOurInstrumentIsInTheProgram(String folder) {
        for (var file : FolderCopy.filesIn(Path.of(folder))) {
            var lines = FolderCopy.read(file).lines();
            assertThat(lines.filter(line -> OF_OUR_INSTRUMENT.matcher(line).find())).as(file.toString()).isEmpty();
        }
    }

    @Test
    void anEnglishToolkitHasEnglishFileNamesAndNoPagesForWhatItDoesNotHave() {
        assertThat(Sites.ENGLISH.built().files()).containsOnlyKeys(".leerscan", "index.html", "questionnaire.html",
                "group-result.html", "downloads.html", "search.html", "toolkit.html", "pdf/score-form.pdf", "pdf/score-form-with-conclusions.pdf");
        assertThat(Sites.ENGLISH.built().out()).startsWith("Done: 5 pages, 2 documents, no problems");
    }

    @ParameterizedTest
    @MethodSource("shown")
    void anEnglishToolkitHasNoDutchWord(String text) {
        assertThat(dutchPieces()).hasSizeGreaterThan(100).allSatisfy(piece ->
                assertThat(text).doesNotContainPattern("(?U)(?<!\\w)" + Pattern.quote(piece) + "(?!\\w)"));
    }

    /** The pieces of Dutch texts between slots that are in no English text. */
    private static Set<String> dutchPieces() {
        var pieces = pieces("nl");
        pieces.removeAll(pieces("en"));
        return pieces;
    }

    private static Set<String> pieces(String language) {
        var pieces = new LinkedHashSet<String>();
        for (var text : InterfaceTexts.of(language).values()) {
            Stream.of(text.split("\\{[a-z]+}")).map(String::strip)
                    .filter(piece -> piece.matches("(?s).*[a-zA-Z].*"))
                    .forEach(pieces::add);
        }
        return pieces;
    }

    /** All that people see or hear of the English toolkit: texts and attributes of pages, and the forms. */
    private static List<String> shown() {
        var texts = Sites.ENGLISH.built().pages().values().stream().map(page -> {
            var attributes = page.getAllElements().stream()
                    .flatMap(element -> element.attributes().asList().stream())
                    .map(attribute -> attribute.getValue())
                    .filter(value -> !value.startsWith("data:") && !value.contains("sha256-"))
                    .toList();
            return page.title() + "\n" + page.text() + "\n" + String.join("\n", attributes);
        });
        var forms = Sites.ENGLISH.built().forms().stream().map(PrintedText::of);
        return Stream.concat(texts, forms).toList();
    }
}
