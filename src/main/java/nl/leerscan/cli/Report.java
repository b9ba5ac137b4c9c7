package nl.leerscan.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;

/** What is told of a build: each problem where its author can find it, and one summary. */
record Report(Sentences sentences, Folders folders, List<Problem> problems) {

    private static final String IN_TEMPLATES = "templates/";

    /** Two lines for each problem: what and where, and what to do. */
    Stream<String> lines() {
        return problems.stream().flatMap(problem -> Stream.of(
                place(problem.location()) + ": " + sentences.say("severity." + severity(problem)) + ": "
                        + sentences.catalogue().message(problem),
                "    " + sentences.catalogue().hint(problem)));
    }

    /** After a build that succeeded. */
    String done(int pages, int documents, Duration took) {
        var key = problems.isEmpty() ? "done.fine" : "done.warnings";
        return sentences.say(key,
                "pages", sentences.count("pages", pages),
                "documents", sentences.count("documents", documents),
                "warnings", sentences.count("warnings", number(Severity.WARNING)),
                "seconds", sentences.seconds(took),
                "index", folders.output().resolve("index.html"));
    }

    /** After a build that found errors. */
    String nothingWritten(boolean siteExists) {
        var errors = sentences.count("errors", number(Severity.ERROR));
        var warnings = number(Severity.WARNING);
        var found = warnings == 0 ? errors
                : sentences.say("and", "first", errors, "second", sentences.count("warnings", warnings));
        return sentences.say(siteExists ? "content-errors.kept" : "content-errors.none",
                "found", found, "folder", folders.output());
    }

    /** After a set of forms that could not be made. */
    String nothingPrinted() {
        return nothingWritten(false);
    }

    private String place(Location location) {
        var file = location.file();
        Path shown = file.startsWith(IN_TEMPLATES)
                ? folders.templates().resolve(file.substring(IN_TEMPLATES.length()))
                : folders.content().resolve(file);
        return new Location(shown.toString(), location.line(), location.column()).toString();
    }

    private static String severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    private long number(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
