package nl.leerscan.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.editor.Field.Choice;
import nl.leerscan.problem.Catalogue;

/**
 * Everything that can be edited, found in the files as they are. What is asked for is looked up in this by its address, so
 * that no address leads anywhere else.
 */
final class Things {

    private static final String TOOLKIT = "toolkit.yaml";
    private static final String QUESTIONS = "questions.yaml";
    private static final String FACTORS = "factors.yaml";
    private static final String CONCLUSIONS = "conclusions.yaml";
    private static final String TERMS = "terms.yaml";
    private static final String WORKSHOP = "workshop.md";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final List<String> SHOWN = List.of("factors", "questions", "conclusions", "room");

    private final Manuscripts manuscripts;
    private final Path templates;
    private final Catalogue words;

    Things(Manuscripts manuscripts, Path templates, Catalogue words) {
        this.manuscripts = manuscripts;
        this.templates = templates;
        this.words = words;
    }

    /** All of it, in the order in which one would look for it. */
    List<Section> all() {
        return Stream.of(
                section("settings", TOOLKIT, this::settings),
                section("questionnaire", QUESTIONS, this::questionnaire),
                section("questions", QUESTIONS, this::questions),
                section("conclusions", CONCLUSIONS, this::conclusions),
                section("factors", FACTORS, this::factors),
                articles(),
                section("terms", TERMS, this::terms),
                section("workshop", WORKSHOP, this::workshop),
                section("start", "start.md", file -> List.of(document("start", file))),
                section("about", "about.md", file -> List.of(document("about", file))))
                .filter(section -> !section.things().isEmpty() || !section.refusals().isEmpty())
                .toList();
    }

    Optional<Thing> find(String address) {
        return all().stream().flatMap(section -> section.things().stream())
                .filter(thing -> thing.address().equals(address))
                .findFirst();
    }

    private Section section(String key, String file, Function<Manuscript, List<Thing>> things) {
        return new Section("edit.section." + key, manuscripts.get(file).map(things).orElse(List.of()),
                manuscripts.refusal(file));
    }

    private List<Thing> settings(Manuscript file) {
        return List.of(thing("settings", "settings", file, Forms.settings(languages())));
    }

    private List<Thing> questionnaire(Manuscript file) {
        return List.of(thing("questionnaire", "questionnaire", file, Forms.questionnaire(file.size("scale"))));
    }

    private List<Thing> questions(Manuscript file) {
        var factors = choices(FACTORS, "factors");
        return items("questions", file, (at, number) -> numbered("question", "questions/" + file.text(at + "id").orElse(""),
                number, file.text(at + "text").orElse(""), file, Forms.question(at, factors, file.size(at + "scale"))));
    }

    private List<Thing> factors(Manuscript file) {
        var groups = choices(FACTORS, "groups");
        var contributions = choices(FACTORS, "contributions");
        return items("factors", file, (at, number) -> named("factor", "factors/" + file.text(at + "id").orElse(""),
                file.text(at + "name").orElse(""), file, Forms.factor(at, groups, contributions)));
    }

    private List<Thing> conclusions(Manuscript file) {
        return items("conclusions", file, (at, number) -> numbered("conclusion", "conclusions/" + number, number,
                words.text("edit.conclusion.in-list", Map.of("from", file.text(at + "from").orElse(""),
                        "title", file.text(at + "title").orElse(""))), file, Forms.conclusion(at)));
    }

    private List<Thing> terms(Manuscript file) {
        return items("terms", file, (at, number) -> named("term", "terms/" + file.text(at + "id").orElse(""),
                file.text(at + "name").orElse(""), file, Forms.term(at)));
    }

    private Section articles() {
        var things = new ArrayList<Thing>();
        var refusals = new TreeMap<String, Refusal>();
        for (var name : manuscripts.articles()) {
            var path = Manuscripts.article(name);
            manuscripts.get(path).ifPresent(file -> things.add(
                    named("article", "articles/" + name, file.text("title").orElse(name), file, Forms.article())));
            refusals.putAll(manuscripts.refusal(path));
        }
        return new Section("edit.section.articles", things, refusals);
    }

    private List<Thing> workshop(Manuscript file) {
        var things = new ArrayList<Thing>();
        things.add(thing("workshop", "workshop", file, Forms.workshop()));
        var shows = SHOWN.stream().map(value -> new Choice(value, words.text("edit.step.show." + value, Map.of()))).toList();
        things.addAll(items("steps", file, (at, number) -> numbered("step", "steps/" + number, number,
                file.text(at + "title").orElse(""), file, Forms.step(at, shows))));
        return things;
    }

    private Thing document(String kind, Manuscript file) {
        return thing(kind, kind, file, Forms.document());
    }

    private Thing thing(String kind, String address, Manuscript file, List<Field> fields) {
        var title = words.text("edit.title." + kind, Map.of());
        return new Thing(address, file.file(), title, title, fields);
    }

    private Thing named(String kind, String address, String name, Manuscript file, List<Field> fields) {
        return new Thing(address, file.file(), words.text("edit.title." + kind, Map.of("name", name)), name, fields);
    }

    private Thing numbered(String kind, String address, int number, String name, Manuscript file, List<Field> fields) {
        return new Thing(address, file.file(), words.text("edit.title." + kind, Map.of("number", String.valueOf(number))),
                words.text("edit.in-list." + kind, Map.of("number", String.valueOf(number), "name", name)), fields);
    }

    /** What is made of the item at a path, counted from 1. */
    private interface Item {
        Thing of(String at, int number);
    }

    private static List<Thing> items(String list, Manuscript file, Item item) {
        return IntStream.range(0, file.size(list))
                .mapToObj(index -> item.of(list + "/" + index + "/", index + 1))
                .toList();
    }

    private List<Choice> choices(String path, String list) {
        return manuscripts.get(path).stream()
                .flatMap(file -> IntStream.range(0, file.size(list)).mapToObj(index -> choice(file, list + "/" + index + "/")))
                .filter(choice -> ID.matcher(choice.value()).matches())
                .toList();
    }

    private static Choice choice(Manuscript file, String at) {
        var id = file.text(at + "id").orElse("");
        return new Choice(id, file.text(at + "name").orElse(id));
    }

    /** The languages that there are words of the interface in. */
    private List<Choice> languages() {
        var folder = templates.resolve("texts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.indexOf('.'))).sorted()
                    .map(tag -> new Choice(tag, language(tag))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String language(String tag) {
        var key = "edit.language." + tag;
        return words.has(key) ? words.text(key, Map.of()) : tag;
    }
}
