package nl.leerscan.edit;

/** A file is no longer as it was read: someone else changed it, or it is gone. Nothing was written. */
public final class ChangedMeanwhile extends Exception {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String file) {
        super(file + " was changed by someone else");
    }
}
