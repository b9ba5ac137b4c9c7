package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What every PDF we make must be, read back from its bytes with other eyes than the ones that made it. */
final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Asserts both standards, and that each character can be drawn anywhere: all fonts are inside. */
    static void assertFaithful(Pdf pdf) {
        assertThat(failedRules(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(failedRules(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(fonts(pdf)).as("fonts").isNotEmpty().allMatch(font -> font.endsWith("embedded subset"));
    }

    /** The rules of a standard that veraPDF finds broken: number, explanation, and the first place. */
    static List<String> failedRules(Pdf pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var failed = new TreeMap<String, String>();
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                var rule = assertion.getRuleId();
                if (assertion.getStatus() == Status.FAILED) {
                    failed.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(),
                            assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
            return failed.entrySet().stream().map(rule -> rule.getKey() + ": " + rule.getValue()).toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text as it is copied from a viewer. */
    static String text(Pdf pdf) {
        return String.join("", pages(pdf));
    }

    /** The same, page by page. */
    static List<String> pages(Pdf pdf) {
        return with(pdf, document -> {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setLineSeparator("\n");
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        });
    }

    /** What a screen reader meets, in its order: see {@link PdfReader}. */
    static List<String> readAloud(Pdf pdf) {
        return with(pdf, document -> new PdfReader(document).read());
    }

    /** Title, language, author, subject and creation date. */
    static List<String> identity(Pdf pdf) {
        return with(pdf, document -> {
            var info = document.getDocumentInformation();
            return List.of(info.getTitle(), document.getDocumentCatalog().getLanguage(), info.getAuthor(),
                    info.getSubject(), info.getCreationDate().toInstant().toString());
        });
    }

    /** The fonts of all pages, such as {@code ABCDEF+OpenSans embedded subset}. */
    static List<String> fonts(Pdf pdf) {
        return with(pdf, document -> {
            var fonts = new LinkedHashSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    var subset = font.getName().matches("[A-Z]{6}\\+.*");
                    fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : "") + (subset ? " subset" : ""));
                }
            }
            return new ArrayList<>(fonts);
        });
    }

    private static <T> T with(Pdf pdf, Look<T> look) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).as("pages").isEqualTo(pdf.pages());
            return look.at(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Look<T> {
        T at(PDDocument document) throws IOException;
    }
}
