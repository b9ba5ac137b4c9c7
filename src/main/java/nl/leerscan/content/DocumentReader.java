package nl.leerscan.content;

import java.util.List;
import java.util.Optional;
import nl.leerscan.content.KnownTexts.Parts;
import nl.leerscan.model.Article;
import nl.leerscan.model.Document;
import nl.leerscan.model.Prose;
import nl.leerscan.model.Workshop;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** Reads pages of running text: front matter between two lines of {@code ---}, then Markdown. */
final class DocumentReader {

    private static final String FENCE = "---";
    private static final Prose NOTHING = new Prose(List.of());
    private static final int LARGEST_ORDER = 1_000_000;

    private final Markdown markdown;
    private final KnownTexts known;
    private final Printed printed;
    private final Problems problems;

    /** A file taken apart; the front matter still has to be asked for its keys. */
    private record Opened(Fields fields, Prose body) {
    }

    DocumentReader(Markdown markdown, KnownTexts known, Printed printed, Problems problems) {
        this.markdown = markdown;
        this.known = known;
        this.printed = printed;
        this.problems = problems;
    }

    Optional<Document> document(TextFile file) {
        return open(file).map(opened -> {
            var fields = opened.fields();
            var document = new Document(fields.text("title"), fields.text("summary"), opened.body());
            fields.close();
            return document;
        });
    }

    Optional<Article> article(TextFile file) {
        return open(file).map(opened -> {
            var fields = opened.fields();
            var article = new Article(
                    ContentPath.articleId(file.path()),
                    fields.text("title"),
                    fields.text("summary"),
                    SourceReader.required(fields),
                    new Values(fields, problems).wholeNumber("order", LARGEST_ORDER).orElse(0),
                    opened.body());
            fields.close();
            return article;
        });
    }

    Optional<Workshop> workshop(TextFile file, WorkshopReader reader) {
        return open(file).map(opened -> reader.read(opened.fields(), opened.body()));
    }

    private Optional<Opened> open(TextFile file) {
        return known.parts(file, printed, problems, found -> takeApart(file, found)).flatMap(parts -> {
            var body = parts.body().map(text -> markdown.document(text, parts.hasSource())).orElse(NOTHING);
            return Fields.ofFile(parts.front(), known, printed, problems).map(fields -> new Opened(fields, body));
        });
    }

    private Optional<Parts> takeApart(TextFile file, Problems found) {
        var text = file.text();
        var first = new Location(file.path(), 1, 1);
        if (!isFence(text, 0)) {
            found.error(first, "front-matter-missing");
            return Optional.empty();
        }
        var start = text.indexOf('\n') + 1;
        for (int line = 2, at = start; at > 0; line++, at = text.indexOf('\n', at) + 1) {
            if (isFence(text, at)) {
                // An empty line in place of the first fence keeps the line numbers right.
                var front = new TextFile(file.path(), "\n" + text.substring(start, Math.max(start, at - 1)) + "\n");
                return Optional.of(new Parts(file, front, body(file, endOfLine(text, at), line, found),
                        front.text().contains("\nsource:")));
            }
        }
        found.error(first, "front-matter-open");
        return Optional.empty();
    }

    /**
     * @param fenceEnd where the fence above it ends
     * @param fence    the line of that
     */
    private Optional<MarkdownText> body(TextFile file, int fenceEnd, int fence, Problems found) {
        var text = file.text().substring(Math.min(fenceEnd + 1, file.text().length()));
        if (text.isBlank()) {
            found.error(new Location(file.path(), fence, 1), "body-missing");
            return Optional.empty();
        }
        var start = new Location(file.path(), fence + 1, 1);
        printed.look(file, start, file.text().length() - text.length(), file.text().length());
        return Optional.of(new MarkdownText(file.path(), text, new Lines(start, true)));
    }

    private static boolean isFence(String text, int line) {
        return text.startsWith(FENCE, line) && text.substring(line, endOfLine(text, line)).stripTrailing().equals(FENCE);
    }

    private static int endOfLine(String text, int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
