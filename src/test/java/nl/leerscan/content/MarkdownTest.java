package nl.leerscan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.leerscan.model.Prose;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Each case shows what is written and what is printed; a cut is shown as {@code {…}}. */
class MarkdownTest {

    private final Problems problems = new Problems();

    @Test
    void htmlIsShownAsText() {
        prints("Een <b>woord</b> & meer.", "<p>Een &lt;b&gt;woord&lt;/b&gt; &amp; meer.</p>\n");
        prints("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n");
        prints("<!-- weg -->", "<p>&lt;!-- weg --&gt;</p>\n");
    }

    @Test
    void wordsCanBeStressed() {
        prints("*a **b** c* __d__ `e <f>`",
                "<p><em>a <strong>b</strong> c</em> <strong>d</strong> <code>e &lt;f&gt;</code></p>\n");
    }

    @Test
    void entitiesBecomeTheirCharactersAndStaySafe() {
        prints("&eacute; &lt;b&gt; &copy; &quot;", "<p>é &lt;b&gt; © &quot;</p>\n");
    }

    @Test
    void anEntityForWhatNoTextCanHoldIsReportedAndDoesNoHarm() {
        assertThat(print("a&#1;b&#xFFFE;c")).isEqualTo("<p>a\ufffdb\ufffdc</p>\n");
        assertThat(problems.sorted()).extracting(problem -> problem.location() + " " + problem.code())
                .containsExactly("about.md:11:2 control-character", "about.md:11:7 control-character");
    }

    @Test
    void listsAreTightOrLoose() {
        prints("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n");
        prints("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n");
    }

    @Test
    void blocksAreQuotedAndLinesBroken() {
        prints("> a\\\n> b\n\n---\n\n    c <d>", """
                <blockquote>
                <p>a<br/>
                b</p>
                </blockquote>
                <hr/>
                <pre><code>c &lt;d&gt;
                </code></pre>
                """);
    }

    @Test
    void tablesSayWhatHeadsAColumnAndHowItIsAligned() {
        prints("| | b | c |\n|---|:-:|:--|\n| 1 | *2* | <3 |", """
                <table>
                <thead>
                <tr><td></td><th scope="col" class="center">b</th><th scope="col" class="left">c</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td class="center"><em>2</em></td><td class="left">&lt;3</td></tr>
                </tbody>
                </table>
                """);
    }

    @Test
    void headingsGetALevelAndAnAnchorOfTheirWords() {
        prints("## Drie *stappen*, hé!\n\n### A_b – c\n\n## Drie stappen hé\n\n## ???", """
                <h{level 1} id="{anchor drie-stappen-hé}">Drie <em>stappen</em>, hé!</h{level 1}>
                <h{level 2} id="{anchor a-b-c}">A_b – c</h{level 2}>
                <h{level 1} id="{anchor drie-stappen-hé-1}">Drie stappen hé</h{level 1}>
                <h{level 1} id="{anchor -}">???</h{level 1}>
                """);
    }

    @Test
    void footnotesAreNumberedInTheOrderOfReference() {
        prints("A[^b] b[^a] c[^b]\n\n[^a]: Eerste[^c]\n[^b]: Tweede\n[^c]: Derde", """
                <p>A<sup><a class="footnote" href="{Here[anchor=fn-1]}" id="{anchor fnref-1}">1</a></sup> \
                b<sup><a class="footnote" href="{Here[anchor=fn-2]}" id="{anchor fnref-2}">2</a></sup> \
                c<sup><a class="footnote" href="{Here[anchor=fn-1]}" id="{anchor fnref-1-1}">1</a></sup></p>
                <div class="footnotes">
                <ol>
                <li id="{anchor fn-1}">
                <p>Tweede <a class="footnote-back" href="{Here[anchor=fnref-1]}">^ 1</a></p>
                </li>
                <li id="{anchor fn-2}">
                <p>Eerste<sup><a class="footnote" href="{Here[anchor=fn-3]}" id="{anchor fnref-3}">3</a></sup> <a class="footnote-back" href="{Here[anchor=fnref-2]}">^ 2</a></p>
                </li>
                <li id="{anchor fn-3}">
                <p>Derde <a class="footnote-back" href="{Here[anchor=fnref-3]}">^ 3</a></p>
                </li>
                </ol>
                </div>
                """);
    }

    @Test
    void aFootnoteMayEndInSomethingElseThanAParagraph() {
        prints("A[^1]\n\n[^1]: Eerst\n\n    - dan", """
                <p>A<sup><a class="footnote" href="{Here[anchor=fn-1]}" id="{anchor fnref-1}">1</a></sup></p>
                <div class="footnotes">
                <ol>
                <li id="{anchor fn-1}">
                <p>Eerst</p>
                <ul>
                <li>dan</li>
                </ul>
                <p><a class="footnote-back" href="{Here[anchor=fnref-1]}">^ 1</a></p>
                </li>
                </ol>
                </div>
                """);
    }

