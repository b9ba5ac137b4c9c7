package nl.leerscan.browser;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.output.SiteWriter;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Renderer;
import nl.leerscan.render.Steps;
import org.jsoup.Jsoup;

/** The real content as a site on disk, made once for all tests of a run. */
final class Sites {

    static final String ONE_FILE = "toolkit.html";

    /** Kept after the run, to look at. */
    private static final Path REAL = build(Path.of("content"), Path.of("target/site-in-browsers"));

    private Sites() {
    }

    static Path file(String name) {
        return REAL.resolve(name);
    }

    static String address(String name) {
        var parts = name.split("#", 2);
        return file(parts[0]).toUri() + (parts.length == 1 ? "" : "#" + parts[1]);
    }

    /** The pages that are a file of their own, and the toolkit in one file. */
    static List<String> pages() {
        try (var files = Files.walk(REAL)) {
            return files.map(file -> REAL.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> separatePages() {
        return pages().stream().filter(not(ONE_FILE::equals)).toList();
    }

    /** The pages inside the toolkit in one file. */
    static List<String> sections() {
        try {
            return Jsoup.parse(Files.readString(file(ONE_FILE))).select("[data-page]").stream()
                    .map(section -> ONE_FILE + "#" + section.id()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as a web mail or a document library may show it: scripts run, storage and sending forms are forbidden. */
    static Path inAMail(String name, Path folder) throws IOException {
        var page = Files.readString(file(name)).replace("&", "&amp;").replace("\"", "&quot;");
        return Files.writeString(folder.resolve("mail.html"), """
                <!doctype html><meta charset="utf-8"><title>Mail</title><link rel="icon" href="data:,">
                <iframe width="800" height="600" sandbox="allow-scripts" srcdoc="%s"></iframe>""".formatted(page));
    }

    private static Path build(Path content, Path output) {
        var problems = new Problems();
        var templates = Path.of("templates");
        var toolkit = new ContentReader(content, templates, new AllPrintable(), problems).read();
        try {
            SiteWriter.write(output, files -> new Renderer(templates).render(Plan.of(toolkit.orElseThrow()), Steps.UNTOLD, files));
            return output.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
