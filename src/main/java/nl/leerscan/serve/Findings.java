package nl.leerscan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerscan.content.AuthorsFiles;
import nl.leerscan.editor.Attempt;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;
import nl.leerscan.render.TemplateFailure;

/** Puts what is wrong into words, each with the line that is meant. */
record Findings(Path content, Path templates, Catalogue catalogue) {

    /** Behind a line of dashes the template library goes on with advice to programmers. */
    private static final Pattern BEFORE_ADVICE = Pattern.compile("\\R\\s*-{4}");

    List<Finding> of(Attempt attempt) {
        var findings = new ArrayList<Finding>();
        if (attempt.failure() != null) {
            findings.add(of(attempt.failure()));
        }
        attempt.problems().forEach(problem -> findings.add(of(problem)));
        return List.copyOf(findings);
    }

    Finding of(Problem problem) {
        var location = problem.location();
        var file = AuthorsFiles.of(location, content, templates);
        return new Finding(place(file, location.line()),
                catalogue.text(problem.severity() == Severity.ERROR ? "cli.severity.error" : "cli.severity.warning", Map.of()),
                catalogue.message(problem), catalogue.hint(problem),
                MarkedLine.in(file, location.line(), location.column()));
    }

    /** What is not the content's mistake: a template's, or ours. */
    Finding of(Throwable failure) {
        if (failure instanceof TemplateFailure template) {
            var file = templates.resolve(template.file());
            return failure("template", place(file, template.line()), template.reason(),
                    MarkedLine.in(file, template.line(), template.column()));
        }
        var reading = failure instanceof IOException || failure instanceof UncheckedIOException;
        var message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure(reading ? "reading" : "program", reading ? "" : templates.toString(),
                failure.getClass().getSimpleName() + message, MarkedLine.NONE);
    }

    private Finding failure(String kind, String place, String reason, MarkedLine line) {
        return new Finding(place, catalogue.text("cli.severity.error", Map.of()),
                catalogue.text("serve.failed." + kind, Map.of("reason", BEFORE_ADVICE.split(reason)[0].strip())),
                catalogue.text("serve.failed." + kind + ".hint", Map.of()), line);
    }

    private String place(Path file, int line) {
        return line == 0 ? file.toString()
                : catalogue.text("serve.panel.place", Map.of("file", file.toString(), "line", String.valueOf(line)));
    }
}
