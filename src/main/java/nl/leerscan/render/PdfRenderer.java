package nl.leerscan.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId3Param;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * From XHTML with its own style to a tagged PDF that is PDF/A-2a and PDF/UA-1 together; a form that the viewer computes is
 * PDF/UA-1 alone.
 *
 * <p>Nothing is fetched, nothing may get lost: whatever the PDF library warns about is our mistake and an exception.
 * The same document and date give the same bytes. Safe to use from several threads.
 */
public final class PdfRenderer {

    private static final String PRODUCER = "Leerscan";

    /** Progress; and links without a title, which need none: their words are their name. */
    private static final Set<LogMessageId> HARMLESS = Set.of(
            LogMessageId0Param.GENERAL_PDF_USING_FAST_MODE,
            LogMessageId1Param.LOAD_PARSE_STYLESHEETS_TIME,
            LogMessageId1Param.MATCH_MATCHER_CREATED_WITH_SELECTOR,
            LogMessageId1Param.GENERAL_PDF_ACCESSIBILITY_NO_TITLE_TEXT_PROVIDED_FOR,
            LogMessageId2Param.LOAD_LOADING_FONT_FROM_SUPPLIER);

    static {
        // The library prints by default; what it has to say reaches us as diagnostics, per document.
        XRLog.setLoggerImpl(new SilentLogger());
    }

    private final byte[] colourProfile = PdfIdentity.colourProfile();
    private final ThreadLocal<PdfFonts> fontsOfThread = ThreadLocal.withInitial(PdfFonts::new);

    /**
     * Renders a document. Its head says its language, title, subject and author.
     *
     * @param date what the PDF says it was made on
     * @throws PdfException when the PDF would not be faithful to the document
     */
    public Pdf render(String xhtml, LocalDate date) {
        try (var drawn = draw(PrintSource.of(xhtml))) {
            return drawn.save(xhtml, date);
        }
    }

    /** Draws a document, to be closed by who gets it. */
    Drawn draw(PrintSource document) {
        var fonts = fontsOfThread.get();
        Losses.in(document.tree().getDocumentElement(), fonts).ifPresent(loss -> {
            throw new PdfException(document.title(), loss);
        });
        document.fitTables(fonts);
        var drawn = new Drawn(document, new PDDocument(IOUtils.createMemoryOnlyStreamCache()), fonts);
        try {
            draw(document, fonts, drawn.pdf());
            addFields(document, fonts, drawn.pdf());
            return drawn;
        } catch (IOException e) {
            drawn.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            drawn.close();
            throw e;
        }
    }

    private void draw(PrintSource document, PdfFonts fonts, PDDocument pdf) throws IOException {
        Set<String> troubles = new LinkedHashSet<>();
        var builder = builder(document, pdf);
        fonts.supplyTo(builder, pdf);
        builder.withDiagnosticConsumer(diagnostic -> {
            if (isTrouble(diagnostic)) {
                troubles.add(message(diagnostic));
            }
        });
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new TextWidths());
            create(renderer, troubles);
            if (!troubles.isEmpty()) {
                MissingFont.in(document.tree(), renderer.getSharedContext()).ifPresent(troubles::add);
            }
        }
        if (!troubles.isEmpty()) {
            throw new PdfException(document.title(), String.join("; ", troubles));
        }
    }

    private static void create(PdfBoxRenderer renderer, Set<String> troubles) throws IOException {
        try {
            renderer.createPDFWithoutClosing();
            OffPaper.first(renderer).ifPresent(words -> troubles.add("'" + words + "' is not wholly on the paper"));
        } catch (RuntimeException e) {
            // A text without a font, for one, is not always reported but thrown, without a word about where.
            troubles.add(String.valueOf(e.getMessage()));
        }
    }

    /** What the library means to be read by someone; some losses, such as that of a link, are no more than that to it. */
    private static boolean isTrouble(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.INFO.intValue()
                && !HARMLESS.contains(diagnostic.getLogMessageId())
                && !isOfHeadOfTable(diagnostic);
    }

    /**
     * Said of a table longer than a page that begins at the foot of one, when its head only fits on the next. Nothing is lost:
     * the library puts the head into its table all the same, since a table has its head from the start.
     */
    private static boolean isOfHeadOfTable(Diagnostic diagnostic) {
        return diagnostic.getLogMessageId() == LogMessageId3Param.GENERAL_PDF_ACCESSIBILITY_INCOMPATIBLE_CHILD
                && diagnostic.getArgs()[0].equals("TableHeadStructualElement")
                && diagnostic.getArgs()[2].equals("TableBodyStructualElement");
    }

    private static void addFields(PrintSource document, PdfFonts fonts, PDDocument pdf) throws IOException {
        if (document.fields().kind() != PrintFields.Kind.NONE) {
            try {
                FormFields.make(pdf, document.fields(), fonts);
            } catch (IllegalArgumentException e) {
                throw new PdfException(document.title(), String.valueOf(e.getMessage()));
            }
        }
    }

    private PdfRendererBuilder builder(PrintSource document, PDDocument pdf) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withProducer(PRODUCER)
                .withW3cDocument(document.tree(), null)
                .usePdfUaAccessibility(true)
                // PDF/A forbids scripts, so a form that the viewer computes does not say that it is PDF/A.
                .usePdfAConformance(document.fields().areComputed() ? PdfAConformance.NONE : PdfAConformance.PDFA_2_A)
                .useColorProfile(colourProfile)
                .useUnicodeLineBreaker(new LineBreaks())
                .useObjectDrawerFactory(QrDrawer.factory())
                .useUriResolver((base, uri) -> uri);
        // Denied before and after resolving: one of the two alone lets some kinds of resources through.
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(PdfRenderer::isPartOfDocument, moment);
        }
        return builder;
    }

    private static boolean isPartOfDocument(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/");
    }

    private static String message(Diagnostic diagnostic) {
        var error = diagnostic.getError();
        return error == null ? diagnostic.getFormattedMessage() : diagnostic.getFormattedMessage() + " (" + error + ")";
    }
}
