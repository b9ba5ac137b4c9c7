package nl.leerscan.render;

import java.util.function.IntPredicate;

/** Which code points the printed documents can show. */
public final class PrintableCharacters implements IntPredicate {

    /** What stands in nearly all texts: most toolkits need no font to be read for them. A test holds that it draws these. */
    static final String USUAL = "àáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜß·×½°±§–—‘’“”„…€−";

    private final PdfFonts fonts = new PdfFonts();

    @Override
    public boolean test(int point) {
        return USUAL.indexOf(point) >= 0 || fonts.draws(point);
    }
}
