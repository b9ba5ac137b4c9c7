package nl.leerscan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerscan.FolderCopy;
import nl.leerscan.PrintedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code leerscan forms}, from the command line to the file. */
class FormsCommandTest {

    @TempDir
    private Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aProject() {
        FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    }

    @Test
    void makesNumberedFormsForOneWorkshop() throws IOException {
        assertThat(run("--workshop", "Leren & co’s dag", "--date", "2026-12-01", "--place", "’s-Hertogenbosch",
                "--copies", "3")).isZero();

        assertThat(out()).matches("Klaar: 3 formulieren, 3 pagina's, in \\d+,\\d s\\. Open .*set\\.pdf\n");
        assertThat(PrintedText.pages(Files.readAllBytes(set()))).hasSize(3).allSatisfy(page ->
                assertThat(page).contains("Leren & co’s dag", "1 december 2026", "’s-Hertogenbosch"));
    }

    @Test
    void theFormIsTheFirstDocumentUnlessAnotherIsNamed() throws IOException {
        assertThat(run("--copies", "1")).isZero();
        var plain = PrintedText.of(Files.readAllBytes(set()));
        assertThat(run("--copies", "1", "--form", "scoreformulier-met-conclusies")).isZero();

        assertThat(plain).doesNotContain("Kies");
        assertThat(PrintedText.of(Files.readAllBytes(set()))).contains("Kies");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --copies=0          | “0” is geen aantal formulieren.       | van 1 tot en met 1000
            --copies=1001       | “1001” is geen aantal formulieren.    | van 1 tot en met 1000
            --copies=tien       | “tien” is geen aantal formulieren.    | van 1 tot en met 1000
            --date=1-12-2026    | “1-12-2026” is geen datum.            | zoals 2026-12-01
            --date=2026-02-30   | “2026-02-30” is geen datum.           | zoals 2026-12-01
            --out=forms.docx    | “forms.docx” is geen naam voor een PDF. | “.pdf”
            --place=☹           | Het teken “☹” kan niet op de formulieren | gewone letters
            --form=rooster      | Dat formulier staat niet in toolkit.yaml. | scoreformulier, scoreformulier-met-conclusies
            """)
    void saysWhatIsWrongAndWhatWouldBeRight(String option, String wrong, String right) {
        var arguments = new ArrayList<>(List.of(option));
        if (!option.startsWith("--copies")) {
            arguments.add("--copies=2");
        }
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).startsWith(wrong).contains(right);
        assertThat(set()).doesNotExist();
    }

    @Test
    void withoutDocumentsItSaysWhatIsMissing() throws IOException {
        var file = home.resolve("content/toolkit.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^documents:\\R(?:[ -].*\\R?)+", ""));

        assertThat(run("--copies", "2")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                In toolkit.yaml staat geen formulier om te printen.
                    Zet daar onder documents een scoreformulier, met template, file, title en summary.
                """);
    }

    @Test
    void withoutANumberOfFormsItAsks() {
        assertThat(run("--workshop", "Dag")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                Hoeveel formulieren wil je?
                    Zeg het met --copies, zoals --copies 24.
                """);
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        Files.writeString(set(), "a contract");
        assertThat(run("--copies", "2")).isEqualTo(2);
        assertThat(err()).contains("bestaat al, en is niet door Leerscan gemaakt");
        assertThat(set()).hasContent("a contract");
    }

    @Test
    void aSetThatWasMadeBeforeIs() throws IOException {
        assertThat(run("--copies", "1")).isZero();
        assertThat(run("--copies", "2")).isZero();
        assertThat(PrintedText.pages(Files.readAllBytes(set()))).hasSize(2);
    }

    @Test
    void whoeverMayReadWhatOneWritesThereMayReadTheForms() throws IOException {
        assertThat(run("--copies", "1")).isZero();
        var other = Files.writeString(home.resolve("other.txt"), "");
        assertThat(Files.getPosixFilePermissions(set())).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void contentWithErrorsGivesNoForms() throws IOException {
        Files.writeString(home.resolve("content/start.md"), "no front matter");
        assertThat(run("--copies", "2")).isEqualTo(1);
        assertThat(err()).contains("start.md:1", "Niets geschreven: 1 fout in de inhoud.");
        assertThat(set()).doesNotExist();
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("forms"));
        all.addAll(List.of(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--out"))) {
            all.addAll(List.of("--out", set().toString()));
        }
        out.reset();
        err.reset();
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return LeerscanCommand.run(console, home, all.toArray(String[]::new));
    }

    private Path set() {
        return home.resolve("set.pdf");
    }

    private String out() {
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(UTF_8).replace("\r\n", "\n");
    }
}
