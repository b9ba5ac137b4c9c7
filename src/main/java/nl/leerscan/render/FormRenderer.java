package nl.leerscan.render;

import nl.leerscan.plan.Frame;
import nl.leerscan.plan.ScoreForm;

/** Prints the forms. */
final class FormRenderer {

    private final Templates templates;
    private final Assets assets;
    private final Frame frame;
    private final PdfRenderer renderer = new PdfRenderer();

    FormRenderer(Templates templates, Assets assets, Frame frame) {
        this.templates = templates;
        this.assets = assets;
        this.frame = frame;
    }

    Pdf render(ScoreForm form) {
        var xhtml = templates.print("pdf/score-form.ftlh", new TemplateValues(frame)
                .with("form", form)
                .withMarkup("style", assets.printStyle())
                .map());
        return renderer.render(xhtml, frame.edition().date());
    }
}
