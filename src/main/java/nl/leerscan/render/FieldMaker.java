package nl.leerscan.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes the fields of a form, each with what it looks like and what a person is told about it. */
final class FieldMaker {

    private static final COSName TOLD = COSName.getPDFName("TU");
    private static final int NO_TOGGLE_TO_OFF = 1 << 14;
    private static final int CENTRED = 1;

    private final PDDocument pdf;
    private final PDAcroForm form;
    private final RadioMark marks;
    private final Set<String> taken = new HashSet<>();

    FieldMaker(PDDocument pdf, PDAcroForm form) {
        this.pdf = pdf;
        this.form = form;
        this.marks = new RadioMark(pdf);
    }

    /** How a text is drawn: the font, its size, and in black. */
    static String writing(int size) {
        return "/" + FieldFont.NAME + " " + size + " Tf 0 g";
    }

    /** A question to answer: one of its answers is chosen, as on a page, and a second click does not take it back. */
    PDRadioButton radio(FieldLink link) {
        var radio = new PDRadioButton(form);
        radio.setPartialName(link.name());
        radio.setAlternateFieldName(link.question());
        radio.getCOSObject().setFlag(COSName.FF, NO_TOGGLE_TO_OFF, true);
        radio.getCOSObject().setItem(COSName.KIDS, new COSArray());
        radio.getCOSObject().setName(COSName.V, "Off");
        return radio;
    }

    /** An answer to a question. */
    void answer(PDField radio, FieldLink link, PDAnnotation annotation) {
        var widget = annotation.getCOSObject();
        var kids = (COSArray) radio.getCOSObject().getDictionaryObject(COSName.KIDS);
        kids.add(widget);
        widget.setItem(COSName.PARENT, radio.getCOSObject());
        // Firefox tells it of each answer; the standard knows it of the question only.
        widget.setString(TOLD, link.title());
        widget.setName(COSName.AS, "Off");
        widget.setItem(COSName.AP, marks.in(annotation.getRectangle(), value(link)));
        var look = new COSDictionary();
        look.setDirect(true);
        look.setString(COSName.CA, RadioMark.DISC);
        widget.setItem(COSName.MK, look);
    }

    /** What the form says is chosen: the points, told apart where two answers to a question are worth the same. */
    private String value(FieldLink link) {
        return taken.add(link.name() + "/" + link.points()) ? link.points() : link.points() + "_" + link.answer();
    }

    /** A text that is typed, or computed and then only read. */
    PDTextField text(FieldLink link, COSDictionary widget) throws IOException {
        widget.setItem(COSName.FT, COSName.TX);
        widget.setString(COSName.T, link.name());
        widget.setString(TOLD, link.title());
        widget.setString(COSName.DA, writing(link.kind() == FieldLink.Kind.AREA ? 10 : 11));
        var text = (PDTextField) PDFieldFactory.createField(form, widget, null);
        text.setMultiline(link.kind() == FieldLink.Kind.AREA);
        if (link.isComputed()) {
            text.setReadOnly(true);
            widget.setItem(COSName.AA, calculation(link));
        }
        if (link.isNumber()) {
            text.setQ(CENTRED);
        }
        text.getCOSObject().setString(COSName.V, "");
        widget.setItem(COSName.AP, empty(new PDRectangle(widget.getCOSArray(COSName.RECT))));
        return text;
    }

    /** A field in which nothing is written yet: without a picture of that, viewers that only show a form draw none. */
    private COSDictionary empty(PDRectangle place) throws IOException {
        var picture = new PDAppearanceStream(pdf);
        picture.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        picture.setResources(new PDResources());
        try (var out = picture.getContentStream().createOutputStream()) {
            out.write("/Tx BMC EMC".getBytes(StandardCharsets.US_ASCII));
        }
        var looks = new COSDictionary();
        looks.setItem(COSName.N, picture);
        return looks;
    }

    private static COSDictionary calculation(FieldLink link) {
        var actions = new COSDictionary();
        actions.setItem(COSName.C, new PDActionJavaScript(FieldScript.of(link)));
        return actions;
    }
}
