package nl.leerscan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.plan.Palette;
import nl.leerscan.plan.Place.Kind;
import nl.leerscan.plan.ScoringData;

/** Style sheets and scripts, carried inside each page. */
final class Assets {

    private static final List<String> QUESTIONNAIRE = List.of("scoring.js", "code.js", "qr.js", "storage.js", "within.js",
            "result.js", "copy.js", "questionnaire.js");
    private static final List<String> ROOM = List.of("code.js", "code-reading.js", "statistics.js", "entering.js",
            "csv.js", "json-lines.js", "round-file.js", "storage.js", "within.js",
            "copy.js", "elements.js", "words.js", "round.js", "dots.js", "room-result.js", "ways.js", "room-files.js",
            "comparison.js", "room.js");
    private static final List<String> INTERVENTIONS =
            List.of("storage.js", "within.js", "copy.js", "matrix.js", "agreements.js", "interventions.js");
    private static final List<String> WORKSHOP = List.of("presenter.js");
    private static final List<String> SEARCH = List.of("within.js", "elements.js", "search-words.js",
            "search-ranking.js", "search.js");
    private static final List<String> ONE_FILE = Stream.of(QUESTIONNAIRE, ROOM, WORKSHOP, INTERVENTIONS,
            List.of("search-document.js"), SEARCH, List.of("pages.js")).flatMap(List::stream).distinct().toList();

    private final Path folder;
    private final PreparedScripts prepared;
    /** What was read and squeezed, by name: most pages need the same. */
    private final Map<String, String> squeezed = new ConcurrentHashMap<>();
    /** The scripts before they are put together, by file: several pages need the same, beside others. */
    private final Map<String, String> alone = new ConcurrentHashMap<>();

    Assets(Path folder) {
        this(folder, PreparedScripts.OF_THE_PROGRAM);
    }

    /** @param prepared scripts that need not be put together */
    Assets(Path folder, PreparedScripts prepared) {
        this.folder = folder;
        this.prepared = prepared;
    }

    /** Reads the scripts of all pages, so that no page has to wait for its own. */
    void readAhead() {
        allScripts().forEach(this::scripts);
    }

    /** What each script is put together from. */
    static List<List<String>> allScripts() {
        return Stream.concat(Stream.of(Kind.values()).map(Assets::scriptsOf), Stream.of(ONE_FILE))
                .filter(names -> !names.isEmpty()).toList();
    }

    /** The style of a page of its own. */
    String style(Kind kind, Palette palette) {
        return coloured(palette, switch (kind) {
            case QUESTIONNAIRE -> style("base.css", "questionnaire.css", "result.css");
            case ROOM -> style("base.css", "result.css", "room.css");
            case WORKSHOP -> style("base.css", "texts.css", "explanations.css", "workshop.css");
            case INTERVENTIONS -> style("base.css", "texts.css", "interventions.css");
            case DOWNLOADS -> style("base.css", "texts.css", "downloads.css");
            case SEARCH -> style("base.css", "texts.css", "search.css");
            case FACTORS, RESEARCH, METHOD, LANDSCAPE -> style("base.css", "texts.css", "explanations.css", "pictures.css");
            case TERMS -> style("base.css", "texts.css");
            default -> style("base.css", "texts.css", "explanations.css");
        });
    }

    /** What is added to a style where there is a logo. */
    String logo() {
        return css("css/logo.css");
    }

    /** The style of all pages in one file. */
    String oneFileStyle(Palette palette) {
        return coloured(palette, style("base.css", "texts.css", "explanations.css", "downloads.css", "pictures.css", "questionnaire.css",
                "result.css", "room.css", "workshop.css", "interventions.css", "search.css", "one-file.css"));
    }

    private String style(String... names) {
        return Stream.of(names).map(name -> css("css/" + name)).collect(Collectors.joining());
    }

    private static String coloured(Palette palette, String sheets) {
        return sheets.replace("var(--on-light)", palette.onLight().toString()).replace("var(--on-dark)", palette.onDark().toString());
    }

    /** The style where JavaScript is off. */
    String withoutScript() {
        return css("css/without-script.css");
    }

    /**
     * The same where the questionnaire is: it adds up the answers by counting, with one rule for each number of points
     * that an answer can be worth.
     */
    String withoutScript(ScoringData scoring) {
        var rules = scoring.questions().stream()
                .flatMap(question -> question.points().stream())
                .distinct()
                .sorted()
                .map(points -> "[value=\"" + points + "\"]:checked{counter-increment:score " + points + " answered}")
                .collect(Collectors.joining());
        return withoutScript() + css("css/questionnaire-without-script.css") + rules;
    }

    /** What makes a page of its own work; empty where it needs nothing. */
    String script(Kind kind) {
        var names = scriptsOf(kind);
        return names.isEmpty() ? "" : scripts(names);
    }

    private static List<String> scriptsOf(Kind kind) {
        return switch (kind) {
            case QUESTIONNAIRE -> QUESTIONNAIRE;
            case ROOM -> ROOM;
            case WORKSHOP -> WORKSHOP;
            case INTERVENTIONS -> INTERVENTIONS;
            case SEARCH -> Stream.concat(Stream.of("search-index.js"), SEARCH.stream()).toList();
            default -> List.of();
        };
    }

    /** What makes all pages work, and shows one at a time. */
    String oneFileScript() {
        return scripts(ONE_FILE);
    }

    private String css(String name) {
        return squeezed.computeIfAbsent(name, css -> Squeeze.css(read(css)));
    }

    /** @param names of the files that it is put together from */
    String scripts(List<String> names) {
        return squeezed.computeIfAbsent(String.join(" ", names), all -> {
            var ready = prepared.find(sources(names));
            return ready == null ? ShortNames.in(names.stream().map(this::script).collect(Collectors.joining("\n"))) : ready;
        });
    }

    /** The scripts as they were written. */
    List<String> sources(List<String> names) {
        return names.stream().map(name -> read("js/" + name)).toList();
    }

    private String script(String name) {
        return alone.computeIfAbsent(name, script -> Squeeze.script(read("js/" + script)));
    }

    private String read(String name) {
        try {
            return Templates.withoutReturns(Files.readString(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
