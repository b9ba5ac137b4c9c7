package nl.leerscan.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.leerscan.FolderCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqueezeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', value = {
        "const a = 1 ;§const a=1;",
        "return  x\\nin  y§return x in y",
        "a ? b : c§a?b:c",
        "(a - b) * (c / d)§(a-b)*(c/d)",
        "if (a) { b() ; }§if(a){b()}",
        "f((a) => b, (c, d) => e);§f(a=>b,(c,d)=>e);",
        "a % b ^ c§a%b^c",
        "x => ({ y : [ 1 , 2 ] })§x=>({y:[1,2]})"})
    void spaceGoesWhereNothingRunsTogether(String source, String squeezed) {
        assertThat(Squeeze.script(source.replace("\\n", "\n"))).isEqualTo(squeezed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a  b'", "'a // b'", "'a /* b */ c'", "'it\\'s  // so'", "`a  ${b}  // c`", "`a\n  b`",
            "`/* a */`", "x.replace(/a  b/g,'c')", "x.replace(/\\/\\/ a/,'')", "x=/'  /.test(y)", "f(x,/a  /)"})
    void stringsAndRegularExpressionsStayAsTheyAre(String source) {
        assertThat(Squeeze.script(source)).isEqualTo(source);
    }

    @Test
    void commentsGoWhateverIsInThem() {
        assertThat(Squeeze.script("a; // it's 'so'\nb;")).isEqualTo("a;b;");
        assertThat(Squeeze.script("/** `it's` // so\n * \"quoted\" */\na;")).isEqualTo("a;");
        assertThat(Squeeze.script("a; /* b; */ c; /* d */")).isEqualTo("a;c;");
        assertThat(Squeeze.script("a('//'); // b('c')")).isEqualTo("a('//');");
        assertThat(Squeeze.script("f(a /* b */, /* c */ d); // e")).isEqualTo("f(a,d);");
    }

    @Test
    void wordsStayApartWhereACommentStoodBetweenThem() {
        assertThat(Squeeze.script("return /* the */ x;")).isEqualTo("return x;");
    }

    @Test
    void squeezingTwiceChangesNothingMore() {
        for (var file : FolderCopy.filesIn(Path.of("templates/js"))) {
            var once = Squeeze.script(FolderCopy.read(file));
            assertThat(Squeeze.script(once)).as(file.toString()).isEqualTo(once);
        }
    }

    /** What the squeezer cannot tell apart, the scripts do not do. */
    @Test
    void ourScriptsHaveNoSignsThatWouldRunTogether() throws Exception {
        for (var file : FolderCopy.filesIn(Path.of("templates/js"))) {
            var code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(code).as(file.toString())
                    .doesNotContainPattern(Pattern.compile("\\+\\s+\\+|-\\s+-"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', value = {
        "<ul>\\n<li>a <b>c</b>\\nd</li>\\n<li>e</li>\\n</ul>\\n§<ul><li>a <b>c</b> d<li>e</ul>",
        "<p class=\"a\">It&#39;s</p> <p class=\"a b\" id=\"c\">§<p class=a>It's<p class=\"a b\" id=c>",
        "<p>“é” – &#39;😀&#39; &amp; <b>ü</b>\\n“</p>§<p>“é” – '😀' &amp; <b>ü</b> “</p>",
        "<ul>\\n\\n<li class=\"a\">\\n<img src=\"b\">c</li>\\n</ul>§<ul><li class=a><img src=b>c</ul>",
        "<rect width=\"1\" height=\"2\"/>§<rect width=1 height=\"2\"/>",
        "<p>a <em>b</em> <a href=\"c.html#d\">e</a>§<p>a <em>b</em> <a href=c.html#d>e</a>",
        "<script>a = \"b\"\\n</script>§<script>a = \"b\"\\n</script>",
        "<pre>\\n a\\n</pre>§<pre>\\n a\\n</pre>",
        "<p>a</p>\\n<ul><li>b</li></ul></div>§<p>a<ul><li>b</ul></div>",
        "<p>a</p> b§<p>a</p>b",
        "<dl><dt>a</dt><dd><p>b</p></dd></dl>§<dl><dt>a<dd><p>b</dl>",
        "<tr><th scope=\"row\">a</th>\\n<td>b</td></tr></tbody></table>§<tr><th scope=row>a<td>b</table>"})
    void aPageKeepsWhatItShows(String source, String squeezed) {
        assertThat(new String(Squeeze.html(source.replace("\\n", "\n").getBytes(UTF_8)), UTF_8)).isEqualTo(squeezed.replace("\\n", "\n"));
    }

    @Test
    void aStyleSheetKeepsWhatItSays() {
        assertThat(Squeeze.css("/* so */ a ,\n b > c { color : red; margin: 0 1px ; }\n\n"
                + "@media (x: y) { :root { --a: b; } }"))
                .isEqualTo("a,b>c{color : red;margin:0 1px}@media(x:y){:root{--a:b}}");
    }
}
