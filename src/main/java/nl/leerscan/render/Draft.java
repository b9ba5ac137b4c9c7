package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Plan;

/**
 * A site of which everything is decided and nothing is printed yet: the page that someone is looking at can come first. The
 * documents take a hundred times as long as the pages; {@link #finish} makes them and what has to wait for them, which is
 * the page that offers them, the page that searches all others, and the toolkit in one file.
 */
public final class Draft {

    /** What a mail still takes, in characters, of which nearly each is a byte. */
    public static final int LARGEST_ONE_FILE = 10_000_000;

    private final Plan plan;
    private final PageRenderer renderer;
    private final Function<Page, byte[]> separate;
    private final Function<PrintedDocument, Made> documents;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    Draft(Plan plan, PageRenderer renderer, Function<Page, byte[]> separate, Function<PrintedDocument, Made> documents) {
        this.plan = plan;
        this.renderer = renderer;
        this.separate = separate;
        this.documents = documents;
        for (var page : plan.pages()) {
            if (!waits(page)) {
                pages.put(page.place().path(), page);
            }
        }
    }

    /** The paths of the pages that need no documents. */
    public Set<String> pages() {
        return Collections.unmodifiableSet(pages.keySet());
    }

    /** Prints one of these pages. */
    public byte[] page(String path) {
        return separate.apply(pages.get(path));
    }

    /** The paths of what {@link #finish} makes; of these it leaves out the toolkit in one file where that would be too large. */
    public List<String> later() {
        var documentPaths = plan.print().documents().stream().map(PrintedDocument::path);
        var waiting = plan.pages().stream().filter(Draft::waits).map(page -> page.place().path());
        return Stream.concat(documentPaths, Stream.concat(Stream.of(plan.frame().oneFile()), waiting)).toList();
    }

    /**
     * Makes the rest.
     *
     * @param wanted whether to go on, asked before each document and before the rest
     * @param done   is handed each file as soon as it is there
     * @return the documents that take more pages than they may; nothing when it was no longer wanted
     */
    public Optional<List<Overrun>> finish(BooleanSupplier wanted, BiConsumer<String, byte[]> done) {
        var printed = new LinkedHashMap<PrintedDocument, Made>();
        var overruns = new ArrayList<Overrun>();
        for (var document : plan.print().documents()) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            var made = documents.apply(document);
            printed.put(document, made);
            if (made.overrun() != null) {
                overruns.add(made.overrun());
            }
            done.accept(document.path(), made.pdf().bytes());
        }
        if (!wanted.getAsBoolean()) {
            return Optional.empty();
        }
        var oneFile = renderer.oneFile(printed, LARGEST_ONE_FILE).map(Draft::bytes).orElse(null);
        if (oneFile != null) {
            done.accept(plan.frame().oneFile(), oneFile);
        }
        for (var page : plan.pages()) {
            if (waits(page)) {
                done.accept(page.place().path(), bytes(renderer.withDocuments(page, printed, oneFile == null ? null : oneFile.length)));
            }
        }
        return Optional.of(List.copyOf(overruns));
    }

    private static boolean waits(Page page) {
        return page instanceof Page.Downloads || page instanceof Page.Search;
    }

    static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
