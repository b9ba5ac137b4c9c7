package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.leerscan.model.PrintedDocument;
import org.apache.pdfbox.Loader;

/**
 * A document that takes more pages than it may.
 *
 * @param most  how many pages it may take
 * @param pages how many it takes
 * @param first the first words that do not fit
 */
public record Overrun(PrintedDocument document, int most, int pages, String first) {

    static Overrun of(PrintedDocument document, Pdf pdf, int most) {
        return new Overrun(document, most, pdf.pages(), firstLine(pdf, most + 1));
    }

    private static String firstLine(Pdf pdf, int page) {
        try (var read = Loader.loadPDF(pdf.bytes())) {
            return new PageText(page).getText(read).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
