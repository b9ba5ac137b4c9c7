package nl.leerscan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a printed page at its headings, without what cannot be seen or is only there to click. {@code search-document.js}
 * cuts the toolkit in one file in the same way. Reads pages only as our templates write them; see {@link Squeeze}.
 */
final class Passages {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<name>[a-z-]+)(?:=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\">]+)))?");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");
    private static final Set<String> INLINE = Set.of("a", "b", "button", "cite", "code", "em", "i", "label", "mark", "small",
            "span", "strong", "sub", "sup", "wbr");
    private static final Set<String> UNREAD = Set.of("dialog", "label", "nav", "script", "style", "sup", "svg", "template", "textarea");
    private static final Set<String> UNREAD_CLASSES = Set.of("actions", "explanations", "footnote-back", "matrix", "needs-script",
            "without-script");
    /** Of what else stands in a tag nothing depends. */
    private static final List<String> ASKED = List.of("id", "class", "hidden", "popover");
    private static final Pattern HEADING = Pattern.compile("h[1-4]");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", "\u00a0");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder heading = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int level;
    private String id = "";
    private String place = "";
    /** The heading we are in; empty outside. */
    private String within = "";
    /** The element that is not read, and how many of its name are open; 0 while reading. */
    private String unread = "";
    private int depth;

    private Passages() {
    }

    /** @param body of a page that is a file of its own */
    static List<Passage> of(String body) {
        var passages = new Passages();
        for (int at = 0; at < body.length();) {
            at = body.charAt(at) == '<' ? passages.tag(body, at) : passages.text(body, at);
        }
        passages.close();
        return passages.passages;
    }

    private int text(String body, int at) {
        var tag = body.indexOf('<', at);
        var end = tag < 0 ? body.length() : tag;
        if (depth == 0) {
            (within.isEmpty() ? text : heading).append(plain(body.substring(at, end)));
        }
        return end;
    }

    private int tag(String body, int at) {
        var comment = body.startsWith(COMMENT, at) ? body.indexOf(COMMENT_END, at) : -1;
        if (comment > 0) {
            return comment + COMMENT_END.length();
        }
        var isEnd = body.startsWith("/", at + 1);
        var start = isEnd ? at + 2 : at + 1;
        int end = start;
        while (end < body.length() && (body.charAt(end) >= 'a' && body.charAt(end) <= 'z' || Character.isDigit(body.charAt(end)))) {
            end++;
        }
        var close = body.indexOf('>', end);
        if (end == start || close < 0) {
            return at + 1;
        }
        read(body.substring(start, end), isEnd, body.substring(end, close));
        return close + 1;
    }

    private void read(String name, boolean isEnd, String attributes) {
        if (depth > 0) {
            depth += !unread.equals(name) ? 0 : isEnd ? -1 : 1;
        } else if (isEnd) {
            separate(name);
            within = name.equals(within) ? "" : within;
        } else {
            open(name, attributes(attributes));
        }
    }

    private void open(String name, Map<String, String> attributes) {
        separate(name);
        if (isUnread(name, attributes)) {
            unread = name;
            depth = VOID.contains(name) ? 0 : 1;
            return;
        }
        id = attributes.getOrDefault("id", id);
        if (HEADING.matcher(name).matches()) {
            begin(name, name.charAt(1) - '0');
        } else if (name.equals("dt") && attributes.containsKey("id")) {
            begin(name, Passage.TERM);
        } else if (name.equals("legend")) {
            begin(name, Passage.QUESTION);
        }
    }

    /** Of a question, what explains it is found where it comes from. */
    private boolean isUnread(String name, Map<String, String> attributes) {
        return UNREAD.contains(name) || level == Passage.QUESTION && name.equals("details")
                || attributes.containsKey("hidden") || attributes.containsKey("popover")
                || Stream.of(attributes.getOrDefault("class", "").split(" ")).anyMatch(UNREAD_CLASSES::contains);
    }

    private void begin(String name, int newLevel) {
        close();
        within = name;
        level = newLevel;
        place = id;
    }

    private void close() {
        var passage = new Passage(level, line(heading), place, line(text));
        if (!passage.heading().isEmpty() || !passage.text().isEmpty()) {
            passages.add(passage);
        }
        heading.setLength(0);
        text.setLength(0);
    }

    /** Words in different blocks stay apart. */
    private void separate(String name) {
        if (!INLINE.contains(name)) {
            (within.isEmpty() ? text : heading).append(' ');
        }
    }

    private static String line(StringBuilder text) {
        var line = text.toString().toCharArray();
        int length = 0;
        for (char c : line) {
            if (c != ' ' && c != '\t' && c != '\n') {
                line[length++] = c;
            } else if (length > 0 && line[length - 1] != ' ') {
                line[length++] = ' ';
            }
        }
        return new String(line, 0, length).strip();
    }

    private static Map<String, String> attributes(String written) {
        return ASKED.stream().noneMatch(written::contains) ? Map.of() : ATTRIBUTE.matcher(written).results().collect(Collectors.toMap(
                found -> found.group(1),
                found -> found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : "",
                (first, second) -> first));
    }

    private static String plain(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var plain = text;
        for (var entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return plain.replace("&amp;", "&");
    }
}
