package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a PDF. */
final class Outline {

    private Outline() {
    }

    /**
     * A bookmark.
     *
     * @param depth 0 for the highest
     * @param page  counted from 1
     */
    record Mark(int depth, String title, int page) {
    }

    /** In the order in which a viewer lists them. */
    static List<Mark> of(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var marks = new ArrayList<Mark>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), 0, marks);
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDDocument document, PDOutlineNode node, int depth, List<Mark> marks) throws IOException {
        for (var item : node.children()) {
            var page = item.findDestinationPage(document);
            marks.add(new Mark(depth, item.getTitle(), page == null ? 0 : document.getPages().indexOf(page) + 1));
            collect(document, item, depth + 1, marks);
        }
    }
}
