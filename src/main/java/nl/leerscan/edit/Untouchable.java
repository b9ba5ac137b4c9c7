package nl.leerscan.edit;

import java.util.Locale;
import java.util.Map;

/** What cannot be edited without touching more than one text; then the file has to be edited by hand. */
public final class Untouchable extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. Each has a sentence in the catalogue, which may name the {@code line}. */
    public enum Reason {
        /** No file of the content folder that holds texts: somewhere else, hidden, or of another kind. */
        NOT_CONTENT,
        /** Larger than the content may be. */
        TOO_LARGE,
        /** Not UTF-8. */
        ENCODING,
        /** No front matter, not YAML, or no keys in it: the problems of the content say more. */
        BROKEN,
        /** Names, references or kinds: {@code &}, {@code *}, {@code !}. */
        MARKS,
        /** A key twice in one group. */
        KEY_TWICE,
        /** More than one document, or a key written in a way that no author does. */
        UNUSUAL,
        /** Adding or removing between brackets or braces. */
        BRACKETS,
        /** A character in the file that no YAML may hold, or that some readers count as a line end. */
        FILE_CHARACTER,
        /** Such a character in the new text; the line is that of the text. */
        TEXT_CHARACTER,
        /** The place is not there, or holds something else than a text or a list of texts. */
        NOT_THERE,
        /** The last key of a group that cannot go itself. */
        LAST_KEY,
        /** The changed file would not read back as it should. */
        UNSAFE
    }

    private final Reason reason;
    private final int line;

    /** @param line counted from 1; 0 when it is about no line */
    Untouchable(Reason reason, int line) {
        super(reason + (line == 0 ? "" : " at line " + line));
        this.reason = reason;
        this.line = line;
    }

    Untouchable(Reason reason) {
        this(reason, 0);
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the sentence that says why, such as {@code edit.untouchable.key-twice}. */
    public String key() {
        return "edit.untouchable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the sentence's slots are filled with: {@code line}, counted from 1. */
    public Map<String, String> details() {
        return Map.of("line", String.valueOf(line));
    }
}
