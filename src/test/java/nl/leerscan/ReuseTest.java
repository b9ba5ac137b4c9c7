package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier build made is used again where nothing changed; a site never shows that it was. */
class ReuseTest {

    private static final String UNCHANGED = "Klaar: er is niets veranderd sinds de vorige keer. 11 pagina's, 2 documenten, geen problemen. "
            + "Open site-output/index.html\n";

    @TempDir
    private Path home;
    private Build build;

    @BeforeEach
    void aSite() {
        build = Build.of(Sites.TINY.content(), home);
        build.run().succeeds();
    }

    @Test
    void aBuildAfterWhichNothingChangedSaysSoAndTouchesNothing() throws IOException {
        var before = times(home.resolve("site-output"));
        assertThat(build.run().succeeds().leaves(Sites.TINY.built()).out()).isEqualTo(UNCHANGED);
        assertThat(times(home.resolve("site-output"))).isEqualTo(before);
    }

    @Test
    void itIsSaidInTheLanguageThatIsAskedFor() {
        assertThat(build.run("build", "--lang", "en").succeeds().out()).startsWith("Done: 11 pages");
        assertThat(build.run("build", "--lang", "en").succeeds().out()).startsWith("Done: nothing has changed since the last time. 11 pages");
        assertThat(build.run("build", "--quiet", "--lang", "en").succeeds().out()).isEmpty();
    }

    private static Map<String, Consumer<Build>> edits() {
        var edits = new LinkedHashMap<String, Consumer<Build>>();
        edits.put("the title", build -> build.replace("toolkit.yaml", "title: Kleine scan", "title: Grote scan"));
        edits.put("the edition", build -> build.replace("toolkit.yaml", "id: 2026-1", "id: 2026-2"));
        edits.put("its date", build -> build.replace("toolkit.yaml", "date: 2026-11-21", "date: 2026-11-22"));
        edits.put("the colour", build -> build.replace("toolkit.yaml", "1f4e79", "8a1f4e"));
        edits.put("the name of a document", build -> build.replace("toolkit.yaml", "file: scoreformulier\n", "file: formulier\n"));
        edits.put("the template of a document", build -> build.replace("toolkit.yaml", "template: score-form\n", "template: score-form-large\n"));
        edits.put("the logo", build -> build.write("logo.png", FolderCopy.bytes(Path.of("docs/pictures/form.png"))));
        edits.put("the start", build -> build.replace("start.md", "Ga naar", "Kijk naar"));
        edits.put("about", build -> build.replace("about.md", "Niets verlaat", "Niets ooit verlaat"));
        edits.put("the workshop", build -> build.replace("workshop.md", "Neem de tijd", "Neem alle tijd"));
        edits.put("an article", build -> build.change("articles/verhaal.md", text -> text + "\nEn nog iets.\n"));
        edits.put("a new article", build -> build.write("articles/nog-een.md",
                build.content().text("articles/verhaal.md").replaceFirst("(?m)^title: .*", "title: Nog een").replaceFirst("(?m)^order: .*", "order: 9")));
        edits.put("a question", build -> build.replace("questions.yaml", "is er tijd", "is er veel tijd").replace("toolkit.yaml", "id: 2026-2", "id: 2026-3"));
        edits.put("an answer", build -> build.replace("questions.yaml", "label: Soms", "label: Vaak").replace("toolkit.yaml", "id: 2026-3", "id: 2026-4"));
        edits.put("a factor", build -> build.replace("factors.yaml", "summary: Wie meedoen.", "summary: Wie er meedoen."));
        edits.put("a conclusion", build -> build.replace("conclusions.yaml", "Het kan nog niet.", "Nu nog niet."));
        edits.put("a term", build -> build.replace("terms.yaml", "Evenwicht", "Rust"));
        edits.put("a word of the interface", build -> build.changeTemplate("texts/nl.yaml", text -> text.replace("{minutes} minuten", "{minutes} min.")));
        edits.put("the layout", build -> build.changeTemplate("html/page.ftlh", text -> text.replace("<header>", "<header class=\"top\">")));
        edits.put("the layout of the one file", build -> build.changeTemplate("html/one-file.ftlh", text -> text.replace("</body>", "<p>Einde</p></body>")));
        edits.put("a page", build -> build.changeTemplate("html/pages/terms.ftlh", text -> text + "<p>Einde</p>"));
        edits.put("a style", build -> build.changeTemplate("css/base.css", text -> text.replace("46rem", "47rem")));
        edits.put("a script", build -> build.changeTemplate("js/storage.js", text -> text + "\nvar leerscanTest = 1;\n"));
        edits.put("a document", build -> build.changeTemplate("pdf/score-form-conclusions.ftlh", text -> text.replace("true", "false")));
        edits.put("the style of documents", build -> build.changeTemplate("pdf/shared/print.css", text -> text + "\np { letter-spacing: 0.1pt; }\n"));
        edits.put("no documents", Build::withoutDocuments);
        return edits;
    }

