package nl.leerscan.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The places that a template kept free for the number of a copy: empty links to {@value #ADDRESS}. They stop being links
 * and become text of the page, which is then drawn on each copy.
 */
final class NumberSlots {

    /** Where a template's link leads to keep a place free. */
    static final String ADDRESS = "copy:number";

    /** How large the digits are, of the height of the place; they stand on its lower edge. */
    private static final float SIZE = 0.74f;
    private static final float THOUSAND = 1000;

    private final List<Slot> slots;

    /**
     * A place.
     *
     * @param page counted from 0, within a copy
     * @param mark the number of the text among what the structure knows of its page
     */
    private record Slot(int page, PDRectangle place, int mark) {
    }

    private NumberSlots(List<Slot> slots) {
        this.slots = slots;
    }

    /** Takes the places out of a document. */
    static NumberSlots takeFrom(PDDocument document) throws IOException {
        var parents = ParentTree.of(document);
        var slots = new ArrayList<Slot>();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            var page = document.getPage(number);
            var kept = new ArrayList<PDAnnotation>();
            for (var annotation : page.getAnnotations()) {
                if (isSlot(annotation)) {
                    var mark = becomeText(annotation, page, parents);
                    slots.add(new Slot(number, annotation.getRectangle(), mark));
                } else {
                    kept.add(annotation);
                }
            }
            page.setAnnotations(kept);
        }
        return new NumberSlots(slots);
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Draws a number on the pages of one copy. */
    void draw(PDDocument document, List<PDPage> pages, int number, PDFont font) throws IOException {
        for (var slot : slots) {
            try (var stream = new PDPageContentStream(document, pages.get(slot.page), AppendMode.APPEND, true, true)) {
                var text = Integer.toString(number);
                var size = slot.place.getHeight() * SIZE;
                var width = font.getStringWidth(text) / THOUSAND * size;
                stream.beginMarkedContent(COSName.getPDFName("Span"), slot.mark);
                stream.beginText();
                stream.setFont(font, size);
                stream.newLineAtOffset(slot.place.getLowerLeftX() + (slot.place.getWidth() - width) / 2,
                        slot.place.getLowerLeftY());
                stream.showText(text);
                stream.endText();
                stream.endMarkedContent();
            }
        }
    }

    private static boolean isSlot(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri
                && ADDRESS.equals(uri.getURI());
    }

    /** Makes the link a piece of text in the structure; gives the number of that text on its page. */
    private static int becomeText(PDAnnotation annotation, PDPage page, Map<Integer, COSBase> parents) {
        var element = (COSDictionary) parents.get(annotation.getStructParent());
        var marks = (COSArray) parents.get(page.getStructParents());
        var text = new COSDictionary();
        text.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        text.setItem(COSName.PG, page);
        text.setInt(COSName.MCID, marks.size());
        element.setName(COSName.S, "Span");
        element.setItem(COSName.K, text);
        element.removeItem(COSName.ALT);
        marks.add(element);
        return marks.size() - 1;
    }
}
