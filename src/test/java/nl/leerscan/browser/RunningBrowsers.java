package nl.leerscan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The browsers one thread started, kept for its next test and closed when all tests are done. */
final class RunningBrowsers {

    private static final Queue<RunningBrowsers> ALL = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<RunningBrowsers> MINE = ThreadLocal.withInitial(RunningBrowsers::new);

    private final Playwright playwright = Browsers.playwright();
    private final Map<String, Browser> running = new HashMap<>();

    private RunningBrowsers() {
        ALL.add(this);
    }

    static RunningBrowsers ofThisThread() {
        return MINE.get();
    }

    Browser browser(Browsers kind, boolean script) {
        return running.computeIfAbsent(kind + (script ? "" : " without script"), key -> kind.launch(playwright, script));
    }

    /** Called by JUnit; see {@code META-INF/services}. */
    public static final class Closer implements LauncherSessionListener {
        @Override
        public void launcherSessionClosed(LauncherSession session) {
            for (var browsers = ALL.poll(); browsers != null; browsers = ALL.poll()) {
                // Ends the browsers too.
                browsers.playwright.close();
            }
        }
    }
}
