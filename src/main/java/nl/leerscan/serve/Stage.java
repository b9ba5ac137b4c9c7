package nl.leerscan.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerscan.editor.Spot;

/** Holds what is shown now; who wants to know waits here for something new. */
final class Stage {

    private final Map<String, Integer> lookedAt = new HashMap<>();
    private Shown shown;

    /** @param language in which things are said until the content has been read */
    Stage(String language) {
        shown = new Shown(0, SiteFiles.NONE, Shown.NO_PANEL, language, List.of());
    }

    /** A new site, with nothing wrong. */
    synchronized void show(SiteFiles files, String language, List<Spot> spots) {
        put(new Shown(shown.version() + 1, files, Shown.NO_PANEL, language, spots));
    }

    /** The site as it was when it was good, and over it is said what is wrong. */
    synchronized void say(String panel, SiteFiles good, String language) {
        put(new Shown(shown.version() + 1, good, panel, language, shown.spots()));
    }

    /** Someone opened a page, or left it. @param change 1 or -1 */
    synchronized void look(String path, int change) {
        lookedAt.merge(path, change, Integer::sum);
        lookedAt.remove(path, 0);
    }

    /** The pages that are open somewhere. */
    synchronized Set<String> lookedAt() {
        return Set.copyOf(lookedAt.keySet());
    }

    /** A file that was being made is there. */
    synchronized void renew() {
        put(new Shown(shown.version() + 1, shown.files(), shown.panel(), shown.language(), shown.spots()));
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
