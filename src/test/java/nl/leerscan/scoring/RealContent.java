package nl.leerscan.scoring;

import java.nio.file.Path;
import nl.leerscan.AllPrintable;
import nl.leerscan.content.ContentReader;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Toolkit;
import nl.leerscan.problem.Problems;

/** The content that is shipped, as the model. */
public final class RealContent {

    private static final Toolkit READ = readOnce();

    private RealContent() {
    }

    public static Toolkit read() {
        return READ;
    }

    private static Toolkit readOnce() {
        var problems = new Problems();
        return new ContentReader(Path.of("content"), Path.of("templates"), new AllPrintable(), problems).read()
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    /** The same toolkit around another instrument. */
    public static Toolkit around(Instrument instrument) {
        var real = read();
        return new Toolkit(real.title(), real.organisation(), real.edition(), real.texts(), real.address(),
                real.accent(), real.logo(), real.paper(), real.documents(), instrument, real.start(), real.articles(), real.terms(), real.about(),
                real.workshop(), real.background());
    }
}
