package nl.leerscan.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerscan.edit.Part.Items;
import nl.leerscan.edit.Untouchable.Reason;

/**
 * One of the authors' files, in which single texts can be replaced; every other byte stays as it is. Immutable.
 *
 * <p>A path names a text by keys and places in lists, counted from 0: {@code questions/3/text}. What stands behind the
 * last word of a text (spaces, line ends) is layout and belongs to no value; nor do the empty lines before a {@link #BODY}.
 */
public final class Manuscript {

    /** The path of the Markdown after the front matter. */
    public static final String BODY = "body";

    private final ManuscriptFile file;
    private final String fingerprint;
    private final Outline outline;

    private Manuscript(ManuscriptFile file, String fingerprint, Outline outline) {
        this.file = file;
        this.fingerprint = fingerprint;
        this.outline = outline;
    }

    /**
     * Reads a file.
     *
     * @param file relative to the content folder, with {@code /}
     * @throws IOException when it is not there or cannot be read
     * @throws Untouchable when it cannot be edited text by text
     */
    public static Manuscript read(Path contentFolder, String file) throws IOException, Untouchable {
        var found = ManuscriptFile.find(contentFolder, file);
        var bytes = found.bytes();
        return new Manuscript(found, ManuscriptFile.fingerprint(bytes), found.outline(ManuscriptFile.decoded(bytes)));
    }

    /** Relative to the content folder, with {@code /}: {@code articles/welcome.md}. */
    public String file() {
        return file.name();
    }

    /** Of the bytes on disk when they were read; unchanged by {@link #with}. */
    public String fingerprint() {
        return fingerprint;
    }

    /** A text; with {@code \n} as line ends, none of them at the end. Empty where the key is absent or holds no text. */
    public Optional<String> text(String path) {
        if (isBody(path)) {
            return Optional.of(Body.of(outline).text()).filter(text -> !text.isEmpty());
        }
        return outline.text(Steps.of(path));
    }

    /** A list of texts; empty where it is absent. */
    public List<String> texts(String path) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < size(path); i++) {
            text(path + "/" + i).ifPresent(texts::add);
        }
        return texts;
    }

    /** How many items a list has, texts or groups of keys; 0 where it is absent. */
    public int size(String path) {
        return items(path).map(Items::size).orElse(0);
    }

    private Optional<Items> items(String path) {
        return outline.find(Steps.of(path)).flatMap(position -> position.value() instanceof Items items
                ? Optional.of(items) : Optional.empty());
    }

    /** The lines of a key and its value, or of an item of a list. */
    public Optional<LineRange> lines(String path) {
        if (isBody(path)) {
            return text(BODY).map(text -> lines(Body.of(outline).start(), Body.of(outline).end()));
        }
        return outline.find(Steps.of(path)).map(position -> lines(position.start(), position.value().end()));
    }

    private LineRange lines(int start, int end) {
        return new LineRange(outline.sheet().lineNumber(start), outline.sheet().lineNumber(end));
    }

    private boolean isBody(String path) {
        return path.equals(BODY) && file.isMarkdown();
    }

    /** {@link #with(String, String, List)} for a key that is there, or that may come last in its group. */
    public Manuscript with(String path, String value) throws Untouchable {
        return with(path, value, List.of());
    }

    /**
     * Replaces a text, and adds the key where it is absent, also the group it is in. A blank value removes the key; one
     * that equals the old value changes nothing.
     *
     * @param order the names of keys in the order they should have, of every group on the way; an absent key comes after
     *              the nearest one before it, or first; one that is not in the order comes last in its group
     */
    public Manuscript with(String path, String value, List<String> order) throws Untouchable {
        var wording = isBody(path) ? Wording.ofBody(value) : Wording.of(value);
        Wording.check(new Sheet(wording), Reason.TEXT_CHARACTER);
        if (Wording.same(text(path).orElse(""), wording)) {
            return this;
        }
        if (isBody(path)) {
            return proven(List.of(Body.of(outline).with(wording)), new Proof(outline, List.of(), wording));
        }
        var change = new Change(outline, Steps.of(path), order);
        return proven(wording.isEmpty() ? change.removed() : change.written(wording),
                new Proof(outline, Steps.of(path), wording));
    }

    /** {@link #with(String, List, List)} for a key that is there, or that may come last in its group. */
    public Manuscript with(String path, List<String> values) throws Untouchable {
        return with(path, values, List.of());
    }

    /** Replaces a list of texts item by item: what is the same keeps its bytes. Blank items go; with the last, the key. */
    public Manuscript with(String path, List<String> values, List<String> order) throws Untouchable {
        var wanted = values.stream().map(Wording::of).filter(text -> !text.isEmpty()).toList();
        var there = texts(path);
        if (text(path).filter(String::isEmpty).isPresent()) {
            return wanted.isEmpty() ? this : without(path).with(path, wanted, order);
        }
        if (there.size() < size(path) || items(path).isEmpty() && outline.find(Steps.of(path)).isPresent()) {
            throw new Change(outline, Steps.of(path), order).refused(Reason.NOT_THERE);
        }
        return wanted.equals(there) ? this : wanted.isEmpty() ? without(path)
                : new ItemChanges(path, wanted, order).in(this);
    }

    /** Without a key or an item, whatever it holds. */
    Manuscript without(String path) throws Untouchable {
        var steps = Steps.of(path);
        return proven(new Change(outline, steps, List.of()).removed(), new Proof(outline, steps, ""));
    }

    /** With an item more at a place in a list, or as the first of a list that is not there yet. */
    Manuscript withItem(String path, int place, String value, List<String> order) throws Untouchable {
        Wording.check(new Sheet(value), Reason.TEXT_CHARACTER);
        var steps = Steps.of(path + "/" + place);
        return proven(new Change(outline, steps, order).added(value), new Proof(outline, steps, value));
    }

    /** The first of some changed files that holds: whatever is wrong with how a text is written, no file is damaged. */
    private Manuscript proven(List<String> changed, Proof proof) throws Untouchable {
        for (var text : changed) {
            try {
                var after = file.outline(new Sheet(text));
                if (proof.holds(after)) {
                    return new Manuscript(file, fingerprint, after);
                }
            } catch (Untouchable e) {
                if (e.reason() == Reason.TOO_LARGE) {
                    throw e;
                }
            }
        }
        throw new Untouchable(Reason.UNSAFE);
    }

    /** The whole file as it is to be saved. */
    public byte[] bytes() {
        return ManuscriptFile.encoded(outline.sheet());
    }
}
