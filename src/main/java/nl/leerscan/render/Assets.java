package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.plan.Palette;
import nl.leerscan.plan.ScoringData;

/** Style sheets and scripts, carried inside each page. */
final class Assets {

    private static final List<String> QUESTIONNAIRE =
            List.of("scoring.js", "storage.js", "result.js", "copy.js", "questionnaire.js");

    private final Path folder;
    private final Palette palette;

    Assets(Path folder, Palette palette) {
        this.folder = folder;
        this.palette = palette;
    }

    /** The style of the questionnaire as a page of its own. */
    String questionnaireStyle() {
        return style("base.css", "questionnaire.css");
    }

    /** The style of any other page. */
    String textStyle() {
        return style("base.css", "texts.css");
    }

    /** The style of all pages in one file. */
    String oneFileStyle() {
        return style("base.css", "texts.css", "questionnaire.css", "one-file.css");
    }

    private String style(String... names) {
        var sheets = Stream.of(names).map(name -> css("css/" + name)).collect(Collectors.joining());
        return ":root{--accent:" + palette.onLight() + ";--accent-dark:" + palette.onDark() + "}" + sheets;
    }

    /**
     * The style where JavaScript is off: it adds up the answers by counting, with one rule for each number of points
     * that an answer can be worth.
     */
    String withoutScript(ScoringData scoring) {
        var rules = scoring.questions().stream()
                .flatMap(question -> question.points().stream())
                .distinct()
                .sorted()
                .map(points -> "[value=\"" + points + "\"]:checked{counter-increment:score " + points + " answered}")
                .collect(Collectors.joining());
        return css("css/without-script.css") + rules;
    }

    /** The style of a printed document. */
    String printStyle() {
        return read("pdf/print.css");
    }

    /** What makes the questionnaire score. */
    String questionnaireScript() {
        return scripts(QUESTIONNAIRE);
    }

    /** The same, and what shows one page at a time. */
    String oneFileScript() {
        return scripts(QUESTIONNAIRE) + "\n" + scripts(List.of("pages.js"));
    }

    private String css(String name) {
        return Squeeze.css(read(name));
    }

    private String scripts(List<String> names) {
        return names.stream().map(name -> Squeeze.script(read("js/" + name))).collect(Collectors.joining("\n"));
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
