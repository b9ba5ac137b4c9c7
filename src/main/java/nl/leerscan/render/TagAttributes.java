package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a tag says of its element, as far as something depends on it. */
final class TagAttributes {

    private static final Words HIDING = Words.of("hidden", "popover");
    private static final Words CLASS = Words.of("class");
    private static final Words ID = Words.of("id");

    private final byte[] text;
    private @Nullable String id;
    private boolean isHidden;
    private int classes;
    private int classesEnd;

    private TagAttributes(byte[] text) {
        this.text = text;
    }

    /** The attributes that stand from one place in a tag to another. */
    static TagAttributes of(byte[] text, int from, int to) {
        var attributes = new TagAttributes(text);
        for (int at = from; at < to; ) {
            at = isInName(text[at]) ? attributes.read(at, to) : at + 1;
        }
        return attributes;
    }

    /** Where it can be linked to; nothing where it cannot. */
    @Nullable String id() {
        return id;
    }

    boolean isHidden() {
        return isHidden;
    }

    boolean hasClass(Words some) {
        for (int from = classes, to; from < classesEnd; from = to + 1) {
            to = from;
            while (to < classesEnd && text[to] != ' ') {
                to++;
            }
            if (some.contains(text, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** @return what is beyond an attribute */
    private int read(int name, int to) {
        int end = name;
        while (end < to && isInName(text[end])) {
            end++;
        }
        var hasValue = end + 1 < to && text[end] == '=';
        var isQuoted = hasValue && text[end + 1] == '"';
        var value = isQuoted ? end + 2 : hasValue ? end + 1 : end;
        int valueEnd = value;
        while (hasValue && valueEnd < to && (isQuoted ? text[valueEnd] != '"' : text[valueEnd] > ' ' || text[valueEnd] < 0)) {
            valueEnd++;
        }
        note(name, end, value, valueEnd);
        return valueEnd;
    }

    private void note(int name, int nameEnd, int value, int valueEnd) {
        if (ID.contains(text, name, nameEnd)) {
            id = new String(text, value, valueEnd - value, StandardCharsets.UTF_8);
        } else if (CLASS.contains(text, name, nameEnd)) {
            classes = value;
            classesEnd = valueEnd;
        } else if (HIDING.contains(text, name, nameEnd)) {
            isHidden = true;
        }
    }

    private static boolean isInName(byte c) {
        return c >= 'a' && c <= 'z' || c == '-';
    }
}
