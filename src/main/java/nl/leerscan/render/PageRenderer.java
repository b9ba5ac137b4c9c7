package nl.leerscan.render;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.model.Term;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Prints pages: each as a file of its own, and all of them in one file. The body of a page is the same in both. */
final class PageRenderer {

    private final Templates templates;
    private final Assets assets;
    private final Plan plan;
    private final Links inOneFile;
    private final String scoring;

    PageRenderer(Templates templates, Assets assets, Plan plan) {
        this.templates = templates;
        this.assets = assets;
        this.plan = plan;
        this.inOneFile = Links.oneFile(plan.pages());
        this.scoring = ScoringJson.of(plan.scoring());
    }

    /** A page as a file of its own. */
    String separate(Page page) {
        var links = inOneFile.from(page.place());
        return separate(page, links, body(page, 1, links, null, null));
    }

    /**
     * A page as a file of its own that says of each document how large it is and shows how it begins.
     *
     * @param oneFileBytes the size of the toolkit in one file, when there is one
     */
    String withDocuments(Page page, Map<PrintedDocument, Made> documents, @Nullable Integer oneFileBytes) {
        var links = inOneFile.from(page.place());
        var downloads = new Downloads(documents, document -> links.toFile(document.path()));
        var oneFile = oneFileBytes == null ? null : Download.of(links.toFile(plan.frame().oneFile()), oneFileBytes, 0);
        return separate(page, links, body(page, 1, links, downloads, oneFile));
    }

    private String separate(Page page, Links links, String body) {
        var kind = page.place().kind();
        var styles = List.of(assets.style(kind) + logo(),
                page instanceof Page.Questions ? assets.withoutScript(plan.scoring()) : assets.withoutScript());
        return print("html/page.ftlh", styles, assets.script(kind), new TemplateValues(plan.frame())
                .with(links)
                .with("place", page.place())
                .withMarkup("body", body));
    }

    /**
     * Every page in one file, with the documents inside; nothing when that would be larger than it may be.
     *
     * @param most how many characters the pages may have together
     */
    Optional<String> oneFile(Map<PrintedDocument, Made> documents, int most) {
        var downloads = new Downloads(documents, document ->
                "data:application/pdf;base64," + Base64.getEncoder().encodeToString(documents.get(document).pdf().bytes()));
        var sections = new ArrayList<Section>();
        var size = 0L;
        for (var page : plan.pages()) {
            var body = body(page, 2, inOneFile, downloads, null);
            size += body.length();
            if (size > most) {
                return Optional.empty();
            }
            sections.add(new Section(page.place(), TemplateValues.markup(body)));
        }
        var styles = List.of(assets.oneFileStyle() + logo(), assets.withoutScript(plan.scoring()));
        return Optional.of(print("html/one-file.ftlh", styles, assets.oneFileScript(), new TemplateValues(plan.frame())
                .with(inOneFile)
                .with("sections", sections)));
    }

    private String body(Page page, int base, Links links, @Nullable Downloads downloads, @Nullable Download oneFile) {
        var values = new TemplateValues(plan.frame())
                .with(links)
                .with("page", page)
                .with("place", page.place())
                .with("base", base)
                .withMarkup("scoring", scoring);
        if (page instanceof Page.Room room) {
            values.withMarkup("room", RoomJson.of(room, plan.frame()));
        }
        if (page instanceof Page.Search && base == 1) {
            search(values, links, downloads, oneFile);
        }
        if (downloads != null) {
            values.with(downloads);
        }
        if (oneFile != null) {
            values.with("oneFile", oneFile);
        }
        var explanations = explanations(page.place(), links);
        values.with(explanations, links);
        var body = templates.print("html/pages/" + page.place().kind().key() + ".ftlh", values.map());
        return explanations.used().isEmpty() ? body
                : body + templates.print("html/explanations.ftlh", values.with("explained", explanations.used()).map());
    }

    /** None where there is no room for them, on a page that is to be answered as it is, and on that of the terms. */
    private Explanations explanations(Place place, Links links) {
        var terms = switch (place.kind()) {
            case QUESTIONNAIRE, ROOM, TERMS, DOWNLOADS, SEARCH -> List.<Term>of();
            default -> plan.terms();
        };
        return new Explanations(terms, place.slug(), links);
    }

    /** A page of its own carries what the others say; in one file they are there. */
    private void search(TemplateValues values, Links links, @Nullable Downloads downloads, @Nullable Download oneFile) {
        var pages = new LinkedHashMap<Place, List<Passage>>();
        for (var page : plan.pages()) {
            if (!(page instanceof Page.Search)) {
                pages.put(page.place(), Passages.of(body(page, 1, links, downloads, oneFile)));
            }
        }
        values.withMarkup("index", SearchIndex.of(pages, links));
    }

    /** @param styles of the page, and what is added where JavaScript is off */
    private String print(String layout, List<String> styles, String script, TemplateValues values) {
        return Squeeze.html(templates.print(layout, values
                .with("csp", ContentSecurityPolicy.of(styles, script))
                .withMarkup("style", styles.get(0))
                .withMarkup("noscriptStyle", styles.get(1))
                .withMarkup("script", script)
                .map()));
    }

    private String logo() {
        return plan.frame().logo() == null ? "" : assets.logo();
    }
}
