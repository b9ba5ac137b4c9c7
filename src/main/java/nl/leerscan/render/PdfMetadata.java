package nl.leerscan.render;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a document says of itself to programs: which standards it keeps, and once more what its information says.
 *
 * <p>The PDF library says the same, but takes a twentieth of the time of a cold start for it, for it builds a tree and
 * has it written by the JDK's transformer. It cannot be asked to leave that out.
 */
final class PdfMetadata implements PDFCreationListener {

    private static final String[] ARCHIVAL = form("archival.xmp");
    private static final String[] ACCESSIBLE = form("accessible.xmp");

    private final PrintSource source;

    private PdfMetadata(PrintSource source) {
        this.source = source;
    }

    /** Takes the metadata of a document over from the library. */
    static void in(PdfBoxRenderer renderer, PrintSource source) {
        set(renderer, "_pdfAConformance", PdfAConformance.NONE);
        set(renderer, "_pdfUaConformance", false);
        renderer.setListener(new PdfMetadata(source));
    }

    /** Only what the library says of a document depends on these two; what it draws was settled when it was set up. */
    private static void set(PdfBoxRenderer renderer, String field, Object value) {
        try {
            var its = PdfBoxRenderer.class.getDeclaredField(field);
            its.setAccessible(true);
            its.set(renderer, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another PDF library than the one this was written for", e);
        }
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {}

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pages) {
        var document = renderer.getPdfDocument();
        var catalog = document.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(document));
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage(source.tree().getDocumentElement().getAttribute("lang"));
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {}

    /** Writes it, with the date that the document says it was made on. */
    static void write(PDDocument document, boolean isArchival, LocalDate date) throws IOException {
        var said = packet(document.getDocumentInformation(), isArchival ? ARCHIVAL : ACCESSIBLE, date);
        document.getDocumentCatalog().getMetadata().importXMPMetadata(said.getBytes(StandardCharsets.UTF_8));
    }

    private static String packet(PDDocumentInformation information, String[] form, LocalDate date) {
        var values = Map.of(
                "date", date.toString(),
                "keywords", keywords(information.getKeywords()),
                "producer", Markup.escaped(information.getProducer()),
                "author", Markup.escaped(information.getAuthor()),
                "title", Markup.escaped(information.getTitle()),
                "subject", Markup.escaped(information.getSubject()));
        var packet = new StringBuilder();
        for (int i = 0; i < form.length; i++) {
            packet.append(i % 2 == 0 ? form[i] : values.get(form[i]));
        }
        return packet.toString();
    }

    private static String keywords(String keywords) {
        return keywords == null ? "" : "\n      <pdf:Keywords>" + Markup.escaped(keywords) + "</pdf:Keywords>";
    }

    /** What stands in the file, and between that the names of what is to be filled in, which stand in braces. */
    private static String[] form(String file) {
        try (var in = Objects.requireNonNull(PdfMetadata.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("[{}]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