    @Test
    void afterAnyChangeTheSiteIsThatOfACleanBuild() {
        var before = build.run().files();
        for (var edit : edits().entrySet()) {
            edit.getValue().accept(build);
            var after = build.run().succeeds();
            assertThat(same(after.files(), before)).as("the change of %s shows", edit.getKey()).isFalse();
            assertThat(build.run().succeeds().out()).as(edit.getKey()).contains("niets veranderd");
            after.leaves(build.run("build", "--clean").succeeds());
            before = after.files();
        }
    }

    @Test
    void aChangeBehindALinkShowsAndALinkThatLeadsNowhereStopsNothing() throws IOException {
        var styles = home.resolve("templates/css");
        var elsewhere = Files.move(styles, home.resolve("elsewhere"));
        Files.createSymbolicLink(styles, elsewhere);
        Files.createSymbolicLink(elsewhere.resolve(".#base.css"), Path.of("nowhere"));
        Files.createSymbolicLink(elsewhere.resolve("above"), home.resolve("templates"));
        var before = build.run().succeeds();
        assertThat(build.run().succeeds().out()).isEqualTo(UNCHANGED);

        var style = elsewhere.resolve("base.css");
        Files.writeString(style, Files.readString(style).replace("46rem", "47rem"));
        var after = build.run().succeeds();

        assertThat(same(after.files(), before.files())).isFalse();
        after.leaves(build.run("build", "--clean").succeeds());
    }

    @Test
    void whatIsNotPartOfTheSiteChangesNothing() {
        build.change("questions.yaml", text -> "# Onze vragen.\n" + text);
        assertThat(build.run().succeeds().leaves(Sites.TINY.built()).out()).startsWith("Klaar: 11 pagina's");
    }

    @Test
    void whoeverTouchedTheSiteGetsItBack() throws IOException {
        var site = home.resolve("site-output");
        Files.writeString(site.resolve("index.html"), "by hand");
        build.run().succeeds().leaves(Sites.TINY.built());
        Files.delete(site.resolve("pdf/scoreformulier.pdf"));
        build.run().succeeds().leaves(Sites.TINY.built());
        Files.writeString(site.resolve("mine.txt"), "by hand");
        build.run().succeeds().leaves(Sites.TINY.built());
    }

    @Test
    void aDocumentOfWhichNothingChangedIsNotMadeAgain() throws IOException {
        var before = times(kept());
        build.replace("conclusions.yaml", "Begin er nog niet aan", "Wacht er nog mee").run().succeeds();

        assertThat(times(kept())).containsEntry("scoreformulier.document", before.get("scoreformulier.document"))
                .doesNotContainEntry("scoreformulier-met-conclusies.document", before.get("scoreformulier-met-conclusies.document"));
    }

    /** What it says may not have been kept, for there was too much of it to search. */
    @Test
    void onceTheSiteIsSmallEnoughToSearchAgainEveryWordIsFound() {
        var article = build.content().text("articles/verhaal.md") + ("\n" + "Een lang verhaal. ".repeat(2_500) + "\n").repeat(10);
        for (int i = 1; i <= 7; i++) {
            build.write("articles/lang-" + i + ".md", article.replaceFirst("(?m)^title: .*", "title: Lang " + i));
        }
        assertThat(build.run().err()).contains("alle woorden");
        var after = build.change("articles/lang-7.md", text -> text.substring(0, 20_000)).run().succeeds();
        assertThat(after.err()).doesNotContain("alle woorden");
        after.leaves(build.run("build", "--clean").succeeds());
    }

