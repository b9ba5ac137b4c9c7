package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Forms to fill in on a screen, of any instrument, and what they turn out to be. */
public final class FillableForms {

    static final String COMPUTED = "score-form-fillable";
    static final String PLAIN = "score-form-fillable-plain";

    private FillableForms() {}

    /** The form that the viewer computes. */
    public static byte[] computed(String contentFolder) {
        return of(contentFolder, COMPUTED).bytes();
    }

    static Pdf of(String contentFolder, String template) {
        var problems = new Problems();
        var templates = Path.of("templates");
        var toolkit = new ContentReader(Path.of(contentFolder), templates, new AllPrintable(), problems).read();
        assertThat(problems.sorted()).isEmpty();
        var renderer = new DocumentRenderer(new Templates(templates), Plan.of(toolkit.orElseThrow()));
        return renderer.render(new PrintedDocument(template, "formulier", "Formulier", "Om in te vullen.", 1)).pdf();
    }

    /** Looks at a form without anything being added to it. */
    static <T> T look(Pdf pdf, Look<T> look) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return look.at(document, document.getDocumentCatalog().getAcroForm(null));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> names(Pdf pdf) {
        return look(pdf, (document, form) -> form.getFields().stream().map(PDField::getFullyQualifiedName).toList());
    }

    /** What each place to fill in is called, in the order of the pages: for the answers of a question, once for each. */
    static List<String> places(Pdf pdf) {
        return look(pdf, (document, form) -> widgets(document).stream().map(widget -> nameOf(widget.getCOSObject())).toList());
    }

    static List<PDAnnotation> widgets(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> annotations(page).stream())
                .filter(PDAnnotationWidget.class::isInstance)
                .toList();
    }

    /** What a screen reader says of the fields, in its order, also of those inside a line. */
    static List<String> toldByStructure(Pdf pdf) {
        return look(pdf, (document, form) -> {
            var told = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), told);
            return told;
        });
    }

    private static void collect(PDStructureNode node, List<String> told) {
        if (node instanceof PDStructureElement element && element.getStructureType().equals("Form")) {
            told.add(element.getAlternateDescription());
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                collect(inner, told);
            }
        }
    }

    /** Every script, wherever in the file it is. */
    static List<String> scripts(Pdf pdf) {
        return look(pdf, (document, form) -> {
            var scripts = new ArrayList<String>();
            collect(document.getDocument().getTrailer(), Collections.newSetFromMap(new IdentityHashMap<>()), scripts);
            return scripts;
        });
    }

    private static void collect(COSBase part, Set<COSBase> seen, List<String> scripts) {
        var found = part instanceof COSObject reference ? reference.getObject() : part;
        if (found == null || !seen.add(found)) {
            return;
        }
        if (found instanceof COSDictionary dictionary) {
            if (dictionary.containsKey("JS")) {
                scripts.add(dictionary.getString("JS"));
            }
            dictionary.getValues().forEach(each -> collect(each, seen, scripts));
        } else if (found instanceof COSArray array) {
            array.forEach(each -> collect(each, seen, scripts));
        }
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String nameOf(COSDictionary widget) {
        var own = widget.getString("T");
        return own == null ? ((COSDictionary) widget.getDictionaryObject("Parent")).getString("T") : own;
    }

    /** What is asked of a form. */
    interface Look<T> {
        T at(PDDocument document, PDAcroForm form) throws IOException;
    }
}
