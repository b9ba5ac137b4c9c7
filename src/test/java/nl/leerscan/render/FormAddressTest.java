package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address on the score form, which may be long. */
class FormAddressTest {

    private static final String LONG = "https://intranet.zorggroepzuidwestbrabant.voorbeeld.nl/afdelingen/leren-en-ontwikkelen/"
            + "gedeelde%20documenten/instrumenten/workshops/leerscan-2026/";
    private static final String LONGER = LONG + "met-nog-een-map/en-nog-een/en-weer-een-map-met-een-lange-naam/2026/najaar/";

    @ParameterizedTest
    @ValueSource(strings = {
        "https://intranet.voorbeeld.nl/leerscan/",
        "https://intranet.zorggroepzuidwestbrabant.voorbeeld.nl/leren-en-ontwikkelen/leerscan/",
        "https://zorggroepzuidwest.sharepoint.com/sites/leren-en-ontwikkelen/gedeelde-documenten/workshops/leerscan-2026/",
        LONG, LONGER})
    void endsAboveTheQuestions(String address, @TempDir Path folder) {
        var copy = FolderCopy.of(Path.of("src/main/examples/tiny"), folder);
        copy.change("toolkit.yaml", text -> text + "\naddress: " + address + "\n");
        copy.change("questions.yaml", text -> text.replace("label: Bijna altijd", "label: Een beetje mee eens"));

        var lines = PageLines.of(Documents.print(copy.folder(), "score-form").pdf()).get(0).body();

        var end = lines.stream().filter(line -> line.text().contains("html")).findFirst().orElseThrow();
        var head = lines.stream().filter(line -> line.text().contains("beetje")).findFirst().orElseThrow();
        // The head has a line above this one.
        assertThat(end.top()).isLessThan(head.top() - 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://intranet.voorbeeld.nl/leerscan/", LONG, LONGER})
    void endsAboveTheQuestionsInLargeLetters(String address, @TempDir Path folder) {
        var copy = FolderCopy.of(Path.of("src/main/examples/tiny"), folder);
        copy.change("toolkit.yaml", text -> text + "\naddress: " + address + "\n");

        var pages = PageLines.of(Documents.print(copy.folder(), "score-form-large").pdf());

        assertThat(pages.get(0).body()).extracting(PageLines.Line::text).anyMatch(text -> text.endsWith("vragenlijst.html"));
        var end = last(pages.get(0), "html");
        var first = pages.stream().flatMap(page -> page.body().stream()).map(PageLines.Line::text)
                .filter(text -> text.startsWith("1. Weten")).findFirst().orElseThrow();
        assertThat(pages.get(0).body().stream().filter(line -> line.text().equals(first)))
                .allMatch(line -> line.top() > end.top() + 25);
    }

    private static PageLines.Line last(PageLines.Page page, String words) {
        return page.body().stream().filter(line -> line.text().contains(words)).reduce((one, other) -> other).orElseThrow();
    }
}
