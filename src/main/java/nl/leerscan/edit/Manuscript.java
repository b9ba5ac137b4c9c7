package nl.leerscan.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerscan.edit.Part.Items;
import nl.leerscan.edit.Part.Words;
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

    /** Relative to the content folder, with {@code /}: {@code articles/leercultuur.md}. */
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
        return outline.find(Steps.of(path)).flatMap(spot -> spot.value() instanceof Words words
                ? Optional.of(Wording.of(words.value())) : Optional.empty());
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
        return outline.find(Steps.of(path)).flatMap(spot -> spot.value() instanceof Items items
                ? Optional.of(items) : Optional.empty());
    }

    /** The lines of a key and its value, or of an item of a list. */
    public Optional<LineRange> lines(String path) {
        if (isBody(path)) {
            return text(BODY).map(text -> lines(Body.of(outline).start(), Body.of(outline).end()));
        }
        return outline.find(Steps.of(path)).map(spot -> lines(spot.start(), spot.value().end()));
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
        var old = text(path).orElse("");
        if (Wording.same(old, wording) || old.isBlank() && wording.isBlank()) {
            return this;
        }
        if (isBody(path)) {
            return checked(List.of(BODY), wording, List.of(Body.of(outline).with(wording)));
        }
        var steps = Steps.of(path);
        var changes = new Change(outline, steps, order);
        return checked(steps, wording, wording.isBlank() ? changes.removed() : changes.written(wording));
    }

    /** {@link #with(String, List, List)} for a key that is there, or that may come last in its group. */
    public Manuscript with(String path, List<String> values) throws Untouchable {
        return with(path, values, List.of());
    }

    /** Replaces a list of texts item by item: what is the same keeps its bytes. Blank items go; without items the key goes. */
    public Manuscript with(String path, List<String> values, List<String> order) throws Untouchable {
        var wanted = values.stream().map(Wording::of).filter(text -> !text.isBlank()).toList();
        var there = texts(path);
        if (there.size() < size(path) || items(path).isEmpty() && outline.find(Steps.of(path)).isPresent()) {
            throw new Change(outline, Steps.of(path), order).refused(Reason.NOT_THERE);
        }
        if (wanted.isEmpty()) {
            return there.isEmpty() ? this : without(path);
        }
        int same = 0;
        while (same < Math.min(wanted.size(), there.size()) && Wording.same(wanted.get(same), there.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(wanted.size(), there.size()) - same
                && Wording.same(wanted.get(wanted.size() - 1 - end), there.get(there.size() - 1 - end))) {
            end++;
        }
        return items(path, wanted.subList(same, wanted.size() - end), same, there.size() - same - end, order);
    }

    /** @param there how many items stand where the wanted ones are to come, from this place on */
    private Manuscript items(String path, List<String> wanted, int place, int there, List<String> order)
            throws Untouchable {
        var result = this;
        for (int i = Math.max(wanted.size(), there) - 1; i >= 0; i--) {
            // From the last to the first, so that places stay what they are.
            if (i >= wanted.size()) {
                result = result.without(path + "/" + (place + i));
            } else if (i < there) {
                result = result.with(path + "/" + (place + i), wanted.get(i));
            }
        }
        for (int i = there; i < wanted.size(); i++) {
            result = result.withItem(path, place + i, wanted.get(i), order);
        }
        return result;
    }

    private Manuscript without(String path) throws Untouchable {
        var steps = Steps.of(path);
        return checked(steps, "", new Change(outline, steps, List.of()).removed());
    }

    private Manuscript withItem(String path, int place, String value, List<String> order) throws Untouchable {
        Wording.check(new Sheet(value), Reason.TEXT_CHARACTER);
        var steps = Steps.of(path + "/" + place);
        return checked(steps, value, new Change(outline, steps, order).added(value));
    }

    /**
     * The first of some changed files that reads back as this one, but for one text that is as it should be: whatever is
     * wrong with how a text is written, no file is ever damaged.
     */
    private Manuscript checked(List<String> steps, String value, List<String> changed) throws Untouchable {
        for (var text : changed) {
            try {
                var next = new Manuscript(file, fingerprint, file.outline(new Sheet(text)));
                if (next.says(steps, value) && isSameBut(steps, next)) {
                    return next;
                }
            } catch (Untouchable e) {
                // Then perhaps the next one.
            }
        }
        throw new Untouchable(Reason.UNSAFE);
    }

    private boolean says(List<String> steps, String value) {
        return value.isEmpty() || Wording.same(text(String.join("/", steps)).orElse(""), value);
    }

    private boolean isSameBut(List<String> steps, Manuscript other) {
        var body = isBody(String.join("/", steps));
        return (body ? outline.root().meaning().equals(other.outline.root().meaning())
                : Steps.onlyDiffer(steps, outline.root().meaning(), other.outline.root().meaning()))
                && (body || rest().equals(other.rest()));
    }

    private String rest() {
        return outline.sheet().between(outline.body(), outline.sheet().end());
    }

    /** The whole file as it is to be saved. */
    public byte[] bytes() {
        return ManuscriptFile.encoded(outline.sheet());
    }
}
