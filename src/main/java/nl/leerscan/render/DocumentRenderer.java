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

    /** A printed document. @param overrun what does not fit on the pages it may take, if anything */
    record Result(Pdf pdf, @Nullable Overrun overrun) {
    }

    Result render(PrintedDocument document) {
        return render(document, null);
    }

    /** @param set what is filled in beforehand, on a form that is one of a set */
    Result render(PrintedDocument document, @Nullable FormSet set) {
        var source = source(document, set, ROOMY);
        var pdf = pdf(source);
        if (pdf.pages() > source.mostPages()) {
            source = source(document, set, TIGHT);
            pdf = pdf(source);
        }
        return new Result(pdf, pdf.pages() > source.mostPages() ? Overrun.of(document, pdf, source.mostPages()) : null);
    }

    /** What the PDF library gets. @param fit {@link #ROOMY} or {@link #TIGHT} */
    PrintSource source(PrintedDocument document, @Nullable FormSet set, String fit) {
        return PrintSource.of(text(document, set, fit));
    }

    /** Tells whether a document has to be made again: all that it is made of, in brief. */
    String fingerprint(PrintedDocument document) {
        return Fingerprint.of(text(document, null, ROOMY), text(document, null, TIGHT),
                plan.frame().edition().date().toString());
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
