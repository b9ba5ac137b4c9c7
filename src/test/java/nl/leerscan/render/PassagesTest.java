package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a printed page is found, under which heading, and where that leads. */
class PassagesTest {

    @Test
    void aPageIsCutAtItsHeadings() {
        assertThat(passages("""
                <p>Vooraf.</p><h1>Titel</h1><p>Eerste <em>tekst</em>.</p><p>Tweede.</p>
                <h2 id="a-b">Kop &amp; <small>meer</small></h2><ul><li>Een</li><li>Twee</li></ul>
                <h3>Lager</h3>Slot<h5>Geen snede</h5>""")).containsExactly(
                new Passage(0, "", "", "Vooraf."),
                new Passage(1, "Titel", "", "Eerste tekst. Tweede."),
                new Passage(2, "Kop & meer", "a-b", "Een Twee"),
                new Passage(3, "Lager", "a-b", "Slot Geen snede"));
    }

    @Test
    void itIsReadAsItIsShown() {
        assertThat(passages("<!-- <p>weg</p> --><h1>“Één”\n&amp;lt; &#39;x&#39;</h1><p>a < b\t&quot;&nbsp;&lt;&gt;&quot; &eacute;</p>"))
                .containsExactly(new Passage(1, "“Één” &lt; 'x'", "", "a b \"\u00a0<>\" &eacute;"));
    }

    @Test
    void termsAndQuestionsAreFoundOneByOne() {
        assertThat(passages("""
                <dl><dt id="begrippen-ai">AI</dt><dd>Uitleg</dd><dt>Los</dt></dl>
                <fieldset id="vragenlijst-1"><legend>1. Wil je?</legend><label>Ja</label>
                <details><summary>Meer</summary></details></fieldset>""")).containsExactly(
                new Passage(Passage.TERM, "AI", "begrippen-ai", "Uitleg Los"),
                new Passage(Passage.QUESTION, "1. Wil je?", "vragenlijst-1", ""));
    }

    @Test
    void whatStandsAtABoxToTickIsRead() {
        assertThat(passages("<h3>Laag</h3><ul><li><label><input type=\"checkbox\"> Naam *</label>Uitleg</li></ul>"))
                .containsExactly(new Passage(3, "Laag", "", "Naam * Uitleg"));
    }

    @Test
    void whatCannotBeSeenOrReadIsNotFound() {
        assertThat(passages("""
                <h1>T</h1><div class="x needs-script"><div>weg</div>weg</div><p hidden>weg</p><svg><text>weg</text></svg>
                <p data-hidden="x" title="hidden">hier<sup><a href="#n">1</a></sup>.</p><input hidden><br/>
                <template><h2>weg</h2></template><script type="application/json">"weg"</script><p class="actions">weg</p>"""))
                .containsExactly(new Passage(1, "T", "", "hier."));
    }

    private static List<Passage> passages(String body) {
        return Passages.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
