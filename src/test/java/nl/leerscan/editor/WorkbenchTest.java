package nl.leerscan.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerscan.FolderCopy;
import nl.leerscan.problem.Spoken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Building again and again, with all that is kept from the time before, gives what building for the first time gives. */
class WorkbenchTest {

    /** Every so many lines one is changed: a number that has nothing to do with how files are laid out. */
    private static final int EVERY = 17;

    @TempDir
    private Path home;
    private FolderCopy content;
    private FolderCopy templates;
    private Workbench warm;

    @BeforeEach
    void copies() {
        content = FolderCopy.of(Path.of("src/test/resources/content/tiny"), home.resolve("content"));
        FolderCopy.filesIn(Path.of("src/test/resources/background"))
                .forEach(file -> content.write(file.getFileName().toString(), FolderCopy.bytes(file)));
        templates = FolderCopy.of(Path.of("templates"), home.resolve("templates"));
        warm = bench();
    }

    @Test
    void whateverLineChanges() {
        isAsBuiltAnew("nothing changed");
        var good = 0;
        for (var path : contentFiles()) {
            var text = content.text(path);
            var lines = List.of(text.split("\n", -1));
            for (int i = EVERY / 2; i < lines.size(); i += EVERY) {
                var changed = new ArrayList<>(lines);
                changed.set(i, lines.get(i) + "x");
                content.write(path, String.join("\n", changed));
                good += isAsBuiltAnew(path + ", line " + (i + 1)) ? 1 : 0;
            }
            content.write(path, text);
        }
        isAsBuiltAnew("all as it was");
        assertThat(good).as("changes without errors").isGreaterThan(8);
    }

    @Test
    void whateverFileComesOrGoes() {
        isAsBuiltAnew("nothing changed");
        var article = content.text("articles/verhaal.md");
        content.write("articles/tweede.md", article.replace("Een verhaal", "Nog een verhaal"));
        isAsBuiltAnew("an article more");
        content.remove("articles/tweede.md");
        isAsBuiltAnew("an article less");
        for (var path : List.of("terms.yaml", "about.md", "interventions.yaml")) {
            var bytes = content.text(path);
            content.remove(path);
            isAsBuiltAnew("without " + path);
            content.write(path, bytes);
        }
        content.write("logo.png", "geen plaatje");
        isAsBuiltAnew("a picture that is none");
    }

    @Test
    void whateverTemplateChanges() {
        isAsBuiltAnew("nothing changed");
        templates.change("css/base.css", text -> text + "p { letter-spacing: .01em; }\n");
        isAsBuiltAnew("a style");
        templates.change("html/explanations.ftlh", text -> text + "<p>Nog iets</p>\n");
        isAsBuiltAnew("a template that pages share");
        templates.change("texts/nl.yaml", text -> text.replaceFirst("Begrippen", "Woorden"));
        isAsBuiltAnew("the words of the interface");
    }

    /** Whether there was a site to compare. */
    private boolean isAsBuiltAnew(String change) {
        var now = warm.build();
        var anew = bench().build();
        assertThat(now.problems()).as(change).isEqualTo(anew.problems());
        assertThat(String.valueOf(now.failure())).as(change).isEqualTo(String.valueOf(anew.failure()));
        assertThat(now.spots()).as(change).isEqualTo(anew.spots());
        assertThat(pages(now)).as(change).isEqualTo(pages(anew));
        return now.draft() != null;
    }

    private Workbench bench() {
        return new Workbench(content.folder(), templates.folder(), new Spoken(null, null));
    }

    private static Map<String, String> pages(Attempt attempt) {
        var draft = attempt.draft();
        return draft == null ? Map.of() : draft.pages().stream()
                .collect(Collectors.toMap(path -> path, path -> new String(draft.page(path), UTF_8), (a, b) -> a, TreeMap::new));
    }

    private List<String> contentFiles() {
        return FolderCopy.filesIn(content.folder()).stream()
                .map(file -> content.folder().relativize(file).toString().replace('\\', '/'))
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .sorted()
                .toList();
    }
}
