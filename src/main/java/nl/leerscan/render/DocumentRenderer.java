package nl.leerscan.render;

import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Prints documents. A template says in {@code data-pages} how many pages its document may take. One that takes more is
 * printed again with the class {@code tight} on its body; where that does not help either, it is said what does not fit.
 */
final class DocumentRenderer {

    private static final String ROOMY = "";
    private static final String TIGHT = "tight";

    private final Templates templates;
    private final Plan plan;
    private final Links links;
    private final PdfRenderer renderer = new PdfRenderer();

    DocumentRenderer(Templates templates, Plan plan) {
        this.templates = templates;
        this.plan = plan;
        this.links = Links.oneFile(plan.pages());
    }

    /**
     * A printed document.
     *
     * @param isTight whether it had to be printed with less room
     * @param overrun what does not fit on the pages it may take even so, if anything
     */
    record Result(Pdf pdf, boolean isTight, @Nullable Overrun overrun) {
    }

    Result render(PrintedDocument document) {
        return render(document, roomy(document));
    }

    /** @param roomy its {@link #roomy} source */
    Result render(PrintedDocument document, String roomy) {
        var source = PrintSource.of(roomy);
        var pdf = pdf(source);
        var isTight = pdf.pages() > source.mostPages();
        if (isTight) {
            source = source(document, null, TIGHT);
            pdf = pdf(source);
        }
        return new Result(pdf, isTight, pdf.pages() > source.mostPages() ? Overrun.of(document, pdf, source.mostPages()) : null);
    }

    /** Draws a form that is one of a set, for who makes the set of it. */
    Drawn draw(PrintedDocument form, FormSet set) {
        var drawn = renderer.draw(source(form, set, ROOMY));
        if (!drawn.isTooLong()) {
            return drawn;
        }
        drawn.close();
        return renderer.draw(source(form, set, TIGHT));
    }

    /**
     * What the PDF library gets.
     *
     * @param set what is filled in beforehand, on a form that is one of a set
     * @param fit {@link #ROOMY} or {@link #TIGHT}
     */
    PrintSource source(PrintedDocument document, @Nullable FormSet set, String fit) {
        return PrintSource.of(text(document, set, fit));
    }

    /** What a document is made of as long as it fits. */
    String roomy(PrintedDocument document) {
        return text(document, null, ROOMY);
    }

    /** What it is made of where it has to take less room. */
    String tight(PrintedDocument document) {
        return text(document, null, TIGHT);
    }

    /** Tells whether a document has to be made again. @param source all that it is made of */
    String fingerprint(String source) {
        return Fingerprint.of(source, plan.frame().edition().date().toString());
    }

    private String text(PrintedDocument document, @Nullable FormSet set, String fit) {
        var values = new TemplateValues(plan.frame())
                .with(links)
                .with("document", document)
                .with("print", plan.print())
                .with("fit", fit);
        if (set != null) {
            values.with("set", set);
        }
        return templates.print("pdf/" + document.template() + ".ftlh", values.map());
    }

    private Pdf pdf(PrintSource source) {
        return renderer.render(source, plan.frame().edition().date());
    }
}
