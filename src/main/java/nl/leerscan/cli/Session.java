package nl.leerscan.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerscan.content.ContentReader;
import nl.leerscan.content.Places;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problem;
import nl.leerscan.problem.Problems;
import nl.leerscan.problem.Spoken;
import nl.leerscan.render.PrintableCharacters;
import org.jspecify.annotations.Nullable;

/** What every command does with the content: reads it, and tells what goes wrong in its language. */
final class Session {

    private final Console console;
    private final Folders folders;
    private final long started = System.nanoTime();
    private final Spoken spoken;
    private String language;
    private Sentences sentences;
    private Places places = new Places(Location.of(ContentReader.TOOLKIT), List.of());

    Session(Console console, Spoken spoken, Folders folders) {
        this.console = console;
        this.spoken = spoken;
        this.language = spoken.language();
        this.sentences = new Sentences(Catalogue.of(language));
        this.folders = folders;
    }

    /** Shows how far the work is that begins now. */
    Progress progress() {
        return Progress.of(console);
    }

    Folders folders() {
        return folders;
    }

    Spoken spoken() {
        return spoken;
    }

    Sentences sentences() {
        return sentences;
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Whether a folder to read from is not there, which is told. */
    boolean lacksFolders() {
        return isMissing(folders.content(), "no-content.hint", "folder", typed(folders.content()))
                || isMissing(folders.templates(), "--templates");
    }

    boolean isMissing(Path folder, String option) {
        return isMissing(folder, "no-folder.hint", "option", option);
    }

    private boolean isMissing(Path folder, String hint, Object... details) {
        if (Files.isDirectory(folder)) {
            return false;
        }
        console.err().println(sentences.say("no-folder", "folder", folder));
        hint(hint, details);
        return true;
    }

    /** A path as it has to be typed. */
    static String typed(Path path) {
        var text = path.toString();
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    /** The content; empty when it has errors, which are not told yet. */
    Optional<Toolkit> read(Problems problems) {
        return read(problems, ContentReader::read);
    }

    /** The same, and what could be better about it. @param advice collects that */
    Optional<Toolkit> read(Problems problems, Problems advice) {
        return read(problems, reader -> reader.read(advice));
    }

    private Optional<Toolkit> read(Problems problems, Function<ContentReader, Optional<Toolkit>> how) {
        var reader = reader(folders.content(), problems);
        var toolkit = how.apply(reader);
        places = reader.places();
        speak(reader.language().orElse(null));
        return problems.hasErrors() ? Optional.empty() : toolkit;
    }

    /** Goes on in the language of the content, unless another was asked for. */
    private void speak(@Nullable String content) {
        var wanted = spoken.language(content);
        if (!wanted.equals(language)) {
            language = wanted;
            sentences = new Sentences(Catalogue.of(wanted));
        }
    }

    /** Other content, beside that of the session; empty when it has errors, which are not told yet. */
    Optional<Toolkit> readOther(Path content, Problems problems) {
        return reader(content, problems).read();
    }

    private ContentReader reader(Path content, Problems problems) {
        return new ContentReader(content, folders.templates(), new PrintableCharacters(), problems);
    }

    /** Where some things stand, once the content is read. */
    Places places() {
        return places;
    }

    /** What was found, to be told. */
    Report reportOf(List<Problem> problems) {
        return new Report(sentences, folders, problems, console.paint());
    }

    private Report report(List<Problem> problems) {
        var report = reportOf(problems);
        report.lines().forEach(console.err()::println);
        return report;
    }

    /** Tells what was found. */
    Report report(Problems problems) {
        return report(problems.sorted());
    }

    /** Tells what is wrong with the content, and after that what was done about it. */
    int refuse(Function<Report, String> after, Problems problems) {
        console.err().println(after.apply(report(problems)));
        return LeerscanCommand.FAILED;
    }

    /** Tells what is wrong with other content, so that nothing could be compared. */
    int refuseOther(Path content, Problems problems) {
        var others = new Folders(content, folders.templates(), folders.output());
        new Report(sentences, others, problems.sorted(), console.paint()).lines().forEach(console.err()::println);
        console.err().println(sentences.say("check.against-errors", "folder", content));
        return LeerscanCommand.FAILED;
    }

    /** Tells what was asked for. */
    void tell(String line) {
        console.out().println(line);
    }

    /** Tells that all went well. */
    int done(String message) {
        if (!console.isQuiet()) {
            console.out().println(message);
        }
        return LeerscanCommand.DONE;
    }

    /** The language in which things are told. */
    String language() {
        return language;
    }

    /** Whether what an earlier build left is in the language that is spoken now. */
    boolean speaksAs(BuildNote last) {
        return last.told().equals(spoken.language(last.content()));
    }

    /** Tells that the site is as it would come out. */
    int unchanged(BuildNote last) {
        speak(last.content());
        if (!last.warnings().isEmpty()) {
            report(last.warnings());
        }
        return done(last.sentence(folders.index()));
    }

    /** Tells that something that is not the author's mistake went wrong. */
    int fail(Throwable e, String key, String after) {
        var message = e.getMessage() == null ? "" : ": " + e.getMessage();
        if (System.getenv("LEERSCAN_DEBUG") != null) {
            e.printStackTrace(console.err());
        }
        if (isForbidden(e)) {
            return fail(sentences.say("failed.forbidden", "file", String.valueOf(((FileSystemException) e).getFile()))
                    + System.lineSeparator() + "    " + sentences.say("failed.forbidden.hint"), after);
        }
        return fail(sentences.say(key) + System.lineSeparator() + "    " + e.getClass().getSimpleName() + message, after);
    }

    /** Whether the computer does not let us: a place where one may not write, or a file that another program holds. */
    private static boolean isForbidden(Throwable e) {
        return e instanceof AccessDeniedException
                || e instanceof FileSystemException failure && "Read-only file system".equals(failure.getReason());
    }

    /** Tells what went wrong, and after that what was done about it. */
    int fail(String message, String after) {
        console.err().println(message);
        console.err().println(after);
        return LeerscanCommand.FAILED;
    }

    /** Tells what is wrong with the command line, and what would be right. */
    int misuse(String key, Object... details) {
        console.err().println(sentences.say(key, details));
        hint(key + ".hint", details);
        return LeerscanCommand.MISUSED;
    }

    private void hint(String key, Object... details) {
        console.err().println("    " + sentences.say(key, details));
    }
}
