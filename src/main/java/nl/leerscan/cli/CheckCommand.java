package nl.leerscan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Problems;
import nl.leerscan.problem.Severity;
import nl.leerscan.render.QuestionLines;
import nl.leerscan.render.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * {@code leerscan check}: all that a build would say, and what else an author may want to look at, without writing. What
 * was found is what was asked for, so it goes where answers go.
 */
final class CheckCommand {

    /** The questions of the article take three lines at most, and with those the form fits on its sheet. */
    private static final int MOST_LINES = 3;

    private final Session session;
    private final CheckRequest request;

    CheckCommand(Session session, CheckRequest request) {
        this.session = session;
        this.request = request;
    }

    int run() {
        if (!request.isUnderstood()) {
            return session.misuse("check.format-unknown", "value", String.valueOf(request.format()));
        }
        var against = request.against();
        if (session.lacksFolders() || against != null && session.isMissing(against, "--against")) {
            return LeerscanCommand.MISUSED;
        }
        var problems = new Problems();
        try {
            var advice = new Problems();
            return check(session.read(problems, advice), problems, advice);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            session.report(problems);
            return session.fail(e, "failed.checking", session.sentences().say("check.failed"));
        }
    }

    private int check(Optional<Toolkit> toolkit, Problems problems, Problems advice) throws IOException {
        if (toolkit.isPresent()) {
            look(toolkit.get(), problems);
            problems.addAll(advice);
        }
        var against = request.against();
        if (toolkit.isEmpty() || against == null) {
            return tell(problems, null);
        }
        var oldProblems = new Problems();
        var old = session.readOther(against, oldProblems);
        if (old.isEmpty()) {
            return session.refuseOther(against, oldProblems);
        }
        return tell(problems, Changes.between(old.get(), toolkit.get()));
    }

    private void look(Toolkit toolkit, Problems problems) throws IOException {
        var making = Making.of(toolkit, session, problems);
        try (var progress = session.progress()) {
            making.make(new Renderer(session.folders().templates()), progress, (path, bytes) -> { });
        }
        var lines = new QuestionLines().of(making.plan());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) > MOST_LINES) {
                problems.warning(session.places().questions().get(i), "question-long",
                        "lines", String.valueOf(lines.get(i)), "most", String.valueOf(MOST_LINES));
            }
        }
    }

    private int tell(Problems problems, @Nullable Changes changes) {
        var report = session.reportOf(problems.sorted());
        if (request.isJson()) {
            session.tell(new CheckJson(report, changes).text());
        } else {
            var lines = new ArrayList<>(report.lines().toList());
            lines.add(report.checked());
            if (changes != null) {
                lines.add("");
                changes.lines(session.sentences()).forEach(lines::add);
            }
            lines.forEach(session::tell);
        }
        return report.number(Severity.ERROR) > 0 ? LeerscanCommand.FAILED : LeerscanCommand.DONE;
    }
}
