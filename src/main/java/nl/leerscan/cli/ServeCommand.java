package nl.leerscan.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problems;
import nl.leerscan.serve.PreviewServer;
import nl.leerscan.serve.Told;
import org.jspecify.annotations.Nullable;

/** {@code leerscan serve}: the site in a browser, while it is edited. */
final class ServeCommand {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65_535;

    private final Console console;
    private final Session session;
    private final @Nullable String port;
    private final boolean opensBrowser;

    /** @param port which port to try first, as it was asked for */
    ServeCommand(Console console, Session session, @Nullable String port, boolean opensBrowser) {
        this.console = console;
        this.session = session;
        this.port = port;
        this.opensBrowser = opensBrowser;
    }

    /** Serves until it is interrupted, as by Ctrl+C. */
    int run() {
        if (port != null && !isPort(port)) {
            return session.misuse("serve.port-form", "value", port, "highest", String.valueOf(HIGHEST_PORT));
        }
        if (session.lacksFolders()) {
            return LeerscanCommand.MISUSED;
        }
        var wanted = port == null ? PreviewServer.PORT : Integer.parseInt(port);
        var folders = session.folders();
        try (var server = PreviewServer.start(
                folders.content(), folders.templates(), session.spoken(), wanted, this::tell)) {
            welcome(server, wanted);
            return waitUntilStopped();
        } catch (IOException e) {
            return session.fail(e, "serve.failed", session.sentences().say("serve.stopped"));
        }
    }

    private static boolean isPort(String port) {
        return NUMBER.matcher(port).matches() && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= HIGHEST_PORT;
    }

    /** Ctrl+C ends Java itself, which says so; a test interrupts. */
    private int waitUntilStopped() {
        var goodbye = session.sentences().say("serve.stopped");
        var atTheEnd = new Thread(() -> console.out().println(goodbye));
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            new CountDownLatch(1).await();
            return LeerscanCommand.DONE;
        } catch (InterruptedException stopped) {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
            return session.done(goodbye);
        }
    }

    private void welcome(PreviewServer server, int wanted) {
        var sentences = session.sentences();
        if (server.port() != wanted) {
            console.out().println(sentences.say("serve.other-port", "port", String.valueOf(wanted)));
        }
        console.out().println(sentences.say("serve.at", "address", server.address()));
        if (opensBrowser && !BrowserOpener.open(server.address())) {
            console.out().println(sentences.say("serve.look-yourself"));
        }
    }

    private void tell(Told told) {
        var sentences = new Sentences(Catalogue.of(told.language()));
        var problems = new Problems();
        told.overruns().forEach(overrun -> Overruns.warn(overrun, problems, sentences));
        new Report(sentences, session.folders(), told.problems(), console.paint()).lines().forEach(console.err()::println);
        new Report(sentences, session.folders(), problems.sorted(), console.paint()).lines().forEach(console.err()::println);
        var failure = told.failure();
        if (failure != null) {
            session.fail(failure, "failed.rendering", sentences.say("serve.kept"));
        } else if (told.changed() != null) {
            console.out().println(sentences.say("serve.shown." + form(told.changed()), "number", told.changed(),
                    "milliseconds", told.took().toMillis()));
        } else if (!told.problems().isEmpty()) {
            console.err().println(sentences.say("serve.kept"));
        }
    }

    private static String form(int number) {
        return number == 0 ? "none" : number == 1 ? "one" : "many";
    }
}
