package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.leerscan.render.PdfFonts.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfFontsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaceDrawsWhatTheRegularOneDraws(Face face) throws IOException {
        var fonts = new PdfFonts();
        var regular = fonts.font(Face.REGULAR).getUnicodeCmapLookup();
        var other = fonts.font(face).getUnicodeCmapLookup();

        for (int point = 0; point <= Character.MAX_VALUE; point++) {
            assertThat(other.getGlyphId(point) != 0).as("U+%04X", point).isEqualTo(regular.getGlyphId(point) != 0);
        }
    }

    @Test
    void thePunctuationOfDutchAndEnglishIsThere() {
        assertThat(new PdfFonts().firstLost("“” ‘’ – — … • € ½ ¼ × ≤ é ë ï ĳ \u00a0\u00ad\n")).isEmpty();
    }

    @Test
    void whatIsTakenToBePrintableIs() {
        assertThat(new PdfFonts().firstLost(PrintableCharacters.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySignOfAsciiIsInEveryFace(Face face) throws IOException {
        var glyphs = new PdfFonts().font(face).getUnicodeCmapLookup();
        for (char sign = ' '; sign <= '~'; sign++) {
            assertThat(glyphs.getGlyphId(sign)).as("%s", sign).isPositive();
        }
    }

    @Test
    void aTickIsNot() {
        assertThat(new PdfFonts().firstLost("goed ✓")).hasValue('✓');
    }
}
