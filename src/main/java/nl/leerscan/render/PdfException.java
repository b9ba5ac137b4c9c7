package nl.leerscan.render;

/** A document that cannot become a faithful PDF: something in it would be lost, fetched or left unsaid. */
public class PdfException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PdfException(String document, String trouble) {
        super("PDF '" + document + "': " + trouble);
    }
}
