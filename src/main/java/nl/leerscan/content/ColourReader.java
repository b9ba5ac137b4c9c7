package nl.leerscan.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.Colour;
import nl.leerscan.problem.Problems;

/** Reads the accent colour, which has to be readable on white and under white. */
final class ColourReader {

    /** The least contrast for text (WCAG 2.2, success criterion 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Pattern FORM = Pattern.compile("#?[0-9a-fA-F]{6}");

    private final Problems problems;

    ColourReader(Problems problems) {
        this.problems = problems;
    }

    Colour read(TextNode node) {
        var value = node.value().strip();
        if (!FORM.matcher(value).matches()) {
            problems.error(node.location(), "colour-form", "value", value);
            return BLACK;
        }
        var colour = Colour.ofHex(value.substring(value.length() - 6));
        if (!isReadable(colour)) {
            problems.error(node.location(), "colour-too-light",
                    "value", value, "contrast", rounded(colour), "darker", darker(colour).toString());
        }
        return colour;
    }

    /** The same hue, no darker than needed. */
    private static Colour darker(Colour colour) {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(step -> colour.toward(BLACK, step / 200.0))
                .filter(ColourReader::isReadable)
                .findFirst()
                .orElse(BLACK);
    }

    private static boolean isReadable(Colour colour) {
        return colour.contrastWith(Colour.WHITE) >= LEAST_CONTRAST;
    }

    /** Rounded down, so that what falls just short is not told as enough. */
    private static String rounded(Colour colour) {
        return BigDecimal.valueOf(colour.contrastWith(Colour.WHITE)).setScale(1, RoundingMode.DOWN).toPlainString();
    }
}
