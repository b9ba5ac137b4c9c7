package nl.leerscan.render;

import java.util.function.IntPredicate;

/** Which code points the printed documents can show. */
public final class PrintableCharacters implements IntPredicate {

    private final PdfFonts fonts = new PdfFonts();

    @Override
    public boolean test(int point) {
        return fonts.draws(point);
    }
}
