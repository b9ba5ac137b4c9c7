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
        var lines = file.lines();
        if (!isFence(lines.get(0))) {
            found.error(new Location(file.path(), 1, 1), "front-matter-missing");
            return Optional.empty();
        }
        for (int end = 1; end < lines.size(); end++) {
            if (isFence(lines.get(end))) {
                var hasSource = lines.subList(1, end).stream().anyMatch(line -> line.startsWith("source:"));
                // An empty line in place of the first fence keeps the line numbers right.
                var front = new TextFile(file.path(), "\n" + String.join("\n", lines.subList(1, end)) + "\n");
                return Optional.of(new Parts(file, front, body(file, lines, end + 1, found), hasSource));
            }
        }
        found.error(new Location(file.path(), 1, 1), "front-matter-open");
        return Optional.empty();
    }

    /** @param first the index of the body's first line */
    private Optional<MarkdownText> body(TextFile file, List<String> lines, int first, Problems found) {
        var text = String.join("\n", lines.subList(first, lines.size()));
        if (text.isBlank()) {
            found.error(new Location(file.path(), first, 1), "body-missing");
            return Optional.empty();
        }
        var start = new Location(file.path(), first + 1, 1);
        printed.look(file, start, file.text().length() - text.length(), file.text().length());
        return Optional.of(new MarkdownText(file.path(), text, new Lines(start, true)));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
