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
     * @param isTight   whether it had to be printed with less room
     * @param firstPage a picture of it, where that was asked for
     * @param overrun   what does not fit on the pages it may take even so, if anything
     */
    record Result(Pdf pdf, boolean isTight, @Nullable FirstPage firstPage, @Nullable Overrun overrun) {
    }

    Result render(PrintedDocument document) {
        return render(document, roomy(document), false);
    }

    /** With a picture of its first page. @param roomy its {@link #roomy} source */
    Result renderPictured(PrintedDocument document, String roomy) {
        return render(document, roomy, true);
    }

    private Result render(PrintedDocument document, String roomy, boolean isPictured) {
        var drawn = renderer.draw(PrintSource.of(roomy));
        var isTight = drawn.isTooLong();
        try (var fitting = isTight ? tighter(drawn, document, null) : drawn) {
            var source = fitting.source();
            var pdf = fitting.save(source.xhtml(), plan.frame().edition().date());
            var overrun = fitting.isTooLong() ? Overrun.of(document, pdf, source.mostPages()) : null;
            return new Result(pdf, isTight, isPictured ? FirstPage.of(fitting.pdf()) : null, overrun);
        }
    }

    /** Draws a form that is one of a set, for who makes the set of it. */
    Drawn draw(PrintedDocument form, FormSet set) {
        var drawn = renderer.draw(source(form, set, ROOMY));
        return drawn.isTooLong() ? tighter(drawn, form, set) : drawn;
    }

    private Drawn tighter(Drawn tooLong, PrintedDocument document, @Nullable FormSet set) {
        tooLong.close();
        return renderer.draw(source(document, set, TIGHT));
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
}
