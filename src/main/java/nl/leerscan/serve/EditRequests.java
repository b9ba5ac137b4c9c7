package nl.leerscan.serve;

import static nl.leerscan.editor.Editor.DRAFT;
import static nl.leerscan.editor.Editor.EDIT;
import static nl.leerscan.editor.Editor.OVERVIEW;
import static nl.leerscan.editor.Editor.TRY;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerscan.editor.Answer;
import nl.leerscan.editor.DraftPage;
import nl.leerscan.editor.Editor;
import nl.leerscan.problem.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked of the editor. Only a form of this server is taken: it comes from a page of ours, as the browser
 * says, and carries the token.
 */
final class EditRequests {

    private static final Pattern DRAFT_PAGE = Pattern.compile(DRAFT + "(\\d{1,9})/(.*)");
    private static final String LOOK = "GET, HEAD";
    private static final String HTML = "text/html; charset=utf-8";

    private final Token token = Token.random();
    private final Editor editor;

    EditRequests(Path content, Path templates, Spoken spoken) {
        editor = new Editor(content, templates, spoken, token.value());
    }

    static boolean isOne(@Nullable String path) {
        return path != null && (path.equals(OVERVIEW) || path.startsWith(EDIT) || path.startsWith(TRY)
                || path.startsWith(DRAFT));
    }

    void answer(HttpExchange exchange, String language) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var posts = exchange.getRequestMethod().equals("POST");
        var takesForms = path.startsWith(EDIT) || path.startsWith(TRY);
        var looks = Requests.METHODS.contains(exchange.getRequestMethod()) && !path.startsWith(TRY);
        if (!looks && !(posts && takesForms)) {
            exchange.getResponseHeaders().set("Allow", !takesForms ? LOOK : path.startsWith(TRY) ? "POST" : LOOK + ", POST");
            refuse(exchange, 405, "method", language);
        } else if (posts) {
            take(exchange, path, language);
        } else if (path.startsWith(DRAFT)) {
            showDraft(exchange, path, language);
        } else {
            send(exchange, look(path, exchange.getRequestURI().getQuery()), language);
        }
    }

    private Optional<Answer> look(String path, @Nullable String query) {
        return path.length() <= EDIT.length() ? Optional.of(editor.overview())
                : editor.form(path.substring(EDIT.length()), query == null ? "" : query);
    }

    private void take(HttpExchange exchange, String path, String language) throws IOException {
        if (!FormData.isForm(exchange)) {
            refuse(exchange, 415, "not-a-form", language);
            return;
        }
        if (!isOfOurPage(exchange)) {
            refuse(exchange, 403, "not-ours", language);
            return;
        }
        var form = FormData.read(exchange);
        if (form.isEmpty()) {
            exchange.getResponseHeaders().set("Connection", "close");
            refuse(exchange, 413, "too-much", language);
        } else {
            send(exchange, answer(path, form.get()), language);
        }
    }

    private Optional<Answer> answer(String path, Map<String, String> form) {
        var trying = path.startsWith(TRY);
        var thing = path.substring((trying ? TRY : EDIT).length());
        if (!token.is(form.getOrDefault("token", ""))) {
            return editor.giveBack(thing, form);
        }
        return trying ? editor.tryOut(thing, form) : editor.save(thing, form);
    }

    /** What browsers tell of where a form comes from; one that tells nothing is no browser of today. */
    private static boolean isOfOurPage(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var origin = headers.getFirst("Origin");
        var site = headers.getFirst("Sec-Fetch-Site");
        return ("http://" + headers.getFirst("Host")).equalsIgnoreCase(origin) && (site == null || site.equals("same-origin"));
    }

    private void showDraft(HttpExchange exchange, String path, String language) throws IOException {
        var asked = DRAFT_PAGE.matcher(path);
        var page = asked.matches()
                ? editor.draft(Integer.parseInt(asked.group(1)), Requests.name("/" + asked.group(2)))
                : Optional.<DraftPage>empty();
        // The frame beside a form is ours; in any other window of ours, such a page may be seen as well.
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        exchange.getResponseHeaders().set("Content-Type", HTML);
        Requests.send(exchange, page.isPresent() ? 200 : 404,
                page.map(ServedPage::draft).orElseGet(() -> StatusPage.of("no-draft", language)));
    }

    private static void send(HttpExchange exchange, Optional<Answer> answer, String language) throws IOException {
        if (answer.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", HTML);
            Requests.send(exchange, 404, StatusPage.missing(language));
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.get().type());
        if (!answer.get().location().isEmpty()) {
            headers.set("Location", answer.get().location());
        }
        Requests.send(exchange, answer.get().status(), answer.get().body());
    }

    private static void refuse(HttpExchange exchange, int status, String kind, String language) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", HTML);
        Requests.send(exchange, status, StatusPage.of(kind, language));
    }
}
