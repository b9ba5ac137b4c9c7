package nl.leerscan.model;

/**
 * A colour in sRGB.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads six hexadecimal digits, such as {@code 1f4e79}. */
    public static Colour ofHex(String digits) {
        var rgb = Integer.parseInt(digits, 16);
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Contrast ratio with another colour, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public double contrastWith(Colour other) {
        var mine = luminance();
        var theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** This colour, moved toward another by a share of 0 (none) to 1 (all the way). */
    public Colour toward(Colour other, double share) {
        return new Colour(
                mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    /** {@code #1f4e79}. */
    @Override
    public String toString() {
        var digits = Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue);
        return "#" + digits.substring(1);
    }

    /** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
