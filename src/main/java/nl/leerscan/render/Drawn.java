package nl.leerscan.render;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document that is drawn and not a file yet: it can still be changed, and need not be read again for that.
 *
 * @param source what was drawn
 * @param pdf    the drawing
 * @param fonts  what it was drawn with
 */
record Drawn(PrintSource source, PDDocument pdf, PdfFonts fonts) implements Closeable {

    /** Whether it takes more pages than it may. */
    boolean isTooLong() {
        return pdf.getNumberOfPages() > source.mostPages();
    }

    /**
     * The file.
     *
     * @param content what tells it from every other file: its id is derived from that
     * @param date    what the PDF says it was made on
     */
    Pdf save(String content, LocalDate date) {
        try {
            PdfIdentity.fix(pdf, content, date);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new Pdf(bytes.toByteArray(), pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
