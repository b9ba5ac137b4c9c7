package nl.leerscan.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerscan.AllPrintable;
import nl.leerscan.FolderCopy;
import nl.leerscan.content.ContentReader;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed again and again is what a build would print, and nothing is made twice. */
class PreviewTest {

    private static final String FORM = "pdf/scoreformulier.pdf";

    @TempDir
    private Path home;
    private FolderCopy content;
    private FolderCopy templates;
    private Preview preview;

    @BeforeEach
    void copies() {
        content = FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        templates = FolderCopy.of(Path.of("templates"), home.resolve("templates"));
        preview = new Preview(templates.folder());
    }

    @Test
    void everyFileIsThatOfABuildAlsoAfterChanges() {
        assertThat(previewed()).containsExactlyEntriesOf(built());
        content.change("toolkit.yaml", text -> text.replace("Kleine", "Grote").replace("1f4e79", "8a1f4e"));
        assertThat(previewed()).containsExactlyEntriesOf(built());
        templates.change("css/base.css", text -> text.replace("46rem", "47rem"));
        templates.change("pdf/shared/print.css", text -> text + "p { color: #111; }");
        assertThat(previewed()).containsExactlyEntriesOf(built());
    }

    @Test
    void aDocumentOfWhichNothingChangedIsNotMadeAgain() {
        var first = preview();
        content.change("start.md", text -> text.replace("Welkom", "Hallo"));
        var second = preview();
        assertThat(second.get(FORM)).isSameAs(first.get(FORM));

        content.change("questions.yaml", text -> text.replaceFirst("text: ", "text: Nu "));
        assertThat(preview().get(FORM)).isNotEqualTo(first.get(FORM));
    }

    @Test
    void aPageOfWhichNothingChangedIsNotPrintedAgain() {
        var first = preview.draft(plan());
        var pages = List.of(first.page("index.html"), first.page("begrippen.html"));
        content.change("start.md", text -> text.replace("Welkom", "Hallo"));
        var second = preview.draft(plan());
        assertThat(second.page("begrippen.html")).isSameAs(pages.get(1));
        assertThat(second.page("index.html")).isNotEqualTo(pages.get(0));

        content.change("terms.yaml", text -> text.replace("Evenwicht", "In balans"));
        assertThat(preview.draft(plan()).page("index.html")).as("explains terms").isNotSameAs(second.page("index.html"));
    }

    @Test
    void whatIsNoLongerWantedIsNotMade() {
        var done = new HashMap<String, byte[]>();
        assertThat(preview.draft(plan()).finish(() -> false, done::put)).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void whatComesLaterIsSaidBefore() {
        var draft = preview.draft(plan());
        var done = new HashMap<String, byte[]>();
        draft.finish(() -> true, done::put);
        assertThat(done).containsOnlyKeys(draft.later());
        assertThat(draft.pages()).doesNotContain("downloads.html", FORM, "toolkit.html").contains("index.html");
    }

    private Map<String, String> previewed() {
        return texts(preview());
    }

    private Map<String, byte[]> preview() {
        var draft = preview.draft(plan());
        var files = new TreeMap<String, byte[]>();
        draft.pages().forEach(path -> files.put(path, draft.page(path)));
        draft.finish(() -> true, files::put).orElseThrow();
        return files;
    }

    private Map<String, String> built() {
        return texts(Built.of(plan(), templates.folder()));
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, ISO_8859_1)));
        return texts;
    }

    private Plan plan() {
        var problems = new Problems();
        return Plan.of(new ContentReader(content.folder(), templates.folder(), new AllPrintable(), problems).read()
                .orElseThrow());
    }
}
