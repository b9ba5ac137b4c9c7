package nl.leerscan.output;

import java.io.IOException;
import java.nio.file.Path;

/** The site is not written there, to keep what is there safe. Nothing was changed. */
public final class OutputRefused extends IOException {

    private static final long serialVersionUID = 1;

    /** Why a folder is refused. */
    public enum Reason {
        /** There is something else than a folder, or a link that leads nowhere. */
        NOT_A_FOLDER,
        /** It has files in it that Leerscan did not make. */
        NOT_OURS,
        /** It is, contains or lies in a folder that must stay. */
        TOO_CLOSE,
        /** The user stands in it: the folder is replaced as a whole, which would leave them in a removed one. */
        UNDER_FOOT,
        /** Another build is writing there at this moment. */
        BUSY
    }

    private final Reason reason;
    private final transient Path path;

    OutputRefused(Reason reason, Path path) {
        super(reason + ": " + path);
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** What is in the way. */
    public Path path() {
        return path;
    }
}
