package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;
import nl.leerscan.render.PdfFonts.Face;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Prints a set of forms: laid out once, then copied, each copy with its number. */
final class FormSetRenderer {

    private final DocumentRenderer documents;
    private final Plan plan;

    FormSetRenderer(DocumentRenderer documents, Plan plan) {
        this.documents = documents;
        this.plan = plan;
    }

    /**
     * The set in one file.
     *
     * @param progress is told how many forms are done, after each
     * @throws NotNumbered when the form has no place for a number
     */
    Pdf render(PrintedDocument form, FormSet set, IntConsumer progress) {
        try (var drawn = documents.draw(form, set)) {
            copy(drawn, form, set, progress);
            return drawn.save(drawn.source().xhtml() + set.copies(), plan.frame().edition().date());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Drawn drawn, PrintedDocument form, FormSet set, IntConsumer progress) throws IOException {
        var document = drawn.pdf();
        var slots = NumberSlots.takeFrom(document);
        if (slots.isEmpty()) {
            throw new NotNumbered(form.title());
        }
        var font = PDType0Font.load(document, drawn.fonts().font(Face.BOLD), true);
        var outline = new PDDocumentOutline();
        // All copies first: what is drawn on the original would be copied as well.
        var copies = PageCopies.of(document, set.copies());
        for (var number : set.numbers()) {
            var pages = copies.get(number - 1);
            slots.draw(document, pages, number, font);
            outline.addLast(bookmark(number, set, pages.get(0)));
            progress.accept(number);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem bookmark(int number, FormSet set, PDPage page) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(set.title(number, plan.frame().texts()));
        item.setDestination(destination);
        return item;
    }
}
