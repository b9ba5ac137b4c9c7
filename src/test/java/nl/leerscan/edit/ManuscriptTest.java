package nl.leerscan.edit;

import static nl.leerscan.edit.Untouchable.Reason.BROKEN;
import static nl.leerscan.edit.Untouchable.Reason.ENCODING;
import static nl.leerscan.edit.Untouchable.Reason.FILE_CHARACTER;
import static nl.leerscan.edit.Untouchable.Reason.KEY_TWICE;
import static nl.leerscan.edit.Untouchable.Reason.MARKS;
import static nl.leerscan.edit.Untouchable.Reason.NOT_CONTENT;
import static nl.leerscan.edit.Untouchable.Reason.TEXT_CHARACTER;
import static nl.leerscan.edit.Untouchable.Reason.TOO_LARGE;
import static nl.leerscan.edit.Untouchable.Reason.UNUSUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.leerscan.edit.Untouchable.Reason;
import nl.leerscan.problem.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a file, and which files cannot be edited. */
class ManuscriptTest {

    @TempDir
    Path folder;

    @Test
    void textsListsAndTheirLinesAreFoundByTheirPath() {
        var file = Edited.yaml("""
                title: "Leerscan"   # kort

                # De vragen.
                questions:
                  - id: doel
                    text: |
                      Een


                      twee.   \s

                  - id: ruimte
                    dialogue: [a, 'b']
                    empty:
                """).manuscript();

        assertThat(file.text("title")).hasValue("Leerscan");
        assertThat(file.text("questions/0/text")).hasValue("Een\n\n\ntwee.");
        assertThat(file.text("questions/1/empty")).hasValue("");
        assertThat(file.texts("questions/1/dialogue")).containsExactly("a", "b");
        assertThat(file.size("questions")).isEqualTo(2);
        assertThat(file.lines("title")).hasValue(new LineRange(1, 1));
        assertThat(file.lines("questions")).hasValue(new LineRange(4, 14));
        assertThat(file.lines("questions/0")).hasValue(new LineRange(5, 10));
        assertThat(file.lines("questions/0/text")).hasValue(new LineRange(6, 10));
        assertThat(file.lines("questions/1/dialogue/1")).hasValue(new LineRange(13, 13));
    }

    @Test
    void whatIsNotThereIsEmpty() {
        var file = Edited.yaml("a: b\nlist:\n  - c: d\n").manuscript();

        for (var path : List.of("b", "a/b", "list/1", "list/x", "list/0/d", "", "/", "a/", "list/99999999999", "body")) {
            assertThat(file.text(path)).isEmpty();
            assertThat(file.texts(path)).isEmpty();
            assertThat(file.size(path)).isZero();
            assertThat(file.lines(path)).isEmpty();
        }
        assertThat(file.text("list")).isEmpty();
        assertThat(file.texts("list")).isEmpty();
    }

    @Test
    void aFileThatIsNotSimplyKeysListsAndTextsIsRefused() {
        Edited.isNotRead("a.yaml", "a: b\nc: &x d\n", MARKS, 2);
        Edited.isNotRead("a.yaml", "a: &x b\nc: *x\n", MARKS, 1);
        Edited.isNotRead("a.yaml", "a: !!str b\n", MARKS, 1);
        Edited.isNotRead("a.yaml", "a: !x\n  - b\n", MARKS, 1);
        Edited.isNotRead("a.yaml", "&x a: b\n", MARKS, 1);
        Edited.isNotRead("a.yaml", "a: b\nc:\n  d: e\n  d: f\n", KEY_TWICE, 4);
        Edited.isNotRead("a.yaml", "a: b\n---\nc: d\n", UNUSUAL, 2);
        Edited.isNotRead("a.yaml", "? a\n: b\n", UNUSUAL, 1);
        Edited.isNotRead("a.yaml", "[a, b]: c\n", UNUSUAL, 1);
        Edited.isNotRead("a.yaml", "a: " + "[".repeat(60) + "]".repeat(60), UNUSUAL, 1);
        Edited.isNotRead("a.yaml", "a: \u2028\n", FILE_CHARACTER, 1);
        Edited.isNotRead("a.yaml", "a: b\n# \u0007\n", FILE_CHARACTER, 2);
        Edited.isNotRead("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'}, ENCODING, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# niets\n", "a", "- a\n", "{}", "a: b: c\n", "a: \"b\n", "a:\n\tb: c\n", "a: @b\n",
            "%YAML 9.9\n---\na: b\n"})
    void aFileWithoutKeysOrWithMistakesIsRefused(String text) {
        Edited.isNotRead("a.yaml", text, BROKEN, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tekst.\n", "title: x\n---\n", "---\ntitle: x\nTekst.\n", "---\n---\nTekst.\n",
            "---\n- a\n---\nTekst.\n"})
    void aPageWithoutFrontMatterIsRefused(String text) {
        Edited.isNotRead("a.md", text, BROKEN, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "a\ud83d", "\udc00", "\u2028", "\u0085", "\u007f", "\uffff"})
    void aTextThatNoFileMayHoldIsRefused(String text) {
        Edited.yaml("a: b\n").refuses("a", "een\n" + text, TEXT_CHARACTER, 2);
        Edited.yaml("a: b\n").refuses("c", List.of("een", "een\n" + text), TEXT_CHARACTER, 2);
        Edited.markdown("---\na: b\n---\nc\n").refuses(Manuscript.BODY, "een\n" + text, TEXT_CHARACTER, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.yaml", "b/../../a.yaml", "/etc/a.yaml", ".a.yaml", ".b/a.yaml", "b//a.yaml", "b\\a.yaml",
            "a.txt", "a.yaml.bak", "a\u0000.yaml", "c.yaml", "link.yaml", ""})
    void onlyFilesOfTheContentAreRead(String file) throws Exception {
        var content = Files.createDirectories(folder.resolve("content/c.yaml")).getParent();
        Files.writeString(folder.resolve("a.yaml"), "a: b\n");
        Files.writeString(content.resolve("a.txt"), "a: b\n");
        Files.createSymbolicLink(content.resolve("link.yaml"), folder.resolve("a.yaml"));

        assertThatThrownBy(() -> Manuscript.read(content, file)).isInstanceOf(Untouchable.class)
                .extracting("reason").isEqualTo(NOT_CONTENT);
    }

    @Test
    void aFileThatIsGoneOrTooLargeIsNotRead() throws Exception {
        assertThatThrownBy(() -> Manuscript.read(folder, "a.yaml")).isInstanceOf(NoSuchFileException.class);

        var large = "# ".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.yaml"), Arrays.copyOf(large, 3 * 1024 * 1024 + 1));
        assertThatThrownBy(() -> Manuscript.read(folder, "a.yaml")).isInstanceOf(Untouchable.class)
                .extracting("reason").isEqualTo(TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInBothLanguages(Reason reason) {
        var refusal = new Untouchable(reason, 7);
        assertThat(Catalogue.of("nl").text(refusal.key(), refusal.details())).isNotBlank();
        assertThat(Catalogue.of("en").text(refusal.key(), refusal.details())).isNotBlank();
    }
}
