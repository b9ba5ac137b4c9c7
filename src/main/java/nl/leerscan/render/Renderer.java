package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;
import nl.leerscan.plan.ScoreForm;

/**
 * Prints a plan with a folder of templates. A template that is wrong is our mistake or its author's: it throws, and
 * nothing is written.
 */
public final class Renderer {

    private final Path templates;

    public Renderer(Path templates) {
        this.templates = templates;
    }

    /** All files of the site: pages, forms, and the toolkit in one file. */
    public Site render(Plan plan) {
        var printer = new Templates(templates);
        var assets = new Assets(templates, plan.frame().palette());
        var forms = forms(plan, new FormRenderer(printer, assets, plan.frame()));
        var pages = new PageRenderer(printer, assets, plan);

        var files = new TreeMap<String, byte[]>();
        forms.forEach((form, pdf) -> files.put(form.path(), pdf.bytes()));
        var oneFile = bytes(pages.oneFile(forms));
        files.put(plan.frame().oneFile(), oneFile);
        for (Page page : plan.pages()) {
            files.put(page.place().path(), bytes(pages.separate(page, forms, oneFile.length)));
        }
        return new Site(files);
    }

    private static Map<ScoreForm, Pdf> forms(Plan plan, FormRenderer renderer) {
        var forms = new LinkedHashMap<ScoreForm, Pdf>();
        plan.forms().forEach(form -> forms.put(form, renderer.render(form)));
        return forms;
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
