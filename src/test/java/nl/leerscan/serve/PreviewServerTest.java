package nl.leerscan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import nl.leerscan.Sites;
import nl.leerscan.problem.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leerscan serve} from the outside: files are changed, and a browser asks. */
class PreviewServerTest {

    private static final Pattern POLICY = Pattern.compile("content=\"(default-src [^\"]*)\"");

    @TempDir
    private Path home;

    @Test
    void aPageIsThatOfTheBuildWithOneScriptMore() throws IOException {
        try (var preview = Previewed.of(Sites.TINY.content(), home)) {
            Sites.TINY.built().files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
                var built = Sites.TINY.built().text(path);
                var served = preview.get(path).body();

                assertThat(served).as(path).contains("<script data-page=\"" + path + "\"");
                assertThat(withoutPolicy(served.replaceFirst("(?s)<script data-page=.*?</script>", "")))
                        .as(path).isEqualTo(withoutPolicy(built));
                assertThat(built).doesNotContain("data-page=\"" + path + "\" data-state").doesNotContain("EventSource",
                        "/.leerscan/", "leerscan-edit");
            });
        }
    }

    @Test
    void thePolicyAllowsThatScriptAndThisServerAndNothingElse() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            var built = policy(Sites.TINY.built().text("index.html"));
            var served = policy(preview.get("/").body());

            assertThat(built).contains("script-src 'none'", "connect-src 'none'");
            assertThat(served).containsPattern("script-src 'sha256-[^' ]+';").contains("connect-src 'self';")
                    .containsPattern("style-src 'sha256-[^' ]+' 'sha256-")
                    .contains("default-src 'none'", "trusted-types 'none'").doesNotContain("unsafe");
        }
    }

    @Test
    void documentsAreThoseOfTheBuildAndNothingIsWritten() throws IOException {
        try (var preview = Previewed.of(Sites.TINY.content(), home)) {
            var path = "pdf/scoreformulier.pdf";

            assertThat(preview.bytes(path)).isEqualTo(Sites.TINY.built().files().get(path));
            assertThat(preview.send("HEAD", path, BodyHandlers.discarding()).headers().firstValue("content-type"))
                    .contains("application/pdf");
            try (var files = Files.list(home)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("content", "templates");
            }
        }
    }

    @Test
    void aSavedFileIsShown() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            preview.content().change("start.md", text -> text.replace("Ga naar", "Kijk eens bij"));
            preview.shows("/", "Kijk eens bij");
        }
    }

    @Test
    void aFileWrittenUnderAnotherNameFirstIsShown() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            var changed = preview.content().text("start.md").replace("Ga naar", "Kijk eens bij");
            preview.content().write(".start.md.tmp", changed);
            Files.move(preview.content().file(".start.md.tmp"), preview.content().file("start.md"),
                    StandardCopyOption.REPLACE_EXISTING);
            preview.shows("/", "Kijk eens bij");
        }
    }

    @Test
    void aFileSavedBehindALinkIsShown() throws IOException {
        var content = Previewed.copy(Sites.TINY.content(), home);
        Previewed.withoutDocuments(content);
        Files.move(content.folder(), home.resolve("elsewhere"));
        Files.createSymbolicLink(content.folder(), home.resolve("elsewhere"));
        try (var preview = Previewed.of(content, home)) {
            preview.shows("/", "Welkom");
            preview.content().change("start.md", text -> text.replace("Ga naar", "Kijk eens bij"));
            preview.shows("/", "Kijk eens bij");
        }
    }

    @Test
    void aNewFileAndANewFolderAreShown() throws IOException {
        var content = Previewed.copy(Sites.TINY.content(), home);
        Previewed.withoutDocuments(content);
        content.remove("articles");
        content.change("questions.yaml", text -> text.replace("[het verhaal](articles/verhaal.md#drie-stappen)", "het verhaal"));
        try (var preview = Previewed.of(content, home)) {
            preview.shows("/", "Welkom");
            preview.content().write("articles/nieuw.md", article("Iets nieuws"));
            preview.shows("/artikelen/nieuw.html", "Iets nieuws");
            preview.content().write("articles/nieuw.md", article("Nog iets nieuws"));
            preview.shows("/artikelen/nieuw.html", "Nog iets nieuws");
        }
    }

    @Test
    void aRenamedAndARemovedFileAreGone() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.content().write("articles/een.md", article("Het ene"));
            preview.shows("/artikelen/een.html", "Het ene");

            Files.move(preview.content().file("articles/een.md"), preview.content().file("articles/ander.md"));
            preview.shows("/artikelen/ander.html", "Het ene");
            assertThat(preview.get("/artikelen/een.html").statusCode()).isEqualTo(404);

            preview.content().remove("articles/ander.md");
            preview.shows("/artikelen/ander.html", "Deze pagina is er niet");
        }
    }

    @Test
    void aChangedStyleAndAChangedTemplateAreShown() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            preview.templates().change("css/base.css", text -> text + "body { letter-spacing: .123em; }");
            preview.shows("/", "letter-spacing:.123em");
            preview.templates().change("html/pages/start.ftlh", text -> text + "<p>Eronder</p>");
            preview.shows("/", "<p>Eronder");
            preview.templates().change("html/pages/start.ftlh", text -> text.replace("Eronder", "Erboven"));
            preview.shows("/", "<p>Erboven");
        }
    }

    @Test
    void ofSavesInQuickSuccessionTheLastIsShown() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            var start = preview.content().text("start.md");
            for (int i = 1; i <= 30; i++) {
                preview.content().write("start.md", start.replace("Welkom", "Poging " + i + "."));
            }
            preview.shows("/", "Poging 30.");
        }
    }

    @Test
    void aFileSavedInPartsIsShownWhole() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            var changed = preview.content().text("start.md").replace("Welkom", "Hallo");
            preview.content().write("start.md", changed.substring(0, 20));
            preview.news("index.html", news -> !news.contains("\"panel\":null"));
            preview.content().write("start.md", changed);
            preview.shows("/", "Hallo");
            preview.news("index.html", news -> news.contains("\"panel\":null"));
        }
    }

    @Test
    void aMistakeIsSaidOverTheLastGoodPageUntilItIsMended() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            var good = preview.content().text("conclusions.yaml");
            preview.content().write("conclusions.yaml", good.replaceFirst("from: 3", "form: 3"));

            var news = preview.news("index.html", line -> line.contains("findings"));
            assertThat(news).contains("\"title\":\"Er is 1 probleem\"", "conclusions.yaml, regel", "fout",
                    "De sleutel “form” is hier onbekend.", "Bedoelde je “from”?", "\"marked\":\"form:\"", "\"after\":\" 3\"");
            assertThat(preview.get("/").body()).contains("Welkom");
            preview.tells("of the problem", told -> !told.problems().isEmpty());

            preview.content().write("conclusions.yaml", good);
            preview.news("index.html", line -> line.contains("\"panel\":null"));
        }
    }

    @Test
    void everyProblemIsListed() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            preview.content().change("conclusions.yaml", text -> text.replaceFirst("from: 3", "form: 3"));
            preview.content().change("start.md", text -> text.replace("questions.yaml", "vragen.yaml"));

            var news = preview.news("index.html", line -> line.contains("Er zijn 2 problemen"));
            assertThat(news).contains("conclusions.yaml, regel", "start.md, regel");
        }
    }

    @Test
    void contentThatIsWrongFromTheStartIsTold() throws IOException {
        var content = Previewed.copy(Sites.TINY.content(), home);
        Previewed.withoutDocuments(content);
        var good = content.text("start.md");
        content.write("start.md", "niets");
        try (var preview = Previewed.of(content, home)) {
            var page = preview.get("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Er is nog niets te zien", "<script data-page=\"index.html\"");
            preview.news("index.html", line -> line.contains("findings") && line.contains("verschijnt hier de toolkit"));

            content.write("start.md", good);
            preview.shows("/", "Welkom");
        }
    }

    @Test
    void aMistakeInATemplateIsToldWithItsPlace() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            preview.templates().change("html/pages/start.ftlh", text -> "<p>${nergens}</p>\n" + text);

            var news = preview.news("index.html", line -> line.contains("findings"));
            assertThat(news).contains("start.ftlh, regel 1", "Dit sjabloon klopt niet", "nergens", "\"before\":\"\\u003cp>${\"");
            assertThat(preview.get("/").body()).contains("Welkom");

            preview.templates().change("html/pages/start.ftlh", text -> text.replace("${nergens}", "Ergens"));
            preview.shows("/", "<p>Ergens");
        }
    }

    @Test
    void aMistakeInTheTemplateOfADocumentIsToldAndTheLastGoodDocumentStays() throws IOException {
        try (var preview = Previewed.of(Sites.TINY.content(), home)) {
            var path = "pdf/scoreformulier.pdf";
            var good = preview.bytes(path);
            preview.templates().change("pdf/score-form.ftlh", text -> text + "<open>");

            preview.news("index.html", line -> line.contains("findings") && line.contains("sjabloon"));
            assertThat(preview.bytes(path)).isEqualTo(good);

            preview.templates().change("pdf/score-form.ftlh", text -> text.replace("<open>", ""));
            preview.news("index.html", line -> line.contains("\"panel\":null"));
            assertThat(preview.bytes(path)).isEqualTo(good);
        }
    }

    /** The document that fails waits behind one that takes long: the mistake in the content is told before. */
    @Test
    void aDocumentThatFailsLateLeavesWhatIsSaidOfTheContentSince() throws IOException {
        var content = Previewed.copy(Sites.TINY.content(), home);
        content.change("toolkit.yaml", text -> text.replaceFirst("(?m)^documents:\\R", """
                documents:
                  - template: facilitator-book
                    file: boek
                    title: Boek
                    summary: Eerst.
                """));
        try (var preview = Previewed.of(content, home)) {
            preview.templates().change("pdf/score-form.ftlh", text -> text + "${niets}");
            preview.shows("/", "Welkom");
            preview.content().change("start.md", text -> text.replace("Ga naar", "Kijk eens bij"));
            preview.shows("/", "Kijk eens bij");
            preview.content().write("about.md", "kapot");
            preview.news("index.html", news -> news.contains("about.md"));

            // Is answered once it is known that it cannot be made.
            assertThat(preview.get("pdf/scoreformulier.pdf").statusCode()).isIn(200, 500);
            assertThat(preview.news("index.html", news -> true)).contains("about.md").doesNotContain("score-form.ftlh");
        }
    }

    @Test
    void aChangeOfADocumentReachesThePageThatOffersIt() throws IOException {
        try (var preview = Previewed.of(Sites.TINY.content(), home)) {
            var path = "pdf/scoreformulier.pdf";
            var before = preview.bytes(path);
            preview.shows("/downloads.html", "Scoreformulier");
            preview.content().change("toolkit.yaml", text -> text.replace("Kleine scan", "Grote scan"));

            preview.shows("/downloads.html", "Grote scan");
            assertThat(preview.bytes(path)).isNotEqualTo(before);
        }
    }

    @Test
    void aFolderThatIsTakenAwayMayComeBack() throws IOException {
        try (var preview = Previewed.tiny(home)) {
            preview.shows("/", "Welkom");
            Files.move(preview.content().folder(), home.resolve("away"));
            preview.news("index.html", line -> line.contains("bestaat niet"));

            Files.move(home.resolve("away"), preview.content().folder());
            preview.news("index.html", line -> line.contains("\"panel\":null"));
            preview.content().change("start.md", text -> text.replace("Welkom", "Daar zijn we weer"));
            preview.shows("/", "Daar zijn we weer");
        }
    }

    @Test
    void aPortThatIsTakenIsPassedBy() throws IOException {
        var content = Previewed.copy(Sites.TINY.content(), home).folder();
        try (var first = PreviewServer.start(content, Path.of("templates"), new Spoken(null, null), Previewed.freePort(), told -> { });
                var second = PreviewServer.start(content, Path.of("templates"), new Spoken(null, null), first.port(), told -> { })) {
            assertThat(second.port()).isNotEqualTo(first.port());
            assertThat(second.address()).isEqualTo("http://localhost:" + second.port() + "/");
        }
    }

    private static String article(String title) {
        return "---\ntitle: " + title + "\nsummary: Kort.\norder: 20\nsource:\n  author: Iemand\n  title: Een bron\n  date: oktober 2024\n---\n\nTekst.\n";
    }

    private static String policy(String page) {
        var policy = POLICY.matcher(page);
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }

    private static String withoutPolicy(String page) {
        return POLICY.matcher(page).replaceFirst("");
    }
}
