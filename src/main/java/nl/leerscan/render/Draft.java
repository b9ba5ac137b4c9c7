package nl.leerscan.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A site of which everything is decided and nothing is printed yet: the page that someone is looking at can come first. The
 * documents take a hundred times as long as the pages; {@link #finish} makes them and what has to wait for them, which is
 * the page that offers them, the page that searches all others, and the toolkit in one file.
 */
public final class Draft {

    /** What a mail still takes, in bytes; documents count as they stand in it. */
    public static final int LARGEST_ONE_FILE = 10_000_000;

    private final Plan plan;
    private final PageRenderer renderer;
    private final Function<Page, PrintedPage> separate;
    private final Function<PrintedDocument, Made> documents;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Gathered gathered = new Gathered();

    Draft(Plan plan, PageRenderer renderer, Function<Page, PrintedPage> separate, Function<PrintedDocument, Made> documents) {
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

    /** Prints one of these pages. Safe to use from several threads. */
    public byte[] page(String path) {
        return print(pages.get(path)).bytes();
    }

    private PrintedPage print(Page page) {
        var printed = separate.apply(page);
        gathered.add(page.place(), printed);
        return printed;
    }

    /** What each page that was printed says, or its headings. */
    Map<Place, List<Passage>> passages() {
        return gathered.passages(plan.pages());
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
     * @return nothing when it was no longer wanted
     */
    public Optional<Finished> finish(BooleanSupplier wanted, BiConsumer<String, byte[]> done) {
        var printed = new LinkedHashMap<PrintedDocument, Made>();
        for (var document : plan.print().documents()) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            var made = documents.apply(document);
            printed.put(document, made);
            done.accept(document.path(), made.pdf().bytes());
        }
        return wanted.getAsBoolean() ? Optional.of(finish(printed, done)) : Optional.empty();
    }

    private Finished finish(Map<PrintedDocument, Made> printed, BiConsumer<String, byte[]> done) {
        pages.values().stream().filter(page -> !gathered.has(page.place())).forEach(this::print);
        completeText();
        var oneFile = oneFile(printed);
        if (oneFile != null) {
            done.accept(plan.frame().oneFile(), oneFile);
        }
        var oneFileBytes = oneFile == null ? null : oneFile.length;
        // What is offered is searched too.
        for (var page : plan.pages()) {
            if (page instanceof Page.Downloads downloads) {
                var offering = renderer.downloads(downloads, printed, oneFileBytes);
                gathered.add(page.place(), offering);
                done.accept(page.place().path(), offering.bytes());
            }
        }
        for (var page : plan.pages()) {
            if (page instanceof Page.Search search) {
                done.accept(page.place().path(), renderer.search(search, gathered.passages(plan.pages())).bytes());
            }
        }
        return new Finished(printed.values().stream().map(Made::overrun).filter(Objects::nonNull).toList(),
                oneFile != null, gathered.hasAllText());
    }

    /** Of pages that were not printed, for there was too much text to search in the site that they were taken from. */
    private void completeText() {
        var lacking = gathered.lacking();
        pages.values().stream().filter(page -> lacking.contains(page.place()))
                .forEach(page -> gathered.complete(page.place(), renderer.separate(page)));
    }

    private byte @Nullable [] oneFile(Map<PrintedDocument, Made> printed) {
        var length = gathered.length() + printed.values().stream().mapToLong(made -> made.pdf().bytes().length * 4L / 3).sum();
        return length > LARGEST_ONE_FILE ? null : renderer.oneFile(printed);
    }

    private static boolean waits(Page page) {
        return page instanceof Page.Downloads || page instanceof Page.Search;
    }
}
