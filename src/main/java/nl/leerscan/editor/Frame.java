package nl.leerscan.editor;

import java.util.Map;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.render.ContentSecurityPolicy;

/** What stands around each page of the editor. */
record Frame(String language, Catalogue words) {

    private static final String STYLE = Carried.text(Frame.class, "edit.css");
    private static final String SCRIPT = Carried.text(Frame.class, "edit.js");
    private static final String POLICY = "default-src 'none'; style-src " + ContentSecurityPolicy.hash(STYLE)
            + "; script-src " + ContentSecurityPolicy.hash(SCRIPT)
            + "; img-src data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    static Frame of(String language) {
        return new Frame(language, Catalogue.of(language));
    }

    /** @param kind of page, for its style */
    String around(String title, String kind, Html body) {
        var html = new Html();
        html.open("html", "lang", language).open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title)
                .open("link", "rel", "icon", "href", "data:,")
                .own("style", STYLE).close("head")
                .open("body", "class", kind)
                .element("a", text("edit.skip"), "class", "skip", "href", "#main")
                .add(body)
                .own("script", SCRIPT).close("body").close("html");
        return "<!doctype html>\n" + html;
    }

    String text(String key) {
        return words.text(key, Map.of());
    }
}
