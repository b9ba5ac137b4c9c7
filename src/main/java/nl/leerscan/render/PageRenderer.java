package nl.leerscan.render;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerscan.machine.Cores;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Place.Kind;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Prints pages: each as a file of its own, and all of them in one file. The body of a page is the same in both. */
final class PageRenderer {

    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final int ROOM = 1 << 14;

    private final Templates templates;
    private final Assets assets;
    private final Plan plan;
    private final Links inOneFile;
    private final String scoring;
    private final TermNames terms;
    private final Map<Kind, Layout> layouts = new ConcurrentHashMap<>();
    private final Map<Kind, Layout> unnamed = new ConcurrentHashMap<>();
    private final TermNames noTerms = new TermNames(List.of());

    PageRenderer(Templates templates, Assets assets, Plan plan) {
        this.templates = templates;
        this.assets = assets;
        this.plan = plan;
        this.inOneFile = Links.oneFile(plan.pages());
        this.scoring = ScoringJson.of(plan.scoring());
        this.terms = new TermNames(plan.terms());
    }

    /** A page as a file of its own. */
    PrintedPage separate(Page page) {
        var links = inOneFile.from(page.place());
        return separate(page, links, values(page, 1, links));
    }

    /**
     * The page that says of each document how large it is and shows how it begins.
     *
     * @param oneFileBytes the size of the toolkit in one file, when there is one
     */
    PrintedPage downloads(Page.Downloads page, Map<PrintedDocument, Made> documents, @Nullable Integer oneFileBytes) {
        var links = inOneFile.from(page.place());
        var values = values(page, 1, links).with(new Downloads(documents, document -> links.toFile(document.path())));
        if (oneFileBytes != null) {
            values.with("oneFile", Download.of(links.toFile(plan.frame().oneFile()), oneFileBytes, 0));
        }
        return separate(page, links, values);
    }

    /** The page that searches: it carries what the others say. */
    PrintedPage search(Page.Search page, Map<Place, List<Passage>> passages) {
        var links = inOneFile.from(page.place());
        return separate(page, links, values(page, 1, links).withMarkup("index", SearchIndex.of(passages, links)));
    }

    private PrintedPage separate(Page page, Links links, TemplateValues values) {
        var body = body(page, links, values);
        var title = new Utf8(0).add(Markup.escaped(page.place().title())).bytes();
        var file = layout(page.place(), links).fill(place -> Squeeze.html(place.equals(TITLE) ? title : body));
        return PrintedPage.of(file, body);
    }

    /** The same for all pages of a kind, which stand in one folder, but for those that have the title of the whole. */
    private Layout layout(Place place, Links links) {
        var isNamed = !place.title().equals(plan.frame().title());
        return (isNamed ? layouts : unnamed).computeIfAbsent(place.kind(), kind -> {
            var around = around(kind);
            return around.in(print("html/page.ftlh", around.places(new TemplateValues(plan.frame())
                    .with(links)
                    .with("current", place.slug())
                    .with("isNamed", isNamed)
                    .withMarkup("title", Layout.place(TITLE))
                    .withMarkup("body", Layout.place(BODY)))));
        });
    }

    private Around around(Kind kind) {
        return new Around(assets.style(kind, plan.frame().palette()) + logo(),
                kind == Kind.QUESTIONNAIRE ? assets.withoutScript(plan.scoring()) : assets.withoutScript(), assets.script(kind));
    }

    /** Every page in one file, with the documents inside. */
    byte[] oneFile(Map<PrintedDocument, Made> documents) {
        var downloads = new Downloads(documents, document ->
                "data:application/pdf;base64," + Base64.getEncoder().encodeToString(documents.get(document).pdf().bytes()));
        var bodies = new ConcurrentHashMap<String, byte[]>();
        Cores.share(plan.pages().stream().<Runnable>map(page -> () -> bodies.put(page.place().slug(),
                Squeeze.html(body(page, inOneFile, values(page, 2, inOneFile).with(downloads))))).toList());
        var around = new Around(assets.oneFileStyle(plan.frame().palette()) + logo(), assets.withoutScript(plan.scoring()),
                assets.oneFileScript());
        return around.in(print("html/one-file.ftlh", around.places(new TemplateValues(plan.frame())
                .with(inOneFile)
                .with("sections", plan.pages().stream().map(Section::of).toList())))).fill(bodies::get);
    }

    /** @param base the level of a page's own heading */
    private TemplateValues values(Page page, int base, Links links) {
        var values = new TemplateValues(plan.frame())
                .with(links)
                .with("page", page)
                .with("place", page.place())
                .with("base", base)
                .withMarkup("scoring", scoring);
        if (page instanceof Page.Room room) {
            values.withMarkup("room", RoomJson.of(room, plan.frame()));
        }
        return values;
    }

    private byte[] body(Page page, Links links, TemplateValues values) {
        var explanations = explanations(page.place(), links);
        values.with(explanations, links);
        var body = print("html/pages/" + page.place().kind().key() + ".ftlh", values);
        if (!explanations.used().isEmpty()) {
            templates.print("html/explanations.ftlh", values.with("explained", explanations.used()).map(), body);
        }
        return body.bytes();
    }

    private Utf8 print(String template, TemplateValues values) {
        var printed = new Utf8(ROOM);
        templates.print(template, values.map(), printed);
        return printed;
    }

    /** None where there is no room for them, on a page that is to be answered as it is, and on that of the terms. */
    private Explanations explanations(Place place, Links links) {
        return new Explanations(switch (place.kind()) {
            case QUESTIONNAIRE, ROOM, TERMS, DOWNLOADS, SEARCH -> noTerms;
            default -> terms;
        }, place.slug(), links);
    }

    private String logo() {
        return plan.frame().logo() == null ? "" : assets.logo();
    }
}
