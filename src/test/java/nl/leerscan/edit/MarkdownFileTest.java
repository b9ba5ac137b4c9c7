package nl.leerscan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of running text: their front matter and their body. */
class MarkdownFileTest {

    private static final String PAGE = """
            ---
            # De eerste pagina.
            title: Start   # kort
            source:
              date: "2023"
            ---


            Vul [de vragenlijst](questions.yaml) in.

            ---

            Klaar.

            """;

    @Test
    void theFrontMatterIsEditedAsYamlIs() {
        Edited.markdown(PAGE).with("title", "Start: hier").with("source/date", "2024").gives(PAGE
                .replace("Start ", "\"Start: hier\" ").replace("2023", "2024"));
    }

    @Test
    void theBodyIsWhatStandsAfterItWithoutTheEmptyLinesAround() {
        var page = Edited.markdown(PAGE);

        assertThat(page.text(Manuscript.BODY))
                .hasValue("Vul [de vragenlijst](questions.yaml) in.\n\n---\n\nKlaar.");
        assertThat(page.manuscript().lines(Manuscript.BODY)).hasValue(new LineRange(9, 13));
        page.with(Manuscript.BODY, "\r\n  Vul in.\r\n\r\n---\r\ntitle: x\r\n\r\nKlaar.\r\n").gives(PAGE
                .replace("Vul [de vragenlijst](questions.yaml) in.", "  Vul in.")
                .replace("---\n\nKlaar.", "---\ntitle: x\n\nKlaar."));
    }

    @Test
    void linesOfTheBodyThatDoNotChangeKeepTheirBytes() {
        Edited.markdown("---\r\ntitle: x\r\n---\r\nCafe\u0301  \r\n \t\nTwee\nDrie  ")
                .with(Manuscript.BODY, "Caf\u00e9  \n \t\nTwee en een half\n\nDrie")
                .gives("---\r\ntitle: x\r\n---\r\nCafe\u0301  \r\n \t\nTwee en een half\r\n\r\nDrie  ");
    }

    @Test
    void aBodyCanGoAndComeBack() {
        Edited.markdown(PAGE).with(Manuscript.BODY, "\n").with(Manuscript.BODY, "Terug.").gives(
                PAGE.substring(0, PAGE.indexOf("Vul")) + "\n\nTerug.\n");
        Edited.markdown("---\ntitle: x\n---\n").with(Manuscript.BODY, "Terug.").gives("---\ntitle: x\n---\n\nTerug.\n");
        Edited.markdown("---\ntitle: x\n---").with(Manuscript.BODY, "Te\nrug.").gives("---\ntitle: x\n---\n\nTe\nrug.");
    }

    @Test
    void noTextEndsTheFrontMatter() {
        Edited.markdown("""
                ---
                title: x
                summary: y
                ---
                Tekst.
                """).with("title", "---").with("summary", "een\n---\ntwee").gives("""
                ---
                title: "---"
                summary: |
                  een
                  ---
                  twee
                ---
                Tekst.
                """);
    }

    @Test
    void aFileOfKeysHasNoBody() {
        var file = Edited.yaml("body: een\n");

        assertThat(file.text(Manuscript.BODY)).hasValue("een");
        file.with(Manuscript.BODY, "twee").gives("body: twee\n");
    }
}
