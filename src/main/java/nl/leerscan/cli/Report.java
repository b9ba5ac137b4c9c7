package nl.leerscan.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.leerscan.content.AuthorsFiles;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Severity;

/** What is told of a build: each problem where its author can find it, and one summary. */
record Report(Sentences sentences, Folders folders, List<Problem> problems, Paint paint) {

    private static final String INDENT = "    ";

    /** For each problem where it is and what is wrong, the line with the place marked, and what to do. */
    Stream<String> lines() {
        var excerpts = new Excerpts();
        return problems.stream().flatMap(problem -> Stream.of(
                Stream.of(heading(problem)),
                excerpts.at(file(problem.location()), problem.location()).stream()
                        .flatMap(excerpt -> lines(excerpt, problem.severity())),
                Stream.of(INDENT + sentences.catalogue().hint(problem))).flatMap(lines -> lines));
    }

    private String heading(Problem problem) {
        var severity = paint.severity(problem.severity(), sentences.say("severity." + severity(problem)) + ":");
        return paint.place(place(problem.location()) + ":") + " " + severity + " " + sentences.catalogue().message(problem);
    }

    private Stream<String> lines(Excerpt excerpt, Severity severity) {
        var number = String.valueOf(excerpt.number());
        var line = INDENT + paint.aside(number + " |") + " " + excerpt.text();
        return excerpt.before().isEmpty() ? Stream.of(line) : Stream.of(line,
                INDENT + " ".repeat(number.length()) + paint.aside(" |") + " "
                        + " ".repeat(excerpt.before().getAsInt()) + paint.severity(severity, "^"));
    }

    /** After a build that succeeded. */
    String done(Counts counts, Duration took) {
        var key = problems.isEmpty() ? "done.fine" : "done.warnings";
        return sentences.say(key,
                "pages", sentences.count("pages", counts.pages()),
                "documents", sentences.count("documents", counts.documents()),
                "warnings", sentences.count("warnings", number(Severity.WARNING)),
                "seconds", sentences.seconds(took),
                "index", folders.index());
    }

    /** After a build that had nothing to do; see {@link BuildNote#sentence}. */
    String unchanged(Counts counts) {
        return sentences.say("done.unchanged",
                "pages", sentences.count("pages", counts.pages()),
                "documents", sentences.count("documents", counts.documents()),
                "found", problems.isEmpty() ? sentences.say("done.no-problems") : sentences.count("warnings", problems.size()),
                "index", BuildNote.INDEX);
    }

    /** After a build that found errors. */
    String nothingWritten(boolean siteExists) {
        return sentences.say(siteExists ? "content-errors.kept" : "content-errors.none",
                "found", found(), "folder", folders.output());
    }

    /** After a check. */
    String checked() {
        return problems.isEmpty() ? sentences.say("check.fine") : sentences.say("check.found", "found", found());
    }

    /** How many errors and warnings; what there is none of is left out. */
    private String found() {
        var errors = number(Severity.ERROR);
        var warnings = number(Severity.WARNING);
        if (errors > 0 && warnings > 0) {
            return sentences.say("and",
                    "first", sentences.count("errors", errors), "second", sentences.count("warnings", warnings));
        }
        return errors > 0 ? sentences.count("errors", errors) : sentences.count("warnings", warnings);
    }

    /** After a set of forms that could not be made. */
    String nothingPrinted() {
        return nothingWritten(false);
    }

    private String place(Location location) {
        return new Location(file(location).toString(), location.line(), location.column()).toString();
    }

    Path file(Location location) {
        return AuthorsFiles.of(location, folders.content(), folders.templates());
    }

    static String severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    long number(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
