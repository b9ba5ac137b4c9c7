package nl.leerscan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import nl.leerscan.model.Colour;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void theAccentStaysAsItIsOnLight() {
        assertThat(Palette.of(Colour.ofHex("1f4e79")).onLight()).hasToString("#1f4e79");
    }

    @Test
    void everyAccentCanBeReadInTheDark() {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            var accent = Colour.ofHex("%06x".formatted(random.nextInt(1 << 24)));
            assertThat(Palette.of(accent).onDark().contrastWith(Palette.DARK_GROUND)).as(accent.toString())
                    .isGreaterThanOrEqualTo(7);
        }
        for (var accent : new String[] {"000000", "0000ff", "ff0000", "000080", "15191e", "800080"}) {
            assertThat(Palette.of(Colour.ofHex(accent)).onDark().contrastWith(Palette.DARK_GROUND))
                    .isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void anAccentThatIsLightEnoughIsLeftAlone() {
        assertThat(Palette.of(Colour.WHITE).onDark()).isEqualTo(Colour.WHITE);
        assertThat(Palette.of(Colour.ofHex("9fd0ff")).onDark()).hasToString("#9fd0ff");
    }

    @Test
    void theStyleSheetHasTheSameDarkGround() {
        assertThat(Path.of("templates/css/base.css")).content()
                .contains("--ground: " + Palette.DARK_GROUND + ";");
    }
}
