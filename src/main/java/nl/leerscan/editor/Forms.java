package nl.leerscan.editor;

import static nl.leerscan.editor.Kind.CHOICE;
import static nl.leerscan.editor.Kind.ITEMS;
import static nl.leerscan.editor.Kind.LINE;
import static nl.leerscan.editor.Kind.MARKDOWN;
import static nl.leerscan.editor.Kind.PARAGRAPH;
import static nl.leerscan.editor.Kind.SHORT;
import static nl.leerscan.editor.Kind.SWITCH;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.editor.Field.Choice;

/** Which texts each kind of thing has. {@code at} is what stands before them in the file. */
final class Forms {

    /** In which order keys stand in a file, whatever they are keys of. */
    static final List<String> ORDER = List.of(
            "id", "from", "name", "contact", "author", "title", "organisation", "edition", "date", "detail", "language",
            "address", "accent", "logo", "paper", "documents", "text", "factor", "factor-note", "reversed", "minutes",
            "purpose", "print", "on-screen", "show", "say", "tips", "group", "summary", "order", "explanation",
            "contribution", "research", "next", "dialogue", "definition", "source", "source-note", "intro", "words",
            "multiplier", "scale", "score", "total", "conclusion", "preparation", "steps", "afterwards", "questions");

    private Forms() {
    }

    static List<Field> settings(List<Choice> languages) {
        return List.of(
                field("settings", "", "title", LINE).isNeeded(),
                field("settings", "", "organisation/name", LINE),
                field("settings", "", "organisation/contact", LINE),
                field("settings", "", "edition/id", SHORT).isNeeded(),
                field("settings", "", "edition/date", SHORT).isNeeded(),
                field("settings", "", "language", CHOICE).isNeeded().from(languages),
                field("settings", "", "address", LINE),
                field("settings", "", "accent", SHORT).isNeeded(),
                field("settings", "", "paper", CHOICE).from(List.of(new Choice("A4", "A4"), new Choice("Letter", "Letter"))));
    }

    /** @param answers how many answers the questions share */
    static List<Field> questionnaire(int answers) {
        var fields = new ArrayList<>(List.of(
                field("questionnaire", "", "title", LINE).isNeeded().isQuoted(),
                field("questionnaire", "", "intro", MARKDOWN)));
        fields.addAll(answers("", answers));
        Stream.of("scale", "score", "total", "conclusion")
                .forEach(word -> fields.add(field("questionnaire", "", "words/" + word, LINE)));
        fields.add(field("questionnaire", "", "source-note", PARAGRAPH));
        return fields;
    }

    /** @param answers how many answers the question has of its own */
    static List<Field> question(String at, List<Choice> factors, int answers) {
        var fields = new ArrayList<Field>();
        fields.add(field("question", at, "text", PARAGRAPH).isNeeded().isQuoted());
        fields.addAll(answers(at, answers));
        if (!factors.isEmpty()) {
            fields.add(field("question", at, "factor", CHOICE).from(factors));
            fields.add(field("question", at, "factor-note", PARAGRAPH));
        }
        fields.add(field("question", at, "reversed", SWITCH));
        return fields;
    }

    private static List<Field> answers(String at, int answers) {
        return IntStream.rangeClosed(1, answers)
                .mapToObj(number -> field("questionnaire", at + "scale/" + (number - 1) + "/", "label", LINE)
                        .isNeeded().isQuoted().numbered(number))
                .toList();
    }

    static List<Field> factor(String at, List<Choice> groups, List<Choice> contributions) {
        var fields = new ArrayList<>(List.of(
                field("factor", at, "name", LINE).isNeeded().isQuoted(),
                field("factor", at, "summary", PARAGRAPH).isNeeded(),
                field("factor", at, "explanation", MARKDOWN).isNeeded(),
                field("factor", at, "dialogue", ITEMS).isNeeded(),
                field("factor", at, "research", MARKDOWN)));
        if (!contributions.isEmpty()) {
            fields.add(field("factor", at, "contribution", CHOICE).from(contributions));
        }
        if (!groups.isEmpty()) {
            fields.add(1, field("factor", at, "group", CHOICE).from(groups));
        }
        return fields;
    }

    static List<Field> conclusion(String at) {
        return List.of(
                field("conclusion", at, "from", SHORT).isNeeded(),
                field("conclusion", at, "name", LINE).isNeeded(),
                field("conclusion", at, "title", PARAGRAPH).isNeeded().isQuoted(),
                field("conclusion", at, "explanation", MARKDOWN).isNeeded(),
                field("conclusion", at, "next", MARKDOWN).isNeeded(),
                field("conclusion", at, "dialogue", ITEMS).isNeeded());
    }

    static List<Field> term(String at) {
        return List.of(
                field("term", at, "name", LINE).isNeeded(),
                field("term", at, "definition", MARKDOWN).isNeeded(),
                field("term", at, "source", LINE));
    }

    static List<Field> document() {
        return List.of(
                field("document", "", "title", LINE).isNeeded(),
                field("document", "", "summary", PARAGRAPH).isNeeded(),
                field("document", "", Manuscript.BODY, MARKDOWN).isNeeded());
    }

    static List<Field> article() {
        return List.of(
                field("document", "", "title", LINE).isNeeded(),
                field("document", "", "summary", PARAGRAPH).isNeeded(),
                field("document", "", Manuscript.BODY, MARKDOWN).isNeeded(),
                field("article", "", "order", SHORT).isNeeded(),
                field("article", "", "source/author", LINE),
                field("article", "", "source/title", LINE).isNeeded(),
                field("article", "", "source/date", LINE).isNeeded(),
                field("article", "", "source/detail", LINE));
    }

    static List<Field> workshop() {
        return List.of(
                field("document", "", "title", LINE).isNeeded(),
                field("document", "", "summary", PARAGRAPH).isNeeded(),
                field("document", "", Manuscript.BODY, MARKDOWN).isNeeded(),
                field("workshop", "", "preparation", ITEMS),
                field("workshop", "", "afterwards", ITEMS));
    }

    /** @param shows what the presentation can show */
    static List<Field> step(String at, List<Choice> shows) {
        return List.of(
                field("step", at, "title", LINE).isNeeded(),
                field("step", at, "minutes", SHORT).isNeeded(),
                field("step", at, "purpose", PARAGRAPH).isNeeded(),
                field("step", at, "print", PARAGRAPH),
                field("step", at, "on-screen", MARKDOWN),
                field("step", at, "show", CHOICE).from(shows),
                field("step", at, "say", MARKDOWN),
                field("step", at, "tips", MARKDOWN));
    }

    private static Field field(String thing, String at, String key, Kind kind) {
        return Field.of(thing, at, key, kind);
    }
}
