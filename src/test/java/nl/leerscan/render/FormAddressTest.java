package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address on the score form, which may be long. */
class FormAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "https://intranet.voorbeeld.nl/leerscan/",
        "https://intranet.zorggroepzuidwestbrabant.voorbeeld.nl/leren-en-ontwikkelen/leerscan/",
        "https://zorggroepzuidwest.sharepoint.com/sites/leren-en-ontwikkelen/gedeelde-documenten/workshops/leerscan-2026/"})
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
}
