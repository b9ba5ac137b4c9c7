package nl.leerscan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.FolderCopy;
import nl.leerscan.edit.Untouchable;
import nl.leerscan.output.OutputRefused;
import nl.leerscan.problem.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says: the same in each language, all of it used, and nothing missing. */
class CatalogueTest {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*[a-z0-9])\"");
    /** Calls with a whole name, and what stands before and behind it in the catalogue. */
    private static final Map<Pattern, List<String>> CALLS = Map.of(
            Pattern.compile("\\bsay\\(\"([a-z.-]+)\"[,)]"), List.of("cli.%s"),
            Pattern.compile("\\bmisuse\\(\"([a-z.-]+)\"[,)]"), List.of("cli.%s", "cli.%s.hint"),
            Pattern.compile("\\bfail\\(\\w+, \"([a-z.-]+)\","), List.of("cli.%s"),
            Pattern.compile("\\bcount\\(\"([a-z.-]+)\","), List.of("cli.%s.none", "cli.%s.one", "cli.%s.many"),
            Pattern.compile("\\b(?:error|warning)\\([^;\",]*(?:\\([^;\"]*\\))?, \"([a-z0-9-]+)\"[,)]"), List.of("problem.%s", "problem.%s.hint"),
            Pattern.compile("\\bnowhere\\([^;\"]*, \"([a-z0-9-]+)\"[,)]"), List.of("problem.%s", "problem.%s.hint"),
            Pattern.compile("\\bChange\\.(?:ending|keeping)\\(\"([a-z-]+)\"[,)]"), List.of("change.%s"),
            Pattern.compile("\\bStatusPage\\.of\\(\"([a-z-]+)\","), List.of("serve.%s.title", "serve.%s.text"),
            Pattern.compile("\\brefuse\\(exchange, \\d+, \"([a-z-]+)\","), List.of("serve.%s.title", "serve.%s.text"),
            Pattern.compile("\\.text\\(\"([a-z]+\\.[a-z.-]+)\","), List.of("%s"));
    /** Names that the program puts together: how they begin, and how they go on. */
    private static final Map<String, Set<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("cli.misuse.unknown-", Set.of("option", "command", "argument")),
            Map.entry("cli.misuse.missing-", Set.of("folder", "file", "value")),
            Map.entry("cli.init.done.", Set.copyOf(Example.NAMES)),
            Map.entry("cli.init.next.", Set.copyOf(Example.NAMES)),
            Map.entry("cli.refused.", Stream.of(OutputRefused.Reason.values())
                    .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet())),
            Map.entry("cli.severity.", Set.of("error", "warning")),
            Map.entry("cli.changes.", Set.of("was", "now")),
            Map.entry("cli.serve.shown.", Set.of("none", "one", "many")),
            Map.entry("serve.panel.title.", Set.of("one", "many")),
            Map.entry("serve.failed.", Set.of("template", "template.hint", "reading", "reading.hint", "program", "program.hint")),
            Map.entry("serve.missing.", Set.of("title", "text")),
            Map.entry("edit.section.", Set.of("settings", "questionnaire", "questions", "conclusions", "factors", "articles", "terms",
                    "workshop", "start", "about")),
            Map.entry("edit.title.", Set.of("settings", "questionnaire", "question", "conclusion", "factor", "article", "term",
                    "workshop", "step", "start", "about")),
            Map.entry("edit.in-list.", Set.of("question", "conclusion", "step")),
            Map.entry("edit.language.", Set.copyOf(Catalogue.LANGUAGES)),
            Map.entry("edit.step.show.", Set.of("factors", "questions", "conclusions", "room")),
            Map.entry("edit.questionnaire.words-", Set.of("scale", "score", "total", "conclusion")),
            Map.entry("edit.document.", Set.of("body")),
            Map.entry("edit.", Set.of("saved.title", "same.title", "refused.title", "stale.title", "untrusted.title", "failed.title")),
            Map.entry("edit.untouchable.", Stream.of(Untouchable.Reason.values())
                    .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet())),
            Map.entry("problem.picture-", Set.of("broken", "damaged", "colours", "moving", "pixels")),
            Map.entry("change.scale-answer", Set.of("-removed", "-added", "-reworded", "-points", "s-moved")),
            Map.entry("change.question-answer", Set.of("-removed", "-added", "-reworded", "-points", "s-moved")));

    /** A field of a form in the editor: of what, and which. */
    private static final Pattern FIELD = Pattern.compile("\\bfield\\(\"([a-z]+)\", [^,]+, \"([a-z/-]+[a-z])\",");

    static Stream<String> languages() {
        return Catalogue.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSameThings(String language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts("nl").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageFillsInTheSame(String language) throws IOException {
        assertThat(slots(language)).isEqualTo(slots("nl"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsGivenTwice(String language) throws IOException {
        var lines = files(language).flatMap(file -> FolderCopy.read(file).lines()).filter(line -> line.matches("[a-z].*")).toList();
        assertThat(lines).hasSize(texts(language).size()).allMatch(line -> line.matches("[a-z0-9.-]+=\\S.*"));
    }

    /** Where the program looks for it. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyTextStandsInTheFileOfItsFirstWord(String language) {
        assertThat(files(language)).isNotEmpty().allSatisfy(file -> {
            var part = file.getFileName().toString().replace(".properties", ".");
            assertThat(FolderCopy.read(file).lines().filter(line -> line.matches("[a-z].*"))).isNotEmpty().allMatch(line -> line.startsWith(part));
        });
    }

    @Test
    void everyTextTheProgramAsksForIsThere() throws IOException {
        assertThat(asked()).hasSizeGreaterThan(200);
        assertThat(texts("nl").keySet()).containsAll(asked());
    }

    /** Of help every text is asked for whatever the command is. */
    @ParameterizedTest
    @MethodSource("languages")
    void allOfTheHelpIsThere(String language) {
        assertThatCode(() -> Commands.commandLine(new Sentences(Catalogue.of(language)), Folders.of(Path.of(""))))
                .doesNotThrowAnyException();
    }

    @Test
    void everyTextThereIsIsSaidSomewhere() throws IOException {
        var said = asked();
        LITERAL.matcher(sources()).results().map(found -> found.group(1)).forEach(name -> {
            said.add(name);
            Stream.of("cli.", "problem.", "change.", "edit.untouchable.").forEach(before -> said.add(before + name));
            said.add("problem." + name + "-near");
            Stream.of(".none", ".one", ".many").forEach(form -> said.add("cli." + name + form));
        });
        said.addAll(help());
        var unsaid = texts("nl").keySet().stream()
                .filter(key -> !said.contains(key) && !said.contains(key.replaceFirst("\\.hint$", "")));
        assertThat(unsaid).isEmpty();
    }

    /** What is asked for by name, and what the program puts together. */
    private static Set<String> asked() {
        var asked = new TreeSet<String>();
        CALLS.forEach((call, forms) -> call.matcher(sources()).results().map(found -> found.group(1))
                .forEach(name -> forms.forEach(form -> asked.add(form.formatted(name)))));
        FIELD.matcher(sources()).results()
                .forEach(field -> asked.add("edit." + field.group(1) + "." + field.group(2).replace('/', '-')));
        PUT_TOGETHER.forEach((start, ends) -> ends.forEach(end -> asked.add(start + end)));
        return asked;
    }

    /** The texts named after a command, an option or what follows it. */
    private static Set<String> help() {
        var line = Commands.commandLine(new Sentences(Catalogue.of("nl")), Folders.of(Path.of("")));
        var names = new TreeSet<String>();
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).forEach(command -> {
            names.add("cli.help." + command.getCommandName());
            command.getCommandSpec().options().forEach(option -> names.add("cli.help." + option.longestName().substring(2)));
        });
        Stream.of("folder", "file", "text", "date", "number", "name", "format", "language")
                .forEach(kind -> names.add("cli.help." + kind + "-label"));
        return names;
    }

    private static String sources() {
        return FolderCopy.filesIn(Path.of("src/main/java")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(FolderCopy::read)
                .collect(Collectors.joining("\n"));
    }

    /** For each text what is filled in, in the order of the alphabet. */
    private static Map<String, List<String>> slots(String language) throws IOException {
        var slots = new TreeMap<String, List<String>>();
        texts(language).forEach((key, text) -> slots.put(key,
                SLOT.matcher(text).results().map(MatchResult::group).distinct().sorted().toList()));
        return slots;
    }

    private static Map<String, String> texts(String language) throws IOException {
        var properties = new Properties();
        for (var file : files(language).toList()) {
            properties.load(new StringReader(FolderCopy.read(file)));
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Stream<Path> files(String language) {
        return FolderCopy.filesIn(Path.of("src/main/resources/nl/leerscan/problem", language)).stream();
    }
}
