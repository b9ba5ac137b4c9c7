package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.leerscan.Build;
import nl.leerscan.FolderCopy;
import nl.leerscan.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheyPrintIsEscapedUnlessItIsMarkup() throws IOException {
        var printed = print("${text} ${markup} <a title=\"${text}\">", Map.of(
                "text", "<b> & \"c\"", "markup", TemplateValues.markup("<b>&amp;</b>")));
        assertThat(printed).isEqualTo("&lt;b&gt; &amp; &quot;c&quot; <b>&amp;</b> "
                + "<a title=\"&lt;b&gt; &amp; &quot;c&quot;\">");
    }

    @Test
    void aVariableThatIsNotThereIsNamedWithItsTemplate() {
        assertThatThrownBy(() -> print("<p>${nowhere.name}</p>", Map.of()))
                .isInstanceOf(IllegalStateException.class).hasMessageContainingAll("page.ftlh", "nowhere");
    }

    @Test
    void numbersAreNotGrouped() throws IOException {
        assertThat(print("${number}", Map.of("number", 1234567))).isEqualTo("1234567");
    }

    @ParameterizedTest
    @CsvSource({"html/pages/start.ftlh, ${nowhere}, nowhere", "html/frame.ftlh, ${frame.nowhere}, frame.nowhere",
            "html/pages/terms.ftlh, '${t(\"no.such-text\")}', no.such-text", "pdf/score-form.ftlh, <#if>, #if"})
    void aMistakeInATemplateIsToldAndTheOldSiteStays(String template, String mistake, String told) {
        var build = Build.of(Sites.TINY.content(), folder);
        var before = build.run().succeeds();

        var after = build.changeTemplate(template, text -> text + mistake).run().fails().leaves(before);

        assertThat(after.err()).startsWith("Het maken van de pagina's is mislukt.")
                .contains(template.replaceAll(".*/", ""), told)
                .endsWith("is niet veranderd.\n");
    }

    @Test
    void noneTurnsEscapingOff() {
        for (var file : FolderCopy.filesIn(Path.of("templates"))) {
            assertThat(FolderCopy.read(file)).as(file.toString())
                    .doesNotContain("?no_esc", "<#noautoesc", "<#outputformat");
        }
    }

    private String print(String template, Map<String, ?> values) throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), template);
        return new Templates(folder).print("page.ftlh", values);
    }
}
