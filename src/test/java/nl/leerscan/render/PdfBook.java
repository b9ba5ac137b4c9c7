package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A book of several pages, read back: its lines, its bookmarks, where its links lead, and what stands where. Pages count
 * from 1; heights are measured in points from the top of the page.
 */
record PdfBook(List<Line> lines, List<Bookmark> outline, List<Link> links, List<Block> blocks) {

    /** @param paper how high the page is */
    record Line(int page, float paper, float top, float left, float right, float size, String text) {

        /** Whether it is text of the book, not what runs along the edges. */
        boolean isBody() {
            return top > 64 && top < paper - 57;
        }
    }

    record Bookmark(int depth, String title, int page) {
    }

    /** @param to the page it leads to, 0 for an address outside */
    record Link(int page, float top, int to, float toTop, String address) {
    }

    /** A part of the structure. @param within the type of what it is in @param lines how many lines of it each page has */
    record Block(String type, String within, String text, Map<Integer, Integer> lines) {
    }

    static PdfBook of(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var outline = new ArrayList<Bookmark>();
            outline(document, document.getDocumentCatalog().getDocumentOutline(), 0, outline);
            return new PdfBook(Lines.of(document), outline, links(document), new Blocks(document).read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> on(int page) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }

    int pages() {
        return lines.stream().mapToInt(Line::page).max().orElseThrow();
    }

    private static void outline(PDDocument document, PDOutlineNode node, int depth, List<Bookmark> found)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            found.add(new Bookmark(depth, item.getTitle(),
                    1 + document.getPages().indexOf(item.findDestinationPage(document))));
            outline(document, item, depth + 1, found);
        }
    }

    private static List<Link> links(PDDocument document) throws IOException {
        var links = new ArrayList<Link>();
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    var top = page.getMediaBox().getHeight() - link.getRectangle().getUpperRightY();
                    links.add(link.getAction() instanceof PDActionURI outside
                            ? new Link(number, top, 0, 0, outside.getURI())
                            : inside(document, number, top, link));
                }
            }
        }
        return links;
    }

    private static Link inside(PDDocument document, int number, float top, PDAnnotationLink link) throws IOException {
        PDDestination destination = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
        var place = (PDPageXYZDestination) destination;
        var to = document.getPages().indexOf(place.getPage());
        return new Link(number, top, to + 1, place.getPage().getMediaBox().getHeight() - place.getTop(), "");
    }

    /** The lines of a document by page, from above. */
    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();

        static List<Line> of(PDDocument document) throws IOException {
            var lines = new Lines();
            lines.setSortByPosition(true);
            lines.getText(document);
            return lines.lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
            var first = glyphs.get(0);
            var last = glyphs.get(glyphs.size() - 1);
            lines.add(new Line(getCurrentPageNo(), getCurrentPage().getMediaBox().getHeight(), first.getYDirAdj(), first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(), first.getFontSizeInPt(), text.strip()));
        }
    }

    /** The parts of the structure with the lines that they have on each page. */
    private static final class Blocks {

        private final PDDocument document;
        private final Map<PDPage, Map<Integer, List<TextPosition>>> glyphs = new HashMap<>();
        private final List<Block> blocks = new ArrayList<>();

        Blocks(PDDocument document) {
            this.document = document;
        }

        List<Block> read() throws IOException {
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var byId = new HashMap<Integer, List<TextPosition>>();
                extractor.getMarkedContents().forEach(content -> collect(content, byId));
                glyphs.put(page, byId);
            }
            visit(document.getDocumentCatalog().getStructureTreeRoot());
            return blocks;
        }

        private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> byId) {
            for (var part : content.getContents()) {
                if (part instanceof TextPosition glyph) {
                    byId.computeIfAbsent(content.getMCID(), id -> new ArrayList<>()).add(glyph);
                } else if (part instanceof PDMarkedContent nested) {
                    collect(nested, byId);
                }
            }
        }

        private void visit(PDStructureNode node) {
            for (var kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    var text = new StringBuilder();
                    var heights = new TreeMap<Integer, TreeSet<Integer>>();
                    gather(element, text, heights);
                    var lines = new TreeMap<Integer, Integer>();
                    heights.forEach((page, tops) -> lines.put(page, tops.size()));
                    blocks.add(new Block(element.getStructureType(), type(node), text.toString(), lines));
                    visit(element);
                }
            }
        }

        private static String type(PDStructureNode node) {
            return node instanceof PDStructureElement element ? element.getStructureType() : "";
        }

        private void gather(PDStructureElement element, StringBuilder text, Map<Integer, TreeSet<Integer>> heights) {
            for (var kid : element.getKids()) {
                if (kid instanceof PDStructureElement inner) {
                    gather(inner, text, heights);
                } else {
                    var page = kid instanceof PDMarkedContentReference reference ? reference.getPage() : element.getPage();
                    var id = kid instanceof PDMarkedContentReference reference ? reference.getMCID() : kid;
                    for (var glyph : glyphs.getOrDefault(page, Map.of()).getOrDefault(id, List.of())) {
                        text.append(glyph.getUnicode());
                        addLine(heights.computeIfAbsent(document.getPages().indexOf(page) + 1, key -> new TreeSet<>()),
                                Math.round(glyph.getYDirAdj()));
                    }
                }
            }
        }

        /** Raised signs and small print stand in the line they are near. */
        private static void addLine(TreeSet<Integer> lines, int top) {
            if (lines.subSet(top - 6, top + 7).isEmpty()) {
                lines.add(top);
            }
        }
    }
}
