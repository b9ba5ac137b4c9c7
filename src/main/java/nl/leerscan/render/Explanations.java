package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerscan.model.Target;
import nl.leerscan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Explains terms on one page, each where it is first used: by its name, or by a link of the author to it. Never in a
 * heading, in another link, in code or between quotation marks: what is quoted stays as it is. Reads texts as
 * {@link ProsePrinter} writes them.
 */
final class Explanations {

    private static final byte[] LINK = bytes("<a href=\"");
    private static final byte[] LINK_OPEN = bytes("\">");
    private static final byte[] LINK_END = bytes("</a>");
    /** Opens a quotation, or closes it. */
    private static final byte[] EITHER = bytes("&quot;");
    private static final byte[] CLOSING = bytes("”");
    /** What the curly ones begin with. */
    private static final byte CURLY = (byte) 0xe2;
    private static final List<byte[]> MARKS = List.of(EITHER, CLOSING, bytes("“"), bytes("„"));
    private static final Words WITHIN_SENTENCES = Words.of("a", "br", "code", "em", "img", "strong", "sup");
    private static final Words KEPT = Words.of("a", "blockquote", "cite", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
            "sup");
    private static final int ROOM_FOR_BUTTONS = 1 << 10;

    private final TermNames names;
    private final String scope;
    /** What an address of a term begins with; its id ends it. */
    private final byte[] list;
    private final Map<String, Explained> used = new LinkedHashMap<>();
    /** How many elements are open in which everything stays. */
    private int kept;
    private boolean isQuoting;
    /** The text that is looked through, and what becomes of it. */
    private byte[] text = {};
    private Tags tags = new Tags(text);
    private Utf8 out = new Utf8(0);

    /**
     * A term that is explained on a page.
     *
     * @param id   of the explanation on this page
     * @param href where it stands in the list of all
     */
    public record Explained(String id, Term term, String href) {
    }

    /** @param scope what the ids of the page start with */
    Explanations(TermNames names, String scope, Links links) {
        this.names = names;
        this.scope = scope;
        this.list = bytes(names.isEmpty() ? "" : links.to(new Target.ToTerm(""), scope));
    }

    /** The terms that were explained, in the order of their first use. */
    List<Explained> used() {
        return new ArrayList<>(used.values());
    }

    /** A printed text in which each term that was not used before opens its explanation. */
    Utf8 in(Utf8 xhtml) {
        if (names.isEmpty()) {
            return xhtml;
        }
        text = xhtml.bytes();
        tags = new Tags(text);
        out = new Utf8(text.length + ROOM_FOR_BUTTONS);
        for (int at = 0; at < text.length; ) {
            at = text[at] != '<' ? words(at) : isAt(LINK, at) ? link(at) : tag(at);
        }
        return out;
    }

    /** @return what is beyond the link, or beyond its tag where more than words stand in it */
    private int link(int at) {
        var href = at + LINK.length;
        var quote = tags.find('"', href);
        var end = tags.find('<', quote);
        if (!isAt(LINK_OPEN, quote) || !isAt(LINK_END, end)) {
            return tag(at);
        }
        var beyond = end + LINK_END.length;
        var term = kept == 0 && isAt(list, href) ? names.withId(string(text, href + list.length, quote)) : null;
        if (term != null && isFirst(term)) {
            button(term, quote + 2, end);
        } else {
            out.add(text, at, beyond);
        }
        return beyond;
    }

    private int tag(int at) {
        var name = tags.name(at);
        var nameEnd = tags.endOfName(name);
        var end = tags.find('>', at);
        if (end == text.length || name == nameEnd) {
            out.add(text, at, at + 1);
            return at + 1;
        }
        isQuoting &= WITHIN_SENTENCES.contains(text, name, nameEnd);
        if (KEPT.contains(text, name, nameEnd) && text[end - 1] != '/') {
            kept += tags.isEnd(at) ? -1 : 1;
        }
        out.add(text, at, end + 1);
        return end + 1;
    }

    private int words(int at) {
        var end = tags.find('<', at);
        if (kept > 0) {
            out.add(text, at, end);
        } else {
            sentences(at, end);
        }
        return end;
    }

    /** What is quoted stays, also where it began before this text; a quotation ends with its paragraph. */
    private void sentences(int start, int end) {
        var from = start;
        for (int i = start; i < end; i++) {
            var mark = text[i] == '&' || text[i] == CURLY ? markAt(i) : null;
            if (mark != null) {
                part(from, i + mark.length);
                from = i + mark.length;
                i = from - 1;
                isQuoting = mark == EITHER ? !isQuoting : mark != CLOSING;
            }
        }
        part(from, end);
    }

    private byte @Nullable [] markAt(int at) {
        for (var mark : MARKS) {
            if (isAt(mark, at)) {
                return mark;
            }
        }
        return null;
    }

    private void part(int from, int to) {
        var copied = from;
        var isAfterLetter = false;
        for (int i = from; i < to && !isQuoting; i++) {
            var name = !isAfterLetter && names.mayBegin(text[i], i + 1 < to ? text[i + 1] : 0) ? names.at(i, text, from, to) : null;
            isAfterLetter = text[i] >= 'a' && text[i] <= 'z';
            if (name != null) {
                if (isFirst(name.term())) {
                    out.add(text, copied, i);
                    button(name.term(), i, name.end());
                    copied = name.end();
                }
                i = name.end() - 1;
            }
        }
        out.add(text, copied, to);
    }

    /** Whether a term is used here for the first time; from here on it was. */
    private boolean isFirst(Term term) {
        if (used.containsKey(term.id())) {
            return false;
        }
        used.put(term.id(), new Explained(id(term), term, string(list, 0, list.length) + term.id()));
        return true;
    }

    private String id(Term term) {
        return scope + "--" + term.id();
    }

    private void button(Term term, int from, int to) {
        out.add("<button class=\"term\" type=\"button\" popovertarget=\"").add(id(term)).add("\">")
                .add(text, from, to).add("</button>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private boolean isAt(byte[] word, int at) {
        return at + word.length <= text.length && Arrays.equals(text, at, at + word.length, word, 0, word.length);
    }
}
