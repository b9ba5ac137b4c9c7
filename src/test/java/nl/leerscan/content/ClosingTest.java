package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Prose.Link;
import nl.leerscan.model.Prose.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an explanation ends, which is what the hand-out shows of it. */
class ClosingTest {

    @TempDir
    private Path temp;
    private Content content;

    @BeforeEach
    void startFromTheTinyContent() {
        content = Content.tinyIn(temp);
    }

    @Test
    void isTheLastParagraph() {
        assertThat(explanation("Eerst.\n\n      Dan.").closing()).isEqualTo(markup("<p>Dan.</p>\n"));
    }

    @Test
    void isAllOfASingleParagraph() {
        var prose = explanation("Alleen.");
        assertThat(prose.closing()).isEqualTo(prose).isEqualTo(markup("<p>Alleen.</p>\n"));
    }

    @Test
    void keepsItsLinks() {
        var closing = explanation("Een [begrip](terms.yaml#reflex).\n\n      Nog een [begrip](terms.yaml#reflex), ja.").closing();
        assertThat(closing.parts()).hasSize(3);
        assertThat(closing.parts().get(0)).isEqualTo(new Markup("<p>Nog een <a href=\""));
        assertThat(closing.parts().get(1)).isInstanceOf(Link.class);
    }

    @Test
    void isEverythingWhereAListOrNotesComeLast() {
        for (var text : List.of("Eerst.\n\n      - een\n      - twee", "Eerst.[^1]\n\n      Dan.\n\n      [^1]: Noot.")) {
            var prose = explanation(text);
            assertThat(prose.closing()).isEqualTo(prose);
        }
    }

    private Prose explanation(String text) {
        content.replace("factors.yaml", "    explanation: Kort.\n", "    explanation: |\n      " + text + "\n");
        var prose = content.reads().instrument().factors().get(1).explanation();
        content = Content.tinyIn(temp);
        return prose;
    }

    private static Prose markup(String xhtml) {
        return new Prose(List.of(new Markup(xhtml)));
    }
}
