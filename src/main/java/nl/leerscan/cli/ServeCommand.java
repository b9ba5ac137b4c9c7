package nl.leerscan.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import nl.leerscan.problem.Catalogue;
import nl.leerscan.problem.Problems;
import nl.leerscan.serve.PreviewServer;
import nl.leerscan.serve.Told;

/** {@code leerscan serve}: the site in a browser, while it is edited. */
final class ServeCommand {

    private final Console console;
    private final Session session;
    private final boolean opensBrowser;

    ServeCommand(Console console, Session session, boolean opensBrowser) {
        this.console = console;
        this.session = session;
        this.opensBrowser = opensBrowser;
    }

    /** Serves until it is interrupted, as by Ctrl+C. */
    int run() {
        if (session.lacksFolders()) {
            return LeerscanCommand.MISUSED;
        }
        var folders = session.folders();
        try (var server = PreviewServer.start(
                folders.content(), folders.templates(), session.spoken(), PreviewServer.PORT, this::tell)) {
            welcome(server);
            return waitUntilStopped();
        } catch (IOException e) {
            return session.fail(e, "serve.failed", session.sentences().say("serve.stopped"));
        }
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

    private void welcome(PreviewServer server) {
        var sentences = session.sentences();
        if (server.port() != PreviewServer.PORT) {
            console.out().println(sentences.say("serve.other-port", "port", PreviewServer.PORT));
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
