package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
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

    /** The head of a table stands on every page: a line that was there before is not what does not fit. */
    private static String firstLine(Pdf pdf, int page) {
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var before = lines(new PageText(page - 1).getText(read)).toList();
            return lines(new PageText(page).getText(read)).filter(line -> !before.contains(line)).findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
