package nl.leerscan.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerscan.model.Target;
import nl.leerscan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Explains terms on one page, each where it is first used: by its name, or by a link of the author to it. Never in a
 * heading, in another link, in code or between quotation marks: what is quoted stays as it is. Reads texts as
 * {@link ProsePrinter} writes them.
 */
final class Explanations {

    private static final String LINK = "<a href=\"";
    private static final String LINK_END = "</a>";
    private static final String QUOTATION_MARK = "&quot;";
    private static final Set<String> WITHIN_SENTENCES = Set.of("a", "br", "code", "em", "img", "strong", "sup");
    private static final Set<String> KEPT = Set.of("a", "blockquote", "cite", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
            "sup");

    private final TermNames names;
    private final String scope;
    /** What an address of a term begins with; its id ends it. */
    private final String list;
    private final Map<String, Explained> used = new LinkedHashMap<>();
    /** How many elements are open in which everything stays. */
    private int kept;
    private boolean isQuoting;
    /** The text that is looked through: an array is walked several times as fast as a string. */
    private char[] characters = {};

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
        this.list = names.isEmpty() ? "" : links.to(new Target.ToTerm(""), scope);
    }

    /** The terms that were explained, in the order of their first use. */
    List<Explained> used() {
        return new ArrayList<>(used.values());
    }

    /** A printed text in which each term that was not used before opens its explanation. */
    String in(String xhtml) {
        if (names.isEmpty()) {
            return xhtml;
        }
        characters = xhtml.toCharArray();
        var out = new StringBuilder(xhtml.length());
        for (int at = 0; at < xhtml.length();) {
            at = characters[at] != '<' ? text(xhtml, at, out)
                    : xhtml.startsWith(LINK, at) ? link(xhtml, at, out) : tag(xhtml, at, out);
        }
        return out.toString();
    }

    /** @return what is beyond the link, or beyond its tag where more than words stand in it */
    private int link(String xhtml, int at, StringBuilder out) {
        var href = at + LINK.length();
        var quote = xhtml.indexOf('"', href);
        var end = xhtml.indexOf('<', quote);
        if (!xhtml.startsWith("\">", quote) || !xhtml.startsWith(LINK_END, end)) {
            return tag(xhtml, at, out);
        }
        var beyond = end + LINK_END.length();
        var term = kept == 0 && xhtml.startsWith(list, href) ? names.withId(xhtml.substring(href + list.length(), quote)) : null;
        if (term != null && isFirst(term)) {
            button(term, xhtml, quote + 2, end, out);
        } else {
            out.append(xhtml, at, beyond);
        }
        return beyond;
    }

    private int tag(String xhtml, int at, StringBuilder out) {
        var end = xhtml.indexOf('>', at);
        var isEnd = xhtml.startsWith("/", at + 1);
        var name = name(xhtml, isEnd ? at + 2 : at + 1);
        if (end < 0 || name.isEmpty()) {
            out.append('<');
            return at + 1;
        }
        isQuoting &= WITHIN_SENTENCES.contains(name);
        if (KEPT.contains(name) && xhtml.charAt(end - 1) != '/') {
            kept += isEnd ? -1 : 1;
        }
        out.append(xhtml, at, end + 1);
        return end + 1;
    }

    private static String name(String xhtml, int start) {
        int end = start;
        while (end < xhtml.length() && Character.isLetterOrDigit(xhtml.charAt(end))) {
            end++;
        }
        return xhtml.substring(start, end);
    }

    private int text(String xhtml, int at, StringBuilder out) {
        var tag = xhtml.indexOf('<', at);
        var end = tag < 0 ? xhtml.length() : tag;
        if (kept > 0) {
            out.append(xhtml, at, end);
        } else {
            sentences(xhtml, at, end, out);
        }
        return end;
    }

    /** What is quoted stays, also where it began before this text; a quotation ends with its paragraph. */
    private void sentences(String xhtml, int start, int end, StringBuilder out) {
        var from = start;
        for (int i = start; i < end; i++) {
            var c = characters[i];
            var isEither = c == '&' && xhtml.startsWith(QUOTATION_MARK, i);
            if (isEither || c == '“' || c == '„' || c == '”') {
                i += isEither ? QUOTATION_MARK.length() - 1 : 0;
                part(xhtml, from, i + 1, out);
                from = i + 1;
                isQuoting = isEither ? !isQuoting : c != '”';
            }
        }
        part(xhtml, from, end, out);
    }

    private void part(String xhtml, int from, int to, StringBuilder out) {
        var copied = from;
        var isAfterLetter = false;
        for (int i = from; i < to && !isQuoting; i++) {
            var c = characters[i];
            var name = !isAfterLetter && names.hasInitial(c) ? names.at(i, xhtml, from, to) : null;
            isAfterLetter = c >= 'a' && c <= 'z';
            if (name != null) {
                var end = i + name.written().length();
                if (isFirst(name.term())) {
                    out.append(xhtml, copied, i);
                    button(name.term(), xhtml, i, end, out);
                    copied = end;
                }
                i = end - 1;
            }
        }
        out.append(xhtml, copied, to);
    }

    /** Whether a term is used here for the first time; from here on it was. */
    private boolean isFirst(Term term) {
        if (used.containsKey(term.id())) {
            return false;
        }
        used.put(term.id(), new Explained(id(term), term, list + term.id()));
        return true;
    }

    private String id(Term term) {
        return scope + "--" + term.id();
    }

    private void button(Term term, String xhtml, int from, int to, StringBuilder out) {
        out.append("<button class=\"term\" type=\"button\" popovertarget=\"").append(id(term)).append("\">")
                .append(xhtml, from, to).append("</button>");
    }
}
