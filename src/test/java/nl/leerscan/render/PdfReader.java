package nl.leerscan.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a tagged PDF the way a screen reader does: by its structure, not by where the ink is. Each line is a tag with
 * the text that hangs under it, such as {@code H1 Scoreformulier}; {@code [alt]} stands for a description.
 */
final class PdfReader {

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    PdfReader(PDDocument document) {
        this.document = document;
    }

    List<String> read() throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var byId = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            texts.put(page, byId);
        }
        visit(document.getDocumentCatalog().getStructureTreeRoot());
        return lines;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                collect(nested, byId);
            }
        }
        byId.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void visit(PDStructureNode node) {
        var text = new StringBuilder();
        var line = lines.size();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && element.getStructureType().equals("Span")) {
                text.append(spanned(element));
            } else if (kid instanceof PDStructureElement element) {
                visit(element);
            } else if (node instanceof PDStructureElement element) {
                text.append(text(element, kid));
            }
        }
        if (node instanceof PDStructureElement element) {
            lines.add(line, say(element, text.toString()));
        }
    }

    private String spanned(PDStructureElement span) {
        var text = new StringBuilder();
        for (var kid : span.getKids()) {
            text.append(kid instanceof PDStructureElement element ? spanned(element) : text(span, kid));
        }
        return text.toString();
    }

    private String text(PDStructureElement element, Object kid) {
        if (kid instanceof Integer id) {
            return texts.get(element.getPage()).getOrDefault(id, "");
        }
        return kid instanceof PDMarkedContentReference reference
                ? texts.get(reference.getPage()).getOrDefault(reference.getMCID(), "")
                : "";
    }

    private static String say(PDStructureElement element, String text) {
        var alternate = element.getAlternateDescription();
        var described = alternate == null || alternate.isEmpty() ? "" : " [" + alternate + "]";
        return (element.getStructureType() + described + " " + text).strip();
    }
}
