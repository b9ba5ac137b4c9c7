package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerscan.AllPrintable;
import nl.leerscan.FolderCopy;
import nl.leerscan.content.ContentReader;
import nl.leerscan.plan.Page;
import nl.leerscan.plan.Place;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages are taken from the site that is there, and which are printed. */
class EarlierPagesTest {

    private static final String TEMPLATES = "the templates";

    @TempDir
    private Path home;
    private FolderCopy content;
    private final KeptInMemory memory = new KeptInMemory();
    private List<String> all;

    @BeforeEach
    void aSite() {
        content = FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        all = build(TEMPLATES);
    }

    @Test
    void theFirstTimeEveryPageIsPrinted() {
        assertThat(all).containsExactlyElementsOf(plan().pages().stream().map(page -> page.place().path()).toList());
    }

    @Test
    void whatDidNotChangeIsTakenFromTheSite() {
        assertThat(build(TEMPLATES)).isEmpty();
        content.change("start.md", text -> text.replace("Welkom", "Hallo"));
        assertThat(build(TEMPLATES)).containsExactly("index.html");
        content.change("articles/verhaal.md", text -> text + "\nEn nog iets.\n");
        assertThat(build(TEMPLATES)).containsExactly("artikelen/verhaal.html");
        content.change("articles/verhaal.md", text -> text.replace("Over drie stappen.", "Over drie en meer stappen."));
        assertThat(build(TEMPLATES)).as("the list says what it is about").containsExactly("artikelen.html", "artikelen/verhaal.html");
        assertThat(build(TEMPLATES)).isEmpty();
    }

    @Test
    void whatIsOnEveryPageChangesEveryPage() {
        content.change("toolkit.yaml", text -> text.replace("Kleine", "Grote"));
        assertThat(build(TEMPLATES)).isEqualTo(all);
        content.change("terms.yaml", text -> text.replace("Evenwicht", "In balans"));
        assertThat(build(TEMPLATES)).isEqualTo(all);
        assertThat(build("others")).isEqualTo(all);
    }

    @Test
    void whatSomebodyDidToTheSiteIsNotTaken() {
        memory.site.put("index.html", "by hand".getBytes(StandardCharsets.UTF_8));
        memory.site.remove("begrippen.html");
        assertThat(build(TEMPLATES)).containsExactly("index.html", "begrippen.html");
    }

    @Test
    void whatIsKnownOfAPageIsAsItWasWhenItWasPrinted() {
        var earlier = new EarlierPages(memory, TEMPLATES, plan());
        for (var page : plan().pages()) {
            assertThat(earlier.of(page, each -> PrintedPage.of(new byte[0], 0, List.of()))).usingRecursiveComparison().isEqualTo(printed(page));
        }
    }

    @Test
    void whatIsKeptMayBeDamaged() {
        var kept = memory.kept.get("pages");
        for (int length = 0; length < kept.length; length += 1 + kept.length / 20) {
            memory.kept.put("pages", Arrays.copyOf(kept, length));
            assertThat(build(TEMPLATES)).as("%d of its bytes", length).isEqualTo(all);
        }
        var changed = kept.clone();
        changed[kept.length / 2] ^= 1;
        memory.kept.put("pages", changed);
        assertThat(build(TEMPLATES)).isEqualTo(all);
    }

    /** Prints what has to be, as a build does, and tells what that was. */
    private List<String> build(String templates) {
        var plan = plan();
        var earlier = new EarlierPages(memory, templates, plan);
        var printed = new ArrayList<String>();
        var passages = new HashMap<Place, List<Passage>>();
        for (var page : plan.pages()) {
            var made = earlier.of(page, each -> {
                printed.add(each.place().path());
                return printed(each);
            });
            passages.put(page.place(), made.passages());
            memory.site.put(page.place().path(), made.bytes());
        }
        earlier.remember(passages);
        return printed;
    }

    private static PrintedPage printed(Page page) {
        return PrintedPage.of(page.toString().getBytes(StandardCharsets.UTF_8), 12,
                List.of(new Passage(0, "", "", page.place().slug()), new Passage(2, "Kop", "kop", "Tekst: “é”")));
    }

    private Plan plan() {
        return Plan.of(new ContentReader(content.folder(), Path.of("templates"), new AllPrintable(), new Problems()).read()
                .orElseThrow());
    }

    /** What a build leaves: some things kept, and the site. */
    private static final class KeptInMemory implements Memory {

        private final Map<String, byte[]> kept = new HashMap<>();
        private final Map<String, byte[]> site = new HashMap<>();

        @Override
        public byte @Nullable [] recall(String name) {
            return kept.get(name);
        }

        @Override
        public byte @Nullable [] made(String path) {
            return site.get(path);
        }

        @Override
        public void remember(String name, byte[] bytes) {
            kept.put(name, bytes);
        }
    }
}
