package nl.leerscan.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerscan.editor.Field.Choice;
import org.jspecify.annotations.Nullable;

/** A field of a form: its label, what to keep in mind, the field itself and what is wrong with it. */
record FieldMarkup(FormState form, Frame frame, Html html) {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 24;
    /** How many letters there are on a line, about. */
    private static final int LINE = 60;

    void field(Field field) {
        html.open("div", "class", "field");
        if (field.kind() == Kind.SWITCH) {
            html.open("label", "class", "switch");
            control(field);
            html.text(" " + field.label(frame.words())).close("label");
            hint(field);
        } else {
            html.element("label", field.label(frame.words()), "for", "f-" + field.name());
            hint(field);
            control(field);
        }
        html.open("div", "class", "remarks", "id", "f-" + field.name() + "-remarks");
        remarks(field.name());
        html.close("div").close("div");
    }

    /** @param field its name; empty for what is about no field */
    void remarks(String field) {
        for (var remark : form.about(field)) {
            html.open("div", "class", "remark");
            place(remark);
            html.open("p").element("strong", remark.severity() + ":").text(" " + remark.message()).close("p");
            if (!remark.hint().isEmpty()) {
                html.element("p", remark.hint(), "class", "hint");
            }
            html.close("div");
        }
    }

    private void place(Remark remark) {
        if (!remark.address().isEmpty()) {
            html.open("p", "class", "place").element("a", remark.place(), "href", remark.address()).close("p");
        } else if (!remark.place().isEmpty()) {
            html.element("p", remark.place(), "class", "place");
        }
    }

    private void hint(Field field) {
        var hint = hintOf(field);
        if (!hint.isEmpty()) {
            html.element("p", hint, "class", "hint", "id", "f-" + field.name() + "-hint");
        }
    }

    private String hintOf(Field field) {
        var hints = new ArrayList<String>();
        if (!field.needed() && field.kind() != Kind.SWITCH) {
            hints.add(frame.text("edit.optional"));
        }
        if (field.quoted()) {
            hints.add(frame.text("edit.quotation"));
        }
        hints.add(field.hint(frame.words()));
        if (field.kind() == Kind.ITEMS) {
            hints.add(frame.text("edit.items"));
        }
        if (field.kind() == Kind.MARKDOWN) {
            hints.add(frame.text("edit.markdown"));
        }
        hints.removeIf(String::isEmpty);
        return String.join(" ", hints);
    }

    private void control(Field field) {
        var value = form.values().of(field);
        switch (field.kind()) {
            case LINE, SHORT -> html.open("input", attributes(field, "type", "text", "value", value,
                    "class", field.kind() == Kind.SHORT ? "short" : "line"));
            case SWITCH -> html.open("input", attributes(field, "type", "checkbox", "value", Kind.ON,
                    "checked", value.equals(Kind.ON) ? "" : null));
            case CHOICE -> choice(field, value);
            // The first line end in the element does not count.
            default -> html.open("textarea", attributes(field, "rows", String.valueOf(rows(field, value)),
                    "spellcheck", "true")).text("\n" + value).close("textarea");
        }
    }

    private void choice(Field field, String value) {
        html.open("select", attributes(field));
        var choices = new ArrayList<Choice>();
        if (!field.needed()) {
            choices.add(new Choice("", frame.text("edit.none")));
        }
        choices.addAll(field.choices());
        if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            choices.add(new Choice(value, value));
        }
        for (var choice : choices) {
            html.element("option", choice.name(), "value", choice.value(),
                    "selected", choice.value().equals(value) ? "" : null);
        }
        html.close("select");
    }

    private @Nullable String[] attributes(Field field, @Nullable String... more) {
        var id = "f-" + field.name();
        var all = new ArrayList<@Nullable String>(List.of("id", id, "name", field.name(), "aria-describedby",
                (hintOf(field).isEmpty() ? "" : id + "-hint ") + id + "-remarks"));
        all.addAll(Arrays.asList("aria-invalid", form.about(field.name()).isEmpty() ? null : "true"));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    private static int rows(Field field, String value) {
        var lines = value.lines().mapToInt(line -> 1 + line.length() / LINE).sum() + 1;
        var fewest = field.kind() == Kind.PARAGRAPH ? 2 : FEWEST_ROWS;
        return Math.max(fewest, Math.min(MOST_ROWS, lines));
    }
}
