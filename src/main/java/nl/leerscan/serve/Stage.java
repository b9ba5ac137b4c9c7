package nl.leerscan.serve;

/** Holds what is shown now; who wants to know waits here for something new. */
final class Stage {

    private Shown shown = new Shown(0, SiteFiles.NONE, Shown.NO_PANEL, "nl");

    /** A new site, with nothing wrong. */
    synchronized void show(SiteFiles files, String language) {
        put(new Shown(shown.version() + 1, files, Shown.NO_PANEL, language));
    }

    /** The site stays; over it is said what is wrong. */
    synchronized void say(String panel, String language) {
        put(new Shown(shown.version() + 1, shown.files(), panel, language));
    }

    /** A file that was being made is there. */
    synchronized void renew() {
        put(new Shown(shown.version() + 1, shown.files(), shown.panel(), shown.language()));
    }

    synchronized Shown now() {
        return shown;
    }

    /** What is shown once that is newer than a version, or after some time if nothing is. */
    synchronized Shown after(long version, long milliseconds) throws InterruptedException {
        var latest = System.nanoTime() + milliseconds * 1_000_000;
        var left = milliseconds;
        while (shown.version() <= version && left > 0) {
            wait(left);
            left = (latest - System.nanoTime()) / 1_000_000;
        }
        return shown;
    }

    private void put(Shown next) {
        shown = next;
        notifyAll();
    }
}
