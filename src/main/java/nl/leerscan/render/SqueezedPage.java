package nl.leerscan.render;

import java.util.Arrays;

/**
 * A page without what a browser adds by itself, in one walk through it; see {@link Squeeze}. What stays is moved to the
 * front, for it is never longer than what was there.
 */
final class SqueezedPage {

    private static final Words AS_THEY_ARE = Words.of("pre", "script", "style", "textarea");
    /** White space around these is never shown. */
    private static final Words BLOCKS = Words.of("article", "body", "caption", "dd", "details", "dialog", "div", "dl", "dt",
            "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "head", "header", "legend", "li", "link", "main", "meta",
            "nav", "noscript", "ol", "p", "section", "summary", "table", "tbody", "td", "template", "th", "thead", "title", "tr",
            "ul");
    private static final Words OPTION = Words.of("option");
    private static final Words PARAGRAPH = Words.of("p");
    /** What a browser begins and ends by itself: where the next begins, or where what it is in ends. */
    private static final Words BY_THEMSELVES = Words.of("<body>", "<head>", "</head>", "</dd>", "</dt>", "</li>", "</option>",
            "</tbody>", "</td>", "</th>", "</thead>", "</tr>");
    /** What ends a paragraph by its beginning, and by its end. */
    private static final Words AFTER_PARAGRAPH = Words.of("article", "details", "div", "dl", "fieldset", "footer", "form", "h1",
            "h2", "h3", "h4", "h5", "h6", "ol", "p", "section", "table", "ul");
    private static final Words AROUND_PARAGRAPH =
            Words.of("</article>", "</dd>", "</details>", "</div>", "</footer>", "</form>", "</li>", "</section>");
    private static final String DOCTYPE_END = "html>";
    private static final Words DOCTYPE = Words.of(DOCTYPE_END);
    private static final String APOSTROPHE = "&#39;";
    private static final String NOT_BARE = "\"'=<>`";

    private final byte[] text;
    private final Tags tags;
    private int at;
    private int kept;

    private SqueezedPage(byte[] source) {
        text = source.clone();
        tags = new Tags(text);
    }

    static byte[] of(byte[] source) {
        return new SqueezedPage(source).squeezed();
    }

    private byte[] squeezed() {
        while (at < text.length) {
            keep(nextSign());
            if (at == text.length) {
                break;
            }
            if (text[at] == '<') {
                tag();
            } else if (Utf8.isSpace(text[at])) {
                space();
            } else if (isApostropheAt(at)) {
                replace(APOSTROPHE.length(), '\'');
            } else {
                keep(at + 1);
            }
        }
        return Arrays.copyOf(text, kept);
    }

    /** Where something stands that may have to change: nearly all are words with one space between them. */
    private int nextSign() {
        for (int i = at; i < text.length; i++) {
            // Letters, and parts of them, come after all signs or are below zero.
            if (text[i] <= '<' && text[i] >= 0 && isSign(i)) {
                return i;
            }
        }
        return text.length;
    }

    private boolean isSign(int i) {
        var c = text[i];
        return c == '<' || c == '&' || Utf8.isSpace(c) && !(c == ' ' && i + 1 < text.length && text[i + 1] > '<');
    }

    /** White space only counts before a tag and where a line ends. */
    private void space() {
        var end = tags.afterSpace(at);
        var isLine = false;
        for (int i = at; i < end; i++) {
            isLine |= text[i] == '\n';
        }
        if (end < text.length && text[end] == '<' && isBlock(end)) {
            at = end;
        } else if (isLine && !isAfterDoctype()) {
            replace(end - at, ' ');
        } else {
            keep(isLine ? at + 1 : end);
        }
    }

    private boolean isAfterDoctype() {
        return kept >= DOCTYPE_END.length() && DOCTYPE.contains(text, kept - DOCTYPE_END.length(), kept);
    }

    private void tag() {
        var name = tags.name(at);
        var nameEnd = tags.endOfName(name);
        var end = tags.beyond(at);
        var endAsItIs = AS_THEY_ARE.contains(text, name, nameEnd) && !tags.isEnd(at) ? endOfElement(name, nameEnd) : -1;
        if (endAsItIs > 0) {
            keep(endAsItIs);
        } else if (end < 0 || name == nameEnd) {
            keep(at + 1);
        } else if (isNeedless(name, nameEnd, end)) {
            at = tags.afterSpace(end);
        } else {
            // Asked before what stands there is moved.
            var beyond = BLOCKS.contains(text, name, nameEnd) ? tags.afterSpace(end) : end;
            keepTag(end);
            at = beyond;
        }
    }

    private boolean isBlock(int tag) {
        var name = tags.name(tag);
        var nameEnd = tags.endOfName(name);
        var hasBlockName = BLOCKS.contains(text, name, nameEnd) || tags.isEnd(tag) && OPTION.contains(text, name, nameEnd);
        return hasBlockName && tags.beyond(tag) > 0;
    }

    /** @param end where the tag ends that begins here */
    private boolean isNeedless(int name, int nameEnd, int end) {
        if (tags.isEnd(at) && PARAGRAPH.contains(text, name, nameEnd)) {
            var next = tags.afterSpace(end);
            return next < text.length && text[next] == '<' && (tags.isEnd(next)
                    ? AROUND_PARAGRAPH.contains(text, next, tags.beyond(next))
                    : AFTER_PARAGRAPH.contains(text, tags.name(next), tags.endOfName(tags.name(next))));
        }
        return BY_THEMSELVES.contains(text, at, end);
    }

    /** Values need no quotes where they have no signs; where a slash ends the tag, it would become part of the value. */
    private void keepTag(int end) {
        for (int i = at; i < end; i++) {
            var bare = text[i] == '=' && text[i + 1] == '"' ? endOfBareValue(i + 2) : 0;
            if (bare > 0) {
                keep(i + 1);
                at++;
                keep(bare);
                at++;
                i = bare;
            } else if (text[i] == '&' && isApostropheAt(i)) {
                keep(i);
                replace(APOSTROPHE.length(), '\'');
                i = at - 1;
            }
        }
        keep(end);
    }

    /** Where a value ends that needs no quotes; 0 where it needs them. */
    private int endOfBareValue(int start) {
        int end = start;
        while (text[end] > '`' || isBare(end)) {
            end++;
        }
        var isBare = end > start && text[end] == '"' && (text[end + 1] == ' ' || text[end + 1] == '>');
        return isBare ? end : 0;
    }

    private boolean isBare(int i) {
        return !Utf8.isSpace(text[i]) && NOT_BARE.indexOf(text[i]) < 0 && !isApostropheAt(i);
    }

    /** What is beyond the element that begins here; -1 where it does not end. */
    private int endOfElement(int name, int nameEnd) {
        for (int i = nameEnd; i < text.length; i++) {
            var end = i + 2 + nameEnd - name;
            if (text[i] == '<' && end < text.length && text[i + 1] == '/' && text[end] == '>'
                    && Arrays.equals(text, i + 2, end, text, name, nameEnd)) {
                return end + 1;
            }
        }
        return -1;
    }

    private boolean isApostropheAt(int i) {
        return text[i] == '&' && i + APOSTROPHE.length() <= text.length && text[i + 1] == '#' && text[i + 2] == '3'
                && text[i + 3] == '9' && text[i + 4] == ';';
    }

    private void keep(int end) {
        System.arraycopy(text, at, text, kept, end - at);
        kept += end - at;
        at = end;
    }

    private void replace(int length, char by) {
        text[kept++] = (byte) by;
        at += length;
    }
}
