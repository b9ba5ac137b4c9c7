package nl.leerscan.render;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;

/**
 * Prints a plan with a folder of templates. A template that is wrong is our mistake or its author's: it throws, and
 * nothing is written.
 */
public final class Renderer {

    private final Path templates;

    public Renderer(Path templates) {
        this.templates = templates;
    }

    /** All files of the site: pages, documents, and the toolkit in one file. */
    public Site render(Plan plan) {
        var printer = new Templates(templates);
        var documents = new DocumentRenderer(printer, plan);
        var pages = new PageRenderer(printer, new Assets(templates, plan.frame().palette()), plan);
        var draft = new Draft(plan, pages, page -> Draft.bytes(pages.separate(page)), document -> Made.of(documents.render(document)));
        var files = new TreeMap<String, byte[]>();
        draft.pages().forEach(path -> files.put(path, draft.page(path)));
        var overruns = draft.finish(() -> true, files::put);
        return new Site(files, overruns.orElseThrow());
    }

    /**
     * A set of forms for one workshop, in one file.
     *
     * @param form     a document of the plan whose template keeps a place free for the number
     * @param progress is told how many forms are done
     * @throws NotNumbered when the template does not
     */
    public Pdf formSet(Plan plan, PrintedDocument form, FormSet set, IntConsumer progress) {
        return new FormSetRenderer(new DocumentRenderer(new Templates(templates), plan), plan).render(form, set, progress);
    }
}
