package nl.leerscan.cli;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerscan.compare.Change;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, for tools: keys in a fixed order, a problem or change on each line. {@code docs/check.md} tells
 * what it holds; what it holds stays, for others rely on it.
 */
record CheckJson(Report report, @Nullable Changes changes) {

    private static final int FORMAT = 1;

    String text() {
        var sentences = report.sentences();
        var excerpts = new Excerpts();
        var json = new StringBuilder("{\n")
                .append("  \"format\": ").append(FORMAT).append(",\n")
                .append("  \"errors\": ").append(report.number(Severity.ERROR)).append(",\n")
                .append("  \"warnings\": ").append(report.number(Severity.WARNING)).append(",\n")
                .append("  \"problems\": ")
                .append(list(report.problems().stream().map(problem -> problem(problem, excerpts)).toList()));
        if (changes != null) {
            json.append(",\n  \"changes\": ")
                    .append(list(changes.changes().stream().map(change -> change(change, sentences)).toList()))
                    .append(",\n  \"suggestedEdition\": ").append(quotedOrNull(changes.suggested()));
        }
        return json.append("\n}").toString();
    }

    private String problem(Problem problem, Excerpts excerpts) {
        var place = problem.location();
        var line = excerpts.at(report.file(place), place).map(Excerpt::text).orElse(null);
        return "{\"severity\": " + quoted(Report.severity(problem))
                + ", \"file\": " + quoted(place.file())
                + ", \"line\": " + place.line()
                + ", \"column\": " + place.column()
                + ", \"code\": " + quoted(problem.code())
                + ", \"message\": " + quoted(report.sentences().catalogue().message(problem))
                + ", \"hint\": " + quoted(report.sentences().catalogue().hint(problem))
                + ", \"text\": " + quotedOrNull(line) + "}";
    }

    private static String change(Change change, Sentences sentences) {
        return "{\"code\": " + quoted(change.code())
                + ", \"message\": " + quoted(Changes.words(change, sentences))
                + ", \"was\": " + quotedOrNull(change.details().get("was"))
                + ", \"now\": " + quotedOrNull(change.details().get("now"))
                + ", \"endsEdition\": " + change.endsEdition() + "}";
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]"
                : items.stream().map(item -> "    " + item).collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }

    private static String quotedOrNull(@Nullable String text) {
        return text == null ? "null" : quoted(text);
    }

    static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
