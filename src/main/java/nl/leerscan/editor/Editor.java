package nl.leerscan.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerscan.edit.ChangedMeanwhile;
import nl.leerscan.edit.Manuscript;
import nl.leerscan.edit.Saving;
import nl.leerscan.problem.Spoken;

/**
 * Lets someone edit the content in forms, without seeing a file. It is asked for pages and handed forms; who asks is for
 * others to judge. An address names a thing, never a file.
 */
public final class Editor {

    /** The list of all that can be edited. */
    public static final String OVERVIEW = "/.leerscan/edit";
    /** Before the address of a thing: its form, which is also where it is saved. */
    public static final String EDIT = OVERVIEW + "/";
    /** Before the address of a thing: what would come of a form. */
    public static final String TRY = "/.leerscan/try/";
    /** Before a number and the path of a page: that page as it would be. */
    public static final String DRAFT = "/.leerscan/draft/";

    static final String SAVED = "edit.saved";
    static final String SAME = "edit.same";
    static final String STALE = "edit.stale";
    private static final String REFUSED = "edit.refused";
    private static final String UNTRUSTED = "edit.untrusted";
    private static final String FAILED = "edit.failed";
    private static final Map<String, String> AFTER = Map.of("saved", SAVED, "same", SAME);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int FAILURE = 500;

    private final Path content;
    private final Path templates;
    private final String token;
    private final Trials trials;
    private final Drafts drafts = new Drafts();

    /**
     * An editor of a folder.
     *
     * @param spoken which language it says things in
     * @param token  what each form carries along
     */
    public Editor(Path content, Path templates, Spoken spoken, String token) {
        this.content = content;
        this.templates = templates;
        this.token = token;
        this.trials = new Trials(new Workbench(content, templates, spoken));
    }

    /** A thing, with its file as it is now. */
    private record Opened(Thing thing, Manuscript file, Remarks remarks, Frame frame) {

        boolean isAsIn(Map<String, String> form) {
            return file.fingerprint().equals(form.getOrDefault("fingerprint", ""));
        }
    }

    /** What was sent, and what would come of it. */
    private record Sent(Values values, Values.Result result, Attempt trial, List<Remark> remarks) {

        boolean fits() {
            return result.refusals().isEmpty();
        }
    }

    /** The list of all that can be edited. */
    public synchronized Answer overview() {
        var frame = Frame.of(trials.ofTheFiles().language());
        var things = new Things(new Manuscripts(content), templates, frame.words());
        return Answer.page(OK, OverviewPage.of(things.all(), frame));
    }

    /** The form of a thing. @param query what follows its address: what became of saving it just now */
    public synchronized Optional<Answer> form(String address, String query) {
        return open(address).map(opened -> {
            var now = trials.ofTheFiles();
            var remarks = opened.remarks.of(new Values.Result(opened.file, Map.of()), now);
            return show(opened, Values.of(opened.thing, opened.file), now, remarks, AFTER.getOrDefault(query, ""), OK);
        });
    }

    /** What would come of a form, for its script. */
    public synchronized Optional<Answer> tryOut(String address, Map<String, String> form) {
        return open(address).map(opened -> {
            var sent = sent(opened, form);
            var remarks = new ArrayList<>(sent.remarks);
            if (!opened.isAsIn(form)) {
                remarks.add(0, opened.remarks.of("", new Refusal("edit.stale.meanwhile", Map.of())));
            }
            return Answer.json(FormJson.of(remarks, drafts.keep(sent.trial, opened.thing), opened.frame));
        });
    }

    /** Saves a form, and leads back to it; or gives it back with what stood in it and why it was not saved. */
    public synchronized Optional<Answer> save(String address, Map<String, String> form) {
        return open(address).map(opened -> {
            var sent = sent(opened, form);
            if (!opened.isAsIn(form)) {
                return refuse(opened, sent, form, STALE, CONFLICT);
            }
            if (!sent.fits() || sent.trial.hasErrors() && sent.trial.isWorseThan(trials.ofTheFiles())) {
                return show(opened, sent.values, sent.trial, sent.remarks, REFUSED, UNPROCESSABLE);
            }
            return Arrays.equals(sent.result.file().bytes(), opened.file.bytes()) ? Answer.goTo(EDIT + address + "?same")
                    : save(opened, sent, form);
        });
    }

    private Answer save(Opened opened, Sent sent, Map<String, String> form) {
        try {
            Saving.save(content, sent.result.file());
            return Answer.goTo(EDIT + opened.thing.address() + "?saved");
        } catch (ChangedMeanwhile meanwhile) {
            return refuse(opened, sent, form, STALE, CONFLICT);
        } catch (IOException e) {
            return refuse(opened, sent, form, FAILED, FAILURE);
        }
    }

    /** Gives back a form that this server did not make, so that nothing is lost. */
    public synchronized Optional<Answer> giveBack(String address, Map<String, String> form) {
        return open(address).map(opened -> refuse(opened, sent(opened, form), form, UNTRUSTED, FORBIDDEN));
    }

    /** A page as it would be. @param number and path what follows {@link #DRAFT} */
    public synchronized Optional<DraftPage> draft(int number, String path) {
        return drafts.page(number, path);
    }

    private Optional<Opened> open(String address) {
        var frame = Frame.of(trials.language());
        var manuscripts = new Manuscripts(content);
        var things = new Things(manuscripts, templates, frame.words());
        return things.find(address).flatMap(thing -> manuscripts.get(thing.file()).map(file ->
                new Opened(thing, file, new Remarks(thing, things, manuscripts, frame.words()), frame)));
    }

    private Sent sent(Opened opened, Map<String, String> form) {
        var values = Values.sent(opened.thing, opened.file, form);
        var result = values.in(opened.thing, opened.file);
        var trial = trials.of(result.file());
        return new Sent(values, result, trial, opened.remarks.of(result, trial));
    }

    private Answer show(Opened opened, Values values, Attempt trial, List<Remark> remarks, String verdict, int status) {
        return page(opened, opened.file.fingerprint(), values, trial, remarks, verdict, status);
    }

    /** The form as it was sent; of a file as it was then, so it can be saved only if that is still so. */
    private Answer refuse(Opened opened, Sent sent, Map<String, String> form, String verdict, int status) {
        return page(opened, form.getOrDefault("fingerprint", ""), sent.values, sent.trial, List.of(), verdict, status);
    }

    private Answer page(Opened opened, String fingerprint, Values values, Attempt trial, List<Remark> remarks, String verdict,
            int status) {
        var page = Spots.find(opened.thing.address(), trials.spots()).map(spot -> "/" + spot.address()).orElse("");
        var state = new FormState(opened.thing, fingerprint, values, remarks, verdict,
                drafts.keep(trial, opened.thing), page);
        return Answer.page(status, FormPage.of(state, opened.frame, token));
    }
}