    @Test
    void linksOutOfTheToolkitKeepTheirAddressAndTellNoReferrer() {
        prints("[a](https://example.org/?a=1&b=\"2\" \"Een <titel>\")",
                "<p><a href=\"https://example.org/?a=1&amp;b=%222%22\" rel=\"noreferrer\""
                        + " title=\"Een &lt;titel&gt;\">a</a></p>\n");
        prints("<mailto:a@b.nl> [bel](tel:+31-6)",
                "<p><a href=\"mailto:a@b.nl\" rel=\"noreferrer\">mailto:a@b.nl</a>"
                        + " <a href=\"tel:+31-6\" rel=\"noreferrer\">bel</a></p>\n");
    }

    @Test
    void linksWithinTheToolkitAreCutOut() {
        prints("[a](start.md) [b](articles/een.md#x) [c](./factors.yaml#y) [d](questions.yaml) [e](articles/een.md)",
                "<p><a href=\"{ToStart[]}\">a</a> <a href=\"{ToArticle[id=een, anchor=x]}\">b</a>"
                        + " <a href=\"{ToFactor[id=y]}\">c</a> <a href=\"{ToQuestions[]}\">d</a>"
                        + " <a href=\"{ToArticle[id=een, anchor=null]}\">e</a></p>\n");
    }

    @Test
    void aLinkToAnAnchorWithAccentsMayBeEncoded() {
        prints("## Café\n\n[a](#caf%C3%A9) [b](#café)",
                "<h{level 1} id=\"{anchor café}\">Café</h{level 1}>\n<p><a href=\"{Here[anchor=café]}\">a</a>"
                        + " <a href=\"{Here[anchor=café]}\">b</a></p>\n");
    }

    @Test
    void whatLooksLikeAFootnoteInCodeOrAfterABackslashIsNone() {
        prints("`[^1]` \\[^2]", "<p><code>[^1]</code> [^2]</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "JavaScript:alert(1)", "javascript&colon;alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=", "vbscript:x", "file:///etc/passwd", "blob:x", "ftp://x/y",
        "//example.org", "/\\example.org", "\\\\example.org", "/etc/passwd", "../geheim.md", "https://", "http:///x",
        "https:\\\\example.org", "java&#10;script:x",
        "&#1;javascript:x", "x:y", "%6aavascript:x", "start.md?x=javascript:"
    })
    void noDangerousOrBrokenLinkGetsThrough(String link) {
        var printed = print("[a](<" + link + ">)");
        assertThat(problems.hasErrors()).isTrue();
        assertThat(printed).doesNotContain("href");
    }

    @Test
    void placesAreToldInCodePointsAndLines() {
        print("Een\n\n- 😀 [x](y.md)\n  > regel\n  > en [z](q.md)");
        assertThat(problems.sorted()).extracting(problem -> problem.location().toString())
                .containsExactly("about.md:13:5", "about.md:15:8");
    }

    @Test
    void nestingWithoutEndIsReportedAndDoesNoHarm() {
        for (var text : List.of("> ".repeat(20_000) + "a", "- ".repeat(20_000) + "a",
                "![".repeat(2_000) + "a" + "](x)".repeat(2_000), "*a **b ".repeat(10_000) + "b** a*".repeat(10_000))) {
            print(text);
            assertThat(problems.sorted()).extracting("code").contains("markdown-too-deep");
        }
    }

    private void prints(String markdown, String expected) {
        assertThat(print(markdown)).as(markdown).isEqualTo(expected);
        assertThat(problems.sorted()).as(markdown).isEmpty();
    }

    /** The printed text, found to be well-formed and without characters that XHTML cannot hold. */
    private String print(String markdown) {
        var pages = List.of("start.md", "about.md", "questions.yaml", "factors.yaml", "articles/een.md");
        var links = new Links(pages, problems);
        var pictures = new Pictures(new ContentFolder(Path.of("nergens"), problems), problems);
        var lines = new Lines(new Location("about.md", 11, 1), true);
        var printed = new Printed(point -> point < 0x2600, problems);
        var prose = new Markdown(links, pictures, new KnownTexts(), printed, problems, new Advice(false))
                .document(new MarkdownText("about.md", markdown, lines), true);
        assertWellFormed(joined(prose).replaceAll("\\{level (\\d)}", "$1"));
        return joined(prose);
    }

    private static void assertWellFormed(String xhtml) {
        assertThat(xhtml.chars().filter(c -> c != '\n' && c != '\t').noneMatch(Character::isISOControl)).isTrue();
        try {
            var source = new InputSource(new StringReader("<div>" + xhtml + "</div>"));
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
        } catch (Exception e) {
            throw new AssertionError(xhtml, e);
        }
    }

    private static String joined(Prose prose) {
        return prose.parts().stream().map(MarkdownTest::shown).collect(Collectors.joining());
    }

    private static String shown(Prose.Part part) {
        if (part instanceof Prose.Markup markup) {
            return markup.xhtml();
        } else if (part instanceof Prose.Level level) {
            return "{level " + level.depth() + "}";
        } else if (part instanceof Prose.Anchor anchor) {
            return "{anchor " + anchor.name() + "}";
        }
        return "{" + ((Prose.Link) part).target() + "}";
    }
}
