package nl.leerscan.render;

/** A document that cannot be one of a numbered set: its template keeps no place free for a number. */
public final class NotNumbered extends PdfException {

    private static final long serialVersionUID = 1;

    NotNumbered(String document) {
        super(document, "its template keeps no place free for a number");
    }
}
