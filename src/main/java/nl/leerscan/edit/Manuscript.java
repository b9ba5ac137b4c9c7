package nl.leerscan.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One of the authors' files, in which single texts can be replaced; every other byte stays as it is. Immutable.
 *
 * <p>A path names a text by keys and places in lists, counted from 0: {@code questions/3/text}. What stands behind the
 * last word of a text (spaces, line ends) is layout and belongs to no value; nor do the empty lines before a {@link #BODY}.
 */
public final class Manuscript {

    /** The path of the Markdown after the front matter. */
    public static final String BODY = "body";

    private Manuscript() {
    }

    /**
     * Reads a file.
     *
     * @param file relative to the content folder, with {@code /}
     * @throws IOException when it is not there or cannot be read
     * @throws Untouchable when it cannot be edited text by text
     */
    public static Manuscript read(Path contentFolder, String file) throws IOException, Untouchable {
        throw new UnsupportedOperationException("to come");
    }

    /** Relative to the content folder, with {@code /}: {@code articles/leercultuur.md}. */
    public String file() {
        throw new UnsupportedOperationException("to come");
    }

    /** Of the bytes on disk when they were read; unchanged by {@link #with}. */
    public String fingerprint() {
        throw new UnsupportedOperationException("to come");
    }

    /** A text; with {@code \n} as line ends, none of them at the end. Empty where the key is absent or holds no text. */
    public Optional<String> text(String path) {
        throw new UnsupportedOperationException("to come");
    }

    /** A list of texts; empty where it is absent. */
    public List<String> texts(String path) {
        throw new UnsupportedOperationException("to come");
    }

    /** How many items a list has, texts or groups of keys; 0 where it is absent. */
    public int size(String path) {
        throw new UnsupportedOperationException("to come");
    }

    /** The lines of a key and its value, or of an item of a list. */
    public Optional<LineRange> lines(String path) {
        throw new UnsupportedOperationException("to come");
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
        throw new UnsupportedOperationException("to come");
    }

    /** {@link #with(String, List, List)} for a key that is there, or that may come last in its group. */
    public Manuscript with(String path, List<String> values) throws Untouchable {
        return with(path, values, List.of());
    }

    /** Replaces a list of texts item by item: what is the same keeps its bytes. Blank items go; without items the key goes. */
    public Manuscript with(String path, List<String> values, List<String> order) throws Untouchable {
        throw new UnsupportedOperationException("to come");
    }

    /** The whole file as it is to be saved. */
    public byte[] bytes() {
        throw new UnsupportedOperationException("to come");
    }
}
