package nl.leerscan.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a printed page at its headings, without what cannot be seen or is only there to click. {@code search-document.js}
 * cuts the toolkit in one file in the same way. Reads pages only as our templates write them; see {@link Squeeze}.
 */
final class Passages {

    private static final Words COMMENT = Words.of("<!--");
    private static final Words COMMENT_END = Words.of("-->");
    private static final Words VOID = Words.of("br", "hr", "img", "input", "wbr");
    private static final Words INLINE = Words.of("a", "b", "button", "cite", "code", "em", "i", "mark", "small", "span",
            "strong", "sub", "sup", "wbr");
    private static final Words UNREAD = Words.of("dialog", "nav", "script", "style", "sup", "svg", "template", "textarea");
    private static final Words UNREAD_IN_QUESTIONS = Words.of("details", "label");
    private static final Words UNREAD_CLASSES = Words.of("actions", "explanations", "footnote-back", "matrix", "needs-script",
            "without-script");
    private static final Words HEADING = Words.of("h1", "h2", "h3", "h4");
    private static final Words TERM = Words.of("dt");
    private static final Words QUESTION = Words.of("legend");

    private final byte[] body;
    private final Tags tags;
    private final List<Passage> passages = new ArrayList<>();
    private final PlainLine heading = new PlainLine();
    private final PlainLine text = new PlainLine();
    private int level;
    private String id = "";
    private String place = "";
    /** The heading we are in; empty outside. */
    private String within = "";
    /** Where the name stands of the element that is not read, and how many of its name are open; 0 while reading. */
    private int unread;
    private int unreadEnd;
    private int depth;

    private Passages(byte[] body) {
        this.body = body;
        this.tags = new Tags(body);
    }

    /** @param body of a page that is a file of its own */
    static List<Passage> of(byte[] body) {
        return new Passages(body).cut();
    }

    private List<Passage> cut() {
        for (int at = 0; at < body.length; ) {
            at = body[at] == '<' ? tag(at) : text(at);
        }
        close();
        return passages;
    }

    private int text(int at) {
        int end = tags.find('<', at);
        if (depth == 0) {
            line().add(body, at, end);
        }
        return end;
    }

    private PlainLine line() {
        return within.isEmpty() ? text : heading;
    }

    private int tag(int at) {
        var name = tags.name(at);
        var nameEnd = tags.endOfName(name);
        var close = tags.find('>', nameEnd);
        if (nameEnd == name || close == body.length) {
            return beyondComment(at);
        }
        if (depth > 0) {
            depth += !Arrays.equals(body, name, nameEnd, body, unread, unreadEnd) ? 0 : tags.isEnd(at) ? -1 : 1;
        } else if (tags.isEnd(at)) {
            separate(name, nameEnd);
            within = !within.isEmpty() && within.equals(string(name, nameEnd)) ? "" : within;
        } else {
            open(name, nameEnd, close);
        }
        return close + 1;
    }

    /** What is beyond a comment, or beyond the sign itself where it begins none. */
    private int beyondComment(int at) {
        var isComment = at + 4 <= body.length && COMMENT.contains(body, at, at + 4);
        for (int i = at + 4; isComment && i < body.length; i++) {
            if (COMMENT_END.contains(body, i - 2, i + 1)) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private void open(int name, int nameEnd, int close) {
        separate(name, nameEnd);
        var attributes = TagAttributes.of(body, nameEnd, close);
        if (isUnread(name, nameEnd, attributes)) {
            unread = name;
            unreadEnd = nameEnd;
            depth = VOID.contains(body, name, nameEnd) ? 0 : 1;
            return;
        }
        id = attributes.id() == null ? id : attributes.id();
        if (HEADING.contains(body, name, nameEnd)) {
            begin(name, nameEnd, body[name + 1] - '0');
        } else if (TERM.contains(body, name, nameEnd) && attributes.id() != null) {
            begin(name, nameEnd, Passage.TERM);
        } else if (QUESTION.contains(body, name, nameEnd)) {
            begin(name, nameEnd, Passage.QUESTION);
        }
    }

    /** Of a question, the answers are not found, and what explains it is found where it comes from. */
    private boolean isUnread(int name, int nameEnd, TagAttributes attributes) {
        return UNREAD.contains(body, name, nameEnd) || attributes.isHidden()
                || level == Passage.QUESTION && UNREAD_IN_QUESTIONS.contains(body, name, nameEnd)
                || attributes.hasClass(UNREAD_CLASSES);
    }

    private void begin(int name, int nameEnd, int newLevel) {
        close();
        within = string(name, nameEnd);
        level = newLevel;
        place = id;
    }

    private void close() {
        var passage = new Passage(level, heading.take(), place, text.take());
        if (!passage.heading().isEmpty() || !passage.text().isEmpty()) {
            passages.add(passage);
        }
    }

    /** Words in different blocks stay apart. */
    private void separate(int name, int nameEnd) {
        if (!INLINE.contains(body, name, nameEnd)) {
            line().addSpace();
        }
    }

    private String string(int from, int to) {
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }
}
