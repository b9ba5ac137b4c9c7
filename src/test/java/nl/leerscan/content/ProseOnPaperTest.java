package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.leerscan.model.Prose;
import nl.leerscan.render.Pdf;
import nl.leerscan.render.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever formatted text the reader lets through can be printed: nothing of it gets lost, and nothing exhausts the stack. */
class ProseOnPaperTest {

    private static final int ROUNDS = Integer.getInteger("prose.rounds", 40);
    private static final int ROWS = Integer.getInteger("prose.rows", 300);
    private static final List<String> SCRAPS = List.of("> ", "- ", "1. ", "\n", "\n\n", "    ", "\t", "*", "**", "_", "`", "```\n",
            "~~", "[a](https://example.org/{x}|y?é=[1]#a#b)", "[b](mailto:jose@voorbeeld.nl?subject=é)", "<https://bücher.example/ü>",
            "![foto](logo.png)", "[^1]", "\n\n[^1]: noot\n\n", "| a | b |\n|---|---|\n| c | d |\n", "## Kop\n", "<b>", "<object>", "&amp;",
            "\\", "woord ", "lang".repeat(60), "e\u0301 ", "q\u0308", "a\u00adb", "a\u200bb", "a\u200db", "a\u00a0b", "€ “ja” ", "# ", "---\n");

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("monsters")
    void anExtremeTextIsPrinted(String what, String markdown) throws IOException {
        var content = Content.tinyIn(temp).write("about.md", "---\ntitle: A\nsummary: B\n---\n\n" + markdown + "\n\n## Privacy\n");

        assertThat(print(content.reads().about().body()).pages()).isPositive();
    }

    @Test
    void soIsAnyTextThatIsNotRefused() throws IOException {
        var random = new Random(17);
        var content = Content.tinyIn(temp);
        var printed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var markdown = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                markdown.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            content.write("about.md", "---\ntitle: A\nsummary: B\n---\n\n" + markdown + "\n\n## Privacy\n");
            if (content.problems().isEmpty()) {
                assertThat(print(content.reads().about().body()).pages()).as(markdown.toString()).isPositive();
                printed++;
            }
        }
        assertThat(printed).isGreaterThan(ROUNDS / 8);
    }

    private static List<Object[]> monsters() {
        var deepest = "> - ".repeat(4) + "diep " + "lang".repeat(40);
        var wide = "|" + "Onderwijskundige verantwoordelijkheid |".repeat(12) + "\n|" + "---|".repeat(12) + "\n|"
                + "opleidingsverantwoordelijkheid |".repeat(12);
        return Map.of(
                "lists and quotes as deep as they may be", deepest,
                "quotes alone as deep as they may be", "> ".repeat(8) + "diep",
                "stress as deep as it may be", "*a **b ".repeat(25) + "c" + "** a*".repeat(25),
                "a word of five hundred letters", "Een " + "lang".repeat(125) + " woord, ook `" + "code".repeat(125) + "`.",
                "a heading of five hundred letters", "## " + "lang".repeat(125),
                "a line of code of five hundred letters", "```\n\tint " + "lang ".repeat(100) + "\n" + "x".repeat(500) + "\n```",
                "a table as wide as it may be", wide,
                "a long table", "| a | b |\n|---|---|\n" + "| rij | nog iets |\n".repeat(ROWS),
                "footnotes in footnotes", "A[^1]\n\n" + chain(60),
                "addresses that no standard allows", "[a](https://example.org/{a}|b^c`d\"e?[f]=%zz#g#h) <https://bücher.example/ü?ß>"
        ).entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> new Object[] {each.getKey(), each.getValue()}).toList();
    }

    private static String chain(int length) {
        var notes = new StringBuilder();
        for (int i = 1; i <= length; i++) {
            notes.append("[^").append(i).append("]: Noot").append(i == length ? "" : "[^" + (i + 1) + "]").append("\n");
        }
        return notes.toString();
    }

    private static Pdf print(Prose prose) throws IOException {
        var style = Files.readString(Path.of("templates/pdf/shared/print.css"));
        return new PdfRenderer().render("""
                <html lang="nl"><head><title>Proef</title><meta name="subject" content="x"/><meta name="author" content="y"/>
                <style>%s @page { size: A4; @bottom-left { content: none } @bottom-right { content: none } }</style></head>
                <body>%s</body></html>
                """.formatted(style, prose.parts().stream().map(ProseOnPaperTest::xhtml).collect(Collectors.joining())),
                LocalDate.EPOCH);
    }

    private static String xhtml(Prose.Part part) {
        if (part instanceof Prose.Markup markup) {
            return markup.xhtml();
        } else if (part instanceof Prose.Level level) {
            return String.valueOf(level.depth() + 1);
        } else if (part instanceof Prose.Anchor anchor) {
            return "x-" + anchor.name();
        }
        return "#x-" + ((Prose.Link) part).target().toString().replaceAll(".*anchor=(.*)]", "$1");
    }
}
