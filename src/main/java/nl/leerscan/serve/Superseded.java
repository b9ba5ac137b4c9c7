package nl.leerscan.serve;

/** Who waits for a file of a build that is no longer wanted gets this, and asks for that of the next. */
final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1;

    Superseded() {
        super("A newer build took its place", null, false, false);
    }
}
