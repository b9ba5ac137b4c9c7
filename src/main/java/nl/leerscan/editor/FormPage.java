package nl.leerscan.editor;

import java.util.Map;

/** A form beside the page that it is about. */
final class FormPage {

    private final FormState form;
    private final Frame frame;
    private final String token;
    private final Html html = new Html();

    private FormPage(FormState form, Frame frame, String token) {
        this.form = form;
        this.frame = frame;
        this.token = token;
    }

    /** @param token that tells this server's forms from others */
    static String of(FormState form, Frame frame, String token) {
        return new FormPage(form, frame, token).print();
    }

    private String print() {
        navigation();
        html.open("main", "id", "main", "tabindex", "-1").element("h1", form.thing().title());
        verdict();
        others();
        form();
        html.close("main");
        preview();
        var title = form.thing().title() + " · " + frame.text("edit.overview.title");
        var said = form.verdict().isEmpty() ? "" : frame.text(form.verdict() + ".title") + " · ";
        return frame.around(said + title, "form", html);
    }

    private void navigation() {
        html.open("nav", "aria-label", frame.text("edit.navigation"))
                .element("a", frame.text("edit.to-overview"), "href", Editor.OVERVIEW);
        if (!form.page().isEmpty()) {
            html.element("a", frame.text("edit.to-page"), "href", form.page());
        }
        html.close("nav");
    }

    /** What became of saving, with the way to each field where something is wrong. */
    private void verdict() {
        if (form.verdict().isEmpty()) {
            return;
        }
        var refused = form.isRefused();
        html.open("div", "class", refused ? "verdict refused" : "verdict", "id", "verdict", "tabindex", "-1",
                "role", refused ? "alert" : "status");
        html.element("h2", frame.text(form.verdict() + ".title"));
        html.element("p", frame.words().text(form.verdict(), Map.of("file", form.thing().file())));
        if (form.verdict().equals(Editor.STALE)) {
            html.open("p").element("a", frame.text("edit.stale.open"), "href", Editor.EDIT + form.thing().address(),
                    "target", "_blank").close("p");
        }
        if (refused) {
            summary();
        }
        html.close("div");
    }

    private void summary() {
        var wrong = form.thing().fields().stream().filter(field -> !form.about(field.name()).isEmpty()).toList();
        if (!wrong.isEmpty()) {
            html.open("ul");
            wrong.forEach(field -> form.about(field.name()).forEach(remark -> html.open("li")
                    .element("a", field.label(frame.words()) + ": " + remark.message(), "href", "#f-" + field.name())
                    .close("li")));
            html.close("ul");
        }
    }

    /** What is wrong elsewhere. */
    private void others() {
        html.open("div", "data-others", "");
        new FieldMarkup(form, frame, html).remarks("");
        html.close("div");
    }

    private void form() {
        var address = form.thing().address();
        html.open("form", "method", "post", "action", Editor.EDIT + address, "data-try", Editor.TRY + address,
                "accept-charset", "utf-8", "autocomplete", "off", "data-unsaved", form.isRefused() ? "" : null,
                "data-gone", frame.text("edit.status.gone"));
        hidden("token", token);
        hidden("fingerprint", form.fingerprint());
        var fields = new FieldMarkup(form, frame, html);
        if (form.thing().fields().stream().anyMatch(Field::quoted)) {
            html.element("p", frame.text("edit.quoted"), "class", "note");
        }
        form.thing().fields().forEach(fields::field);
        html.open("div", "class", "actions").element("button", frame.text("edit.save"), "class", "button")
                .element("p", "", "role", "status", "data-status", "").close("div");
        html.element("p", frame.words().text("edit.backup", Map.of("file", form.thing().file())), "class", "aside");
        html.close("form");
    }

    private void hidden(String name, String value) {
        html.open("input", "type", "hidden", "name", name, "value", value);
    }

    private void preview() {
        html.open("section", "class", "preview", "aria-labelledby", "preview")
                .element("h2", frame.text("edit.preview"), "id", "preview");
        var none = form.draft().isEmpty();
        html.open("p", "data-none", "", "hidden", none ? null : "")
                .text(frame.text("edit.preview.none")).close("p");
        html.open("div", "class", "frames", "data-frames", "", "data-title", frame.text("edit.preview.frame"),
                "hidden", none ? "" : null);
        if (!none) {
            html.open("iframe", "title", frame.text("edit.preview.frame"), "sandbox", "allow-scripts",
                    "src", form.draft()).close("iframe");
        }
        html.close("div").close("section");
    }
}
