package nl.leerscan.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;

class MultipliedResultTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void saysThatTheProfileIsNotMultiplied() {
        assertThat(page("pages", "questionnaire.html")).contains("points added up, not yet × 2.5.");
        assertThat(page("mixed", "vragenlijst.html")).contains("data-factor=plan").doesNotContain("nog zonder ×");
    }

    private static String page(String content, String name) {
        var folder = Path.of("src/test/resources/content").resolve(content);
        var toolkit = new ContentReader(folder, TEMPLATES, new AllPrintable(), new Problems()).read().orElseThrow();
        return new String(Built.of(Plan.of(toolkit), TEMPLATES).get(name), UTF_8);
    }
}
