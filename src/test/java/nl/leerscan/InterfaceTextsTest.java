package nl.leerscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the interface: the same in each language, all used, and none missing. */
class InterfaceTextsTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\bt\\(\"([a-z0-9.-]+)\"");
    private static final Pattern COUNTED_IN_TEMPLATES = Pattern.compile("\\bcount\\(\"([a-z0-9.-]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final String SAID = "room.says.";
    private static final Pattern SAYING = Pattern.compile("\\bsay\\('([a-z-]+)'[,)]");
    private static final Pattern PUT_TOGETHER = Pattern.compile("\\bsay\\('([a-z-]+-)' \\+");
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(InterfaceTexts.of("en").keySet()).isEqualTo(InterfaceTexts.of("nl").keySet());
    }

    @Test
    void everyLanguageHasTheSameSlots() {
        var english = InterfaceTexts.of("en");
        InterfaceTexts.of("nl").forEach((key, text) ->
                assertThat(slots(english.get(key))).as(key).isEqualTo(slots(text)));
    }

    @Test
    void everyTextIsUsedAndEveryTextUsedIsThere() {
        var used = new TreeSet<String>();
        used.addAll(inTemplates());
        used.addAll(inJava());
        used.addAll(composed());
        used.addAll(inScripts());
        assertThat(used).containsExactlyInAnyOrderElementsOf(InterfaceTexts.of("nl").keySet());
    }

    private static Set<String> inTemplates() {
        var sources = sources("templates", ".ftlh");
        return Stream.concat(
                IN_TEMPLATES.matcher(sources).results().map(found -> found.group(1)),
                COUNTED_IN_TEMPLATES.matcher(sources).results().flatMap(found ->
                        Stream.of(found.group(1) + "-one", found.group(1) + "-other")))
                .collect(Collectors.toSet());
    }

    /** Whole keys in the room that decides; other dotted texts there are names of files and of packages. */
    private static Set<String> inJava() {
        return IN_JAVA.matcher(sources("src/main/java/nl/leerscan/plan", ".java")).results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".html") && !key.endsWith("-"))
                .collect(Collectors.toSet());
    }

    /** What the scripts of the room say: a name that stands there whole, or that begins as one that is put together. */
    private static Set<String> inScripts() {
        var scripts = sources("templates/js", ".js");
        var names = InterfaceTexts.of("nl").keySet().stream()
                .filter(key -> key.startsWith(SAID))
                .map(key -> key.substring(SAID.length()))
                .filter(name -> scripts.contains("'" + name + "'") || scripts.contains("words." + name) || PUT_TOGETHER.matcher(scripts).results()
                        .anyMatch(found -> name.startsWith(found.group(1))));
        var said = SAYING.matcher(scripts).results().map(found -> found.group(1));
        return Stream.concat(names, said).map(name -> SAID + name).collect(Collectors.toSet());
    }

    /** Keys that the program puts together: the page's kind, the month's number. */
    private static Set<String> composed() {
        var keys = new TreeSet<String>();
        for (var kind : Set.of("questionnaire", "room", "factors", "articles", "terms", "workshop", "downloads", "search")) {
            keys.add("pages." + kind + ".file");
            keys.add("pages." + kind + ".title");
        }
        IntStream.rangeClosed(1, 12).forEach(month -> keys.add("date.month-" + month));
        return keys;
    }

    private static String sources(String folder, String ending) {
        return FolderCopy.filesIn(Path.of(folder)).stream()
                .filter(file -> file.toString().endsWith(ending))
                .map(file -> FolderCopy.read(file))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
