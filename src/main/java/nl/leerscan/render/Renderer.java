package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Page;
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
        var printed = documents(plan, new DocumentRenderer(printer, plan));
        var documents = new LinkedHashMap<PrintedDocument, Printed>();
        printed.forEach((document, result) -> documents.put(document, Printed.of(result.pdf())));
        var pages = new PageRenderer(printer, new Assets(templates, plan.frame().palette()), plan);

        var files = new TreeMap<String, byte[]>();
        documents.forEach((document, made) -> files.put(document.path(), made.pdf().bytes()));
        var oneFile = bytes(pages.oneFile(documents));
        files.put(plan.frame().oneFile(), oneFile);
        for (Page page : plan.pages()) {
            files.put(page.place().path(), bytes(pages.separate(page, documents, oneFile.length)));
        }
        return new Site(files, printed.values().stream().map(DocumentRenderer.Result::overrun).filter(Objects::nonNull).toList());
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

    private static Map<PrintedDocument, DocumentRenderer.Result> documents(Plan plan, DocumentRenderer renderer) {
        var documents = new LinkedHashMap<PrintedDocument, DocumentRenderer.Result>();
        plan.print().documents().forEach(document -> documents.put(document, renderer.render(document)));
        return documents;
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
