package nl.leerscan.render;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Turns the links of a drawn document that stand for fields into a form to fill in. The links are where the fields must
 * be, on the page and in the order of reading, so the fields take their places.
 */
final class FormFields {

    private static final String LINK_KEYS = "A Border BS C Dest Contents H QuadPoints";
    private static final int PRINTED = 4;

    private final PDDocument pdf;
    private final PDAcroForm form;
    private final FieldMaker maker;
    private final Map<Integer, COSBase> structure;
    private final Map<String, PDField> fields = new LinkedHashMap<>();
    private final COSArray calculated = new COSArray();

    private FormFields(PDDocument pdf, PdfFonts fonts) throws IOException {
        this.pdf = pdf;
        this.form = new PDAcroForm(pdf);
        this.maker = new FieldMaker(pdf, form);
        var resources = new PDResources();
        resources.put(COSName.getPDFName(FieldFont.NAME), FieldFont.in(pdf, fonts));
        form.setDefaultResources(resources);
        form.setDefaultAppearance(FieldMaker.writing(11));
        this.structure = ParentTree.of(pdf);
    }

    /** Makes a form of all fields of a document. */
    static void make(PDDocument pdf, PrintFields wanted, PdfFonts fonts) throws IOException {
        new FormFields(pdf, fonts).make(wanted);
    }

    private void make(PrintFields wanted) throws IOException {
        pdf.getDocumentCatalog().setAcroForm(form);
        var drawn = new HashMap<String, PDAnnotation>();
        for (var page : pdf.getPages()) {
            page.setAnnotations(inOrder(page.getAnnotations(), List.copyOf(wanted.links().keySet())));
            for (var annotation : page.getAnnotations()) {
                var address = addressOf(annotation);
                annotation.setPage(page);
                if (wanted.links().containsKey(address) && drawn.put(address, annotation) != null) {
                    throw new IllegalArgumentException(address + " is drawn in two parts");
                }
            }
        }
        for (var link : wanted.links().values()) {
            var annotation = drawn.get(link.address());
            if (annotation == null) {
                throw new IllegalArgumentException(link.address() + " is not drawn: has it a size?");
            }
            place(link, annotation);
        }
        form.setFields(List.copyOf(fields.values()));
        if (calculated.size() > 0) {
            form.getCOSObject().setItem(COSName.getPDFName("CO"), calculated);
        }
    }

    /**
     * Puts the fields of a page in the order of the document, which is the order in which viewers go through them; they
     * were drawn blocks first. Other links stay where they are.
     */
    private static List<PDAnnotation> inOrder(List<PDAnnotation> annotations, List<String> addresses) {
        var sorted = annotations.stream()
                .filter(FormFields::isField)
                .sorted(Comparator.comparingInt(annotation -> addresses.indexOf(addressOf(annotation))))
                .iterator();
        return annotations.stream().map(annotation -> isField(annotation) ? sorted.next() : annotation).toList();
    }

    private static boolean isField(PDAnnotation annotation) {
        return addressOf(annotation).startsWith(FieldLink.SCHEME);
    }

    private void place(FieldLink link, PDAnnotation annotation) throws IOException {
        var widget = annotation.getCOSObject();
        for (var key : LINK_KEYS.split(" ")) {
            widget.removeItem(COSName.getPDFName(key));
        }
        widget.setName(COSName.SUBTYPE, "Widget");
        widget.setInt(COSName.F, PRINTED);
        var element = (COSDictionary) structure.get(annotation.getStructParent());
        element.setName(COSName.S, "Form");
        element.setString(COSName.ALT, link.title());
        if (link.kind() == FieldLink.Kind.RADIO) {
            var radio = fields.computeIfAbsent(link.name(), name -> maker.radio(link));
            maker.answer(radio, link, annotation);
        } else {
            fields.put(link.name(), maker.text(link, widget));
            if (link.isComputed()) {
                calculated.add(widget);
            }
        }
    }

    private static String addressOf(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                ? action.getURI() : "";
    }
}
