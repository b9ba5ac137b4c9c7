package nl.leerscan.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.leerscan.editor.Carried;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.render.ContentSecurityPolicy;
import nl.leerscan.render.Markup;

/** A page of the preview itself, where the site has none. */
final class StatusPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {hash}; script-src 'none'; \
            img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <style>{style}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{text}</p>
            {link}
            </main>
            </body>
            </html>
            """;

    private static final String STYLE = Carried.text(StatusPage.class, "status.css");

    private StatusPage() {
    }

    /** There is no such page. */
    static byte[] missing(String language) {
        var words = Catalogue.of(language);
        return page("missing", language, "<p><a href=\"/\">" + text(words, "serve.missing.start") + "</a></p>");
    }

    /** Another page, without a way on. @param kind which: a word of the catalogue */
    static byte[] of(String kind, String language) {
        return page(kind, language, "");
    }

    private static byte[] page(String kind, String language, String link) {
        var words = Catalogue.of(language);
        return PAGE.replace("{language}", Markup.escaped(language))
                .replace("{title}", text(words, "serve." + kind + ".title"))
                .replace("{text}", text(words, "serve." + kind + ".text"))
                .replace("{link}", link)
                .replace("{style}", STYLE)
                .replace("{hash}", ContentSecurityPolicy.hash(STYLE))
                .getBytes(UTF_8);
    }

    private static String text(Catalogue words, String key) {
        return Markup.escaped(words.text(key, Map.of()));
    }
}
