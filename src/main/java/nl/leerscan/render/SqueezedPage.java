package nl.leerscan.render;

import java.util.Set;

/**
 * A page without what a browser adds by itself, in one walk through it; see {@link Squeeze}. What stays is moved to the
 * front, for it is never longer than what was there.
 */
final class SqueezedPage {

    private static final Set<String> AS_THEY_ARE = Set.of("pre", "script", "style", "textarea");
    /** White space around these is never shown. */
    private static final Set<String> BLOCKS = Set.of("article", "body", "caption", "dd", "details", "dialog", "div", "dl", "dt",
            "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "head", "header", "legend", "li", "link", "main", "meta",
            "nav", "noscript", "ol", "p", "section", "summary", "table", "tbody", "td", "template", "th", "thead", "title", "tr",
            "ul");
    /** What a browser begins and ends by itself: where the next begins, or where what it is in ends. */
    private static final Set<String> BY_THEMSELVES = Set.of("<body>", "<head>", "</head>", "</dd>", "</dt>", "</li>", "</option>",
            "</tbody>", "</td>", "</th>", "</thead>", "</tr>");
    /** What ends a paragraph by its beginning, and by its end. */
    private static final Set<String> AFTER_PARAGRAPH = Set.of("article", "details", "div", "dl", "fieldset", "footer", "form", "h1",
            "h2", "h3", "h4", "h5", "h6", "ol", "p", "section", "table", "ul");
    private static final Set<String> AROUND_PARAGRAPH =
            Set.of("</article>", "</dd>", "</details>", "</div>", "</footer>", "</form>", "</li>", "</section>");
    private static final String APOSTROPHE = "&#39;";

    private final char[] text;
    private int at;
    private int kept;

    private SqueezedPage(String source) {
        text = source.toCharArray();
    }

    static String of(String source) {
        return new SqueezedPage(source).squeezed();
    }

    private String squeezed() {
        while (at < text.length) {
            char c = text[at];
            if (c > '<') {
                // Nearly all are letters.
                text[kept++] = c;
                at++;
            } else if (c == '<') {
                tag();
            } else if (isApostropheAt(at)) {
                replace(APOSTROPHE.length(), '\'');
            } else if (isSpace(c)) {
                space();
            } else {
                text[kept++] = c;
                at++;
            }
        }
        return new String(text, 0, kept);
    }

    /** White space only counts before a tag and where a line ends. */
    private void space() {
        var end = afterSpace(at);
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
        return kept >= 5 && new String(text, kept - 5, 5).equals("html>");
    }

    private void tag() {
        var name = name(at);
        var end = endOfTag(at);
        var endAsItIs = AS_THEY_ARE.contains(name) && text[at + 1] != '/' ? endOfElement(name) : -1;
        if (endAsItIs > 0) {
            keep(endAsItIs);
        } else if (end < 0 || name.isEmpty()) {
            keep(at + 1);
        } else if (isNeedless(name, end)) {
            at = afterSpace(end);
        } else {
            keepTag(end);
            at = BLOCKS.contains(name) ? afterSpace(end) : end;
        }
    }

    private boolean isBlock(int tag) {
        var name = name(tag);
        return endOfTag(tag) > 0 && (BLOCKS.contains(name) || text[tag + 1] == '/' && name.equals("option"));
    }

    /** @param end where the tag ends that begins here */
    private boolean isNeedless(String name, int end) {
        if (name.equals("p") && text[at + 1] == '/') {
            var next = afterSpace(end);
            return next < text.length && text[next] == '<' && (text[next + 1] == '/'
                    ? AROUND_PARAGRAPH.contains(tag(next, endOfTag(next))) : AFTER_PARAGRAPH.contains(name(next)));
        }
        return end - at <= "</option>".length() && BY_THEMSELVES.contains(tag(at, end));
    }

    /** Values need no quotes where they have no signs; where a slash ends the tag, it would become part of the value. */
    private void keepTag(int end) {
        while (at < end) {
            var bare = text[at] == '=' && text[at + 1] == '"' ? endOfBareValue(at + 2) : 0;
            if (bare > 0) {
                replace(2, '=');
                keep(bare);
                at++;
            } else if (isApostropheAt(at)) {
                replace(APOSTROPHE.length(), '\'');
            } else {
                text[kept++] = text[at++];
            }
        }
    }

    /** Where a value ends that needs no quotes; 0 where it needs them. */
    private int endOfBareValue(int start) {
        int end = start;
        while (!isSpace(text[end]) && "\"'=<>`".indexOf(text[end]) < 0 && !isApostropheAt(end)) {
            end++;
        }
        var isBare = end > start && text[end] == '"' && (text[end + 1] == ' ' || text[end + 1] == '>');
        return isBare ? end : 0;
    }

    /** The name of the element whose tag begins here; empty where none begins. */
    private String name(int tag) {
        var start = tag + 1 < text.length && text[tag + 1] == '/' ? tag + 2 : tag + 1;
        int end = start;
        while (end < text.length && isInName(text[end], end == start)) {
            end++;
        }
        return new String(text, start, end - start);
    }

    private static boolean isInName(char c, boolean isFirst) {
        return c >= 'a' && c <= 'z' || !isFirst && (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }

    private String tag(int from, int to) {
        return to < 0 ? "" : new String(text, from, to - from);
    }

    /** What is beyond the tag that begins here; -1 where it does not end. */
    private int endOfTag(int tag) {
        for (int i = tag + 1; i < text.length && text[i] != '<'; i++) {
            if (text[i] == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** What is beyond the element that begins here; -1 where it does not end. */
    private int endOfElement(String name) {
        var end = "</" + name + ">";
        for (int i = at; i + end.length() <= text.length; i++) {
            if (text[i] == '<' && text[i + 1] == '/' && tag(i, i + end.length()).equals(end)) {
                return i + end.length();
            }
        }
        return -1;
    }

    private int afterSpace(int from) {
        int i = from;
        while (i < text.length && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    private boolean isApostropheAt(int i) {
        return text[i] == '&' && i + APOSTROPHE.length() <= text.length && text[i + 1] == '#' && text[i + 2] == '3'
                && text[i + 3] == '9' && text[i + 4] == ';';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void keep(int end) {
        System.arraycopy(text, at, text, kept, end - at);
        kept += end - at;
        at = end;
    }

    private void replace(int length, char by) {
        text[kept++] = by;
        at += length;
    }
}
