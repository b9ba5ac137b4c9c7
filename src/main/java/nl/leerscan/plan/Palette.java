package nl.leerscan.plan;

import nl.leerscan.model.Colour;

/**
 * The accent colour on light and on dark.
 *
 * @param onLight as the authors gave it
 * @param onDark  lightened as far as needed to be read on the dark ground
 */
public record Palette(Colour onLight, Colour onDark) {

    /** The ground of a page in the dark; the style sheet uses the same. */
    static final Colour DARK_GROUND = Colour.ofHex("15191e");

    /** AAA for body text (WCAG 2.2, 1.4.6), so that the accent also holds on the slightly lighter panels. */
    private static final double READABLE = 7.0;

    static Palette of(Colour accent) {
        var onDark = accent;
        for (int step = 1; onDark.contrastWith(DARK_GROUND) < READABLE; step++) {
            onDark = accent.toward(Colour.WHITE, step / 20.0);
        }
        return new Palette(accent, onDark);
    }
}
