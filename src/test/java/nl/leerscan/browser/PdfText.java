package nl.leerscan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What comes out of the printer.
 *
 * @param pages how many sheets of A4
 * @param text  what they say, with single spaces
 */
record PdfText(int pages, String text) {

    private static final float A4_HEIGHT = 842;

    static PdfText printed(Page page) {
        // Playwright 1.62 hands inches to Firefox, which takes them for centimetres.
        var firefox = page.context().browser().browserType().name().equals("firefox");
        var paper = firefox ? new Page.PdfOptions().setWidth("21in").setHeight("29.7in")
                : new Page.PdfOptions().setFormat("A4");
        try (var document = Loader.loadPDF(page.pdf(paper.setPreferCSSPageSize(true)))) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(A4_HEIGHT, within(2f));
            return new PdfText(document.getNumberOfPages(),
                    QuestionnairePage.spaced(new PDFTextStripper().getText(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
