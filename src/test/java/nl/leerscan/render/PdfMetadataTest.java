package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.junit.jupiter.api.Test;

class PdfMetadataTest {

    private static final String DOCUMENT = """
            <html lang="nl">
            <head>
            <title>Vragen &amp; &lt;antwoorden&gt; in {subject}</title>
            <meta name="subject" content="Wat &quot;leren&quot; is"/>
            <meta name="author" content="A &amp; B"/>
            %s
            <style>body { font-family: "Open Sans" }</style>
            </head>
            <body><p>Een</p></body>
            </html>
            """;

    @Test
    void tellsProgramsWhatTheInformationTells() throws Exception {
        var said = metadata("");

        assertThat(said.getDublinCoreSchema().getTitle()).isEqualTo("Vragen & <antwoorden> in {subject}");
        assertThat(said.getDublinCoreSchema().getDescription()).isEqualTo("Wat \"leren\" is");
        assertThat(said.getDublinCoreSchema().getCreators()).containsExactly("A & B");
        assertThat(said.getAdobePDFSchema().getProducer()).isEqualTo("Leerscan");
        assertThat(said.getAdobePDFSchema().getKeywords()).isNull();
        assertThat(said.getXMPBasicSchema().getCreateDate().toInstant()).hasToString("2026-11-21T00:00:00Z");
    }

    @Test
    void tellsTheKeywordsThatATemplateNames() throws Exception {
        assertThat(metadata("<meta name=\"keywords\" content=\"leren &amp; werken\"/>").getAdobePDFSchema().getKeywords())
                .isEqualTo("leren & werken");
    }

    private static XMPMetadata metadata(String head) throws IOException, XmpParsingException {
        var pdf = new PdfRenderer().render(DOCUMENT.formatted(head), LocalDate.of(2026, 11, 21));
        PdfChecks.assertFaithful(pdf);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new DomXmpParser().parse(document.getDocumentCatalog().getMetadata().toByteArray());
        }
    }
}
