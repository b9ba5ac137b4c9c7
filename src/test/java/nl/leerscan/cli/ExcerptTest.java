package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theCaretStandsUnderThePlace() {
        assertThat(Excerpt.of(3, "  name: De mensen", 3)).isEqualTo(new Excerpt(3, "  name: De mensen", OptionalInt.of(2)));
    }

    @Test
    void aPlaceAfterTheLastCharacterIsPointedAt() {
        assertThat(Excerpt.of(1, "ab", 3).before()).hasValue(2);
        assertThat(Excerpt.of(1, "ab", 9).before()).hasValue(2);
    }

    @Test
    void aWholeLineHasNoCaret() {
        assertThat(Excerpt.of(1, "ab", 0).before()).isEmpty();
    }

    @Test
    void aTabIsSeen() {
        assertThat(Excerpt.of(1, "\tab", 2)).isEqualTo(new Excerpt(1, "→ab", OptionalInt.of(1)));
    }

    @Test
    void pictogramsTakeTwoColumnsAndAccentsNone() {
        assertThat(Excerpt.of(1, "😀x", 2).before()).hasValue(2);
        assertThat(Excerpt.of(1, "q\u0301x", 3).before()).hasValue(1);
    }

    @Test
    void whatATerminalWouldObeyIsNotShown() {
        assertThat(Excerpt.of(1, "a\u001b[31mb\u202ec\u0007", 1).text()).isEqualTo("a\ufffd[31mb\ufffdc\ufffd");
    }

    @Test
    void ofALongLineWhatStandsAroundThePlaceIsShown() {
        var line = "a".repeat(300) + "X" + "b".repeat(300);
        var excerpt = Excerpt.of(1, line, 301);

        assertThat(excerpt.text()).isEqualTo("…" + "a".repeat(50) + "X" + "b".repeat(49) + "…");
        assertThat(excerpt.text().charAt(excerpt.before().orElseThrow())).isEqualTo('X');
        assertThat(Excerpt.of(1, line, 1).text()).startsWith("aaa").endsWith("…").hasSize(101);
        assertThat(Excerpt.of(1, line, 601).text()).startsWith("…").endsWith("bbb").hasSize(101);
    }
}