    @Test
    void aCleanBuildMakesEverythingAgain() throws IOException {
        var before = times(kept());
        assertThat(build.run("build", "--clean").succeeds().leaves(Sites.TINY.built()).out()).startsWith("Klaar: 11 pagina's");
        assertThat(times(kept())).doesNotContainEntry("scoreformulier.document", before.get("scoreformulier.document"));
    }

    @Test
    void whatIsKeptMayBeDamagedOrGone() throws IOException {
        for (var file : FolderCopy.filesIn(kept())) {
            var bytes = Files.readAllBytes(file);
            for (var damaged : new byte[][] {{}, Arrays.copyOf(bytes, bytes.length / 2), changedInTheMiddle(bytes)}) {
                build.replace("start.md", "\n\n", "\n\n\n");
                Files.write(file, damaged);
                build.run().succeeds().leaves(Sites.TINY.built());
            }
        }
        FolderCopy.removeAll(kept());
        Files.writeString(kept(), "A file where the folder should be.");
        build.run().succeeds().leaves(Sites.TINY.built());
    }

    @Test
    void whatAnotherProgramMadeIsNotUsed() throws IOException {
        var before = times(kept());
        Files.writeString(kept().resolve("program"), "another");
        build.replace("start.md", "\n\n", "\n\n\n").run().succeeds().leaves(Sites.TINY.built());
        assertThat(times(kept())).doesNotContainEntry("scoreformulier.document", before.get("scoreformulier.document"));
    }

    @Test
    void aWarningIsToldAgain() {
        var questions = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            questions.append("  - id: nog-").append(i).append("\n    text: ").append("In hoeverre is er tijd? ".repeat(80)).append("\n    factor: werk\n");
        }
        build.change("questions.yaml", text -> text.substring(0, text.indexOf("  - id: haast")) + questions)
                .replace("conclusions.yaml", "from: -1", "from: 0").replace("toolkit.yaml", "id: 2026-1", "id: 2026-2");
        var warned = build.run();
        assertThat(warned.err()).contains("waarschuwing: Het document scoreformulier.pdf");

        var again = build.run().leaves(warned);
        assertThat(again.err()).isEqualTo(warned.err());
        assertThat(again.out()).isEqualTo("Klaar: er is niets veranderd sinds de vorige keer. 11 pagina's, 2 documenten, 2 waarschuwingen. "
                + "Open site-output/index.html\n");
        var english = build.run("build", "--lang", "en");
        assertThat(english.err()).contains("warning: The document scoreformulier.pdf", "1 page");
        assertThat(english.out()).startsWith("Done: 11 pages");
    }

    /** It compares with the build before, of which nothing is left after that. */
    @Test
    void aChangeUnderTheSameEditionIsToldOnceAsByACleanBuild() {
        build.replace("questions.yaml", "label: Soms", "label: Vaak");
        assertThat(build.run().err()).contains("editie");
        assertThat(build.run().succeeds().out()).isEqualTo(UNCHANGED);
    }

    @Test
    void afterAMistakeTheSiteThatIsThereIsStillKnown() {
        build.replace("questions.yaml", "factor: werk", "factor: wrek").run().fails();
        build.replace("questions.yaml", "factor: wrek", "factor: werk");
        assertThat(build.run().succeeds().out()).isEqualTo(UNCHANGED);
    }

    private Path kept() {
        return home.resolve(".site-output.kept");
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet()) && one.keySet().stream().allMatch(path -> Arrays.equals(one.get(path), other.get(path)));
    }

    private static byte[] changedInTheMiddle(byte[] bytes) {
        var changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        return FolderCopy.filesIn(folder).stream().collect(Collectors.toMap(file -> folder.relativize(file).toString(), file -> {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
