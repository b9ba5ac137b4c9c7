package nl.leerscan.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.leerscan.machine.Cores;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Prints a plan with a folder of templates. A template that is wrong is our mistake or its author's: it throws, and
 * nothing is written.
 */
public final class Renderer {

    private final Path templates;
    private final Memory memory;
    private @Nullable Tools tools;

    /**
     * What all pages are printed with.
     *
     * @param fingerprint of the templates before any of them was read
     */
    private record Tools(String fingerprint, Templates templates, Assets assets) {
    }

    public Renderer(Path templates) {
        this(templates, Memory.NONE);
    }

    /** @param memory what earlier runs made; what would come out the same is not made again */
    public Renderer(Path templates, Memory memory) {
        this.templates = templates;
        this.memory = memory;
    }

    /** Reads templates and scripts in the background, while the content is still being read. */
    public Renderer readAhead() {
        var thread = new Thread(() -> {
            try {
                tools().templates.readAhead();
                tools().assets.readAhead();
            } catch (IOException | RuntimeException e) {
                // What is wrong with them shows when they are used.
            }
        }, "leerscan-ahead");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private synchronized Tools tools() {
        var made = tools;
        if (made == null) {
            made = new Tools(Fingerprint.of(templates), new Templates(templates), new Assets(templates));
            tools = made;
        }
        return made;
    }

    /**
     * Makes all files of the site: pages and documents at the same time, and then what is made of all of them.
     *
     * @param steps is told of each file before it is made
     * @throws IOException when a file could not be put at its destination
     */
    public Finished render(Plan plan, Steps steps, Site.Destination destination) throws IOException {
        var documents = new DocumentRenderer(tools().templates, plan);
        var pages = new PageRenderer(tools().templates, tools().assets, plan);
        var kept = new KeptDocuments(memory);
        var earlier = new EarlierPages(memory, tools().fingerprint, plan);
        var made = new ConcurrentHashMap<PrintedDocument, Made>();
        var draft = new Draft(plan, pages, page -> earlier.of(page, pages::separate), made::get);
        var work = new ArrayList<Runnable>();
        // The last documents are the longest, and take as long as all the rest: they come first.
        var count = plan.print().documents().size() + draft.pages().size() + 1;
        var begun = new AtomicInteger();
        for (var document : plan.print().documents()) {
            work.add(0, () -> {
                steps.begin(begun.incrementAndGet(), count, document.path());
                made.put(document, kept.of(document, documents));
            });
        }
        for (var path : draft.pages()) {
            work.add(() -> {
                steps.begin(begun.incrementAndGet(), count, path);
                put(path, draft.page(path), destination);
            });
        }
        try {
            Cores.share(work);
            steps.begin(count, count, plan.frame().oneFile());
            var finished = draft.finish(() -> true, (path, bytes) -> put(path, bytes, destination)).orElseThrow();
            earlier.remember(draft.passages());
            return finished;
        } catch (NotPut e) {
            throw e.getCause();
        }
    }

    private static void put(String path, byte[] bytes, Site.Destination destination) {
        try {
            destination.put(path, bytes);
        } catch (IOException e) {
            throw new NotPut(e);
        }
    }

    /** On its way through threads. */
    private static final class NotPut extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotPut(IOException cause) {
            super(cause);
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) super.getCause();
        }
    }

    /**
     * A set of forms for one workshop, in one file.
     *
     * @param form     a document of the plan whose template keeps a place free for the number
     * @param progress is told how many forms are done
     * @throws NotNumbered when the template does not
     */
    public Pdf formSet(Plan plan, PrintedDocument form, FormSet set, IntConsumer progress) {
        return new FormSetRenderer(new DocumentRenderer(tools().templates, plan), plan).render(form, set, progress);
    }
}
