package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    /** A full stop or a bracket within a word. */
    private static final Pattern WITHIN_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}\\.\\p{L}|\\p{L}\\(|\\)\\p{L}");
    private static final String SIGNS = "aaéZ  \u00a0\n,.;:!?-–—…()[]“”‘'\"%€½123+=*&@#\u00ad";

    /** What Java says of a place does not depend on where it starts to look. */
    @Test
    void areJavasWhereNoSlashOrApostropheIsNorASignWithinAWord() {
        var random = new Random(1);
        for (int i = 0; i < 4000; i++) {
            var text = text(random);
            if (!WITHIN_WORD.matcher(text).find()) {
                assertThat(ours(text)).as(text).isEqualTo(javas(text));
            }
        }
    }

    @Test
    void areAfterASlashAsWell() {
        assertThat(ours("de visie/strategie/aanpak van 1/2 jaar")).containsExactly(3, 9, 19, 26, 30, 34, 38);
    }

    @Test
    void areNotAfterAnApostrophe() {
        assertThat(ours("al hun collega’s en baby’s")).containsExactly(3, 7, 17, 20, 26);
    }

    @Test
    void areNotWithinAnAbbreviation() {
        assertThat(ours("Uren i.p.v. geld (m.b.t. J.J.M. Baeten)")).containsExactly(5, 12, 17, 25, 32, 39);
    }

    @Test
    void areNotAtABracketWithinAWord() {
        assertThat(ours("de medewerker(s) bij (bij)scholing en (l)eren")).containsExactly(3, 17, 21, 35, 38, 45);
    }

    /** It may be longer than a line. */
    @Test
    void areAfterAFullStopBetweenWords() {
        assertThat(ours("www.voorbeeld.nl of over.md")).containsExactly(4, 14, 17, 20, 25, 27);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static List<Integer> ours(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var ends = new ArrayList<Integer>();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        return ends;
    }

    private static List<Integer> javas(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var ends = new ArrayList<Integer>();
        for (int end = 0; end < text.length();) {
            end = breaks.following(end);
            ends.add(end);
        }
        return ends;
    }
}
