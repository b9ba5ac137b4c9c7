package nl.leerscan.edit;

import java.io.IOException;
import java.nio.file.Path;

/** Puts a changed manuscript in the place of the file. */
public final class Saving {

    private Saving() {
    }

    /**
     * Saves; keeps the file as it was beside it, with {@code .bak} after its name.
     *
     * @throws ChangedMeanwhile when the file is not as it was read; nothing is written then
     */
    public static void save(Path contentFolder, Manuscript changed) throws IOException, ChangedMeanwhile {
        throw new UnsupportedOperationException("to come");
    }
}
