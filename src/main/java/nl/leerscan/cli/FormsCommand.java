package nl.leerscan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerscan.model.PrintedDocument;
import nl.leerscan.model.Toolkit;
import nl.leerscan.output.PdfFile;
import nl.leerscan.plan.FormSet;
import nl.leerscan.plan.Plan;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.NotNumbered;
import nl.leerscan.render.Pdf;
import nl.leerscan.render.PrintableCharacters;
import nl.leerscan.render.Renderer;
import org.jspecify.annotations.Nullable;

/** {@code leerscan forms}: numbered score forms for one workshop, in one PDF. */
final class FormsCommand {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final String ENDING = ".pdf";

    private final Session session;
    private final FormsRequest request;

    FormsCommand(Session session, FormsRequest request) {
        this.session = session;
        this.request = request;
    }

    int run() {
        if (session.lacksFolders()) {
            return LeerscanCommand.MISUSED;
        }
        try {
            return check().orElseGet(this::readAndPrint);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return session.fail(e, "failed.reading-or-writing", nothingWritten());
        }
    }

    /** What is wrong with the command line, if anything. */
    private Optional<Integer> check() {
        if (request.copies() == null) {
            return Optional.of(session.misuse("forms.copies-missing"));
        }
        if (!NUMBER.matcher(request.copies()).matches() || copies() < 1 || copies() > FormSet.MOST_COPIES) {
            return Optional.of(session.misuse("forms.copies-form", "value", request.copies(), "most", FormSet.MOST_COPIES));
        }
        if (request.date() != null && date() == null) {
            return Optional.of(session.misuse("forms.date-form", "value", request.date()));
        }
        if (!request.out().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return Optional.of(session.misuse("forms.out-form", "file", request.out()));
        }
        if (Files.exists(request.out()) && !PdfFile.isOurs(request.out())) {
            return Optional.of(session.misuse("forms.out-not-ours", "file", request.out()));
        }
        return unprintable().map(character -> session.misuse("forms.character", "character", character));
    }

    private Optional<String> unprintable() {
        var printable = new PrintableCharacters();
        return Stream.of(request.workshop(), request.place())
                .filter(Objects::nonNull)
                .flatMap(text -> text.codePoints().boxed())
                .filter(point -> !printable.test(point))
                .map(Character::toString)
                .findFirst();
    }

    private int readAndPrint() {
        var problems = new Problems();
        var toolkit = session.read(problems);
        if (toolkit.isEmpty()) {
            return session.refuse(Report::nothingPrinted, problems);
        }
        session.report(problems);
        if (toolkit.get().documents().isEmpty()) {
            return session.misuse("forms.no-documents");
        }
        var form = form(toolkit.get());
        if (form.isEmpty()) {
            return session.misuse("forms.form-unknown", "known", toolkit.get().documents().stream()
                    .map(PrintedDocument::file).collect(Collectors.joining(", ")));
        }
        return print(toolkit.get(), form.get());
    }

    private Optional<PrintedDocument> form(Toolkit toolkit) {
        return toolkit.documents().stream()
                .filter(document -> request.form() == null || document.file().equals(request.form()))
                .findFirst();
    }

    private int print(Toolkit toolkit, PrintedDocument form) {
        var set = FormSet.of(request.workshop(), date(), request.place(), copies(), toolkit.texts());
        try {
            var pdf = pdf(toolkit, form, set);
            PdfFile.write(request.out(), pdf.bytes());
            var sentences = session.sentences();
            return session.done(sentences.say("forms.done", "forms", sentences.count("forms", set.copies()),
                    "pages", sentences.count("pages", pdf.pages()), "seconds", sentences.seconds(session.took()),
                    "file", request.out()));
        } catch (NotNumbered e) {
            return session.misuse("forms.not-numbered", "form", form.file());
        } catch (IOException e) {
            return session.fail(e, "failed.reading-or-writing", nothingWritten());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return session.fail(e, "failed.rendering", nothingWritten());
        }
    }

    private Pdf pdf(Toolkit toolkit, PrintedDocument form, FormSet set) {
        try (var progress = session.progress()) {
            return new Renderer(session.folders().templates()).formSet(Plan.of(toolkit), form, set, done ->
                    progress.at(done, set.copies(), () -> session.sentences().say("forms.progress",
                            "done", done, "count", set.copies())));
        }
    }

    private int copies() {
        return Integer.parseInt(Objects.requireNonNull(request.copies()));
    }

    private @Nullable LocalDate date() {
        try {
            return request.date() == null ? null : LocalDate.parse(request.date());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String nothingWritten() {
        return session.sentences().say("nothing-written.none");
    }
}
