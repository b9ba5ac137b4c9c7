package nl.leerscan.cli;

import nl.leerscan.content.ContentReader;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;
import nl.leerscan.render.Overrun;

/** Tells an author of a document that takes more pages than it may. */
final class Overruns {

    private Overruns() {
    }

    static void warn(Overrun overrun, Problems problems, Sentences sentences) {
        var document = overrun.document();
        problems.warning(new Location(ContentReader.TOOLKIT, document.line(), 0), "document-overrun",
                "file", document.fileName(), "first", overrun.first(),
                "most", sentences.count("pages", overrun.most()), "pages", String.valueOf(overrun.pages()));
    }
}
