package nl.leerscan.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerscan.model.Target;
import nl.leerscan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Explains terms on one page, each where it is first used: by its name, or by a link of the author to it. Never in a
 * heading, in another link, in code or between quotation marks: what is quoted stays as it is. Reads texts as
 * {@link ProsePrinter} writes them.
 */
final class Explanations {

    private static final Pattern PIECE = Pattern.compile(
            "(?<link><a href=\"(?<href>[^\"]*)\">(?<linked>[^<]*)</a>)|<(?<end>/?)(?<name>[a-z][a-z0-9]*)[^<>]*>|(?<text>[^<]+)");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[“„”]|&quot;");
    private static final Set<String> WITHIN_SENTENCES = Set.of("a", "br", "code", "em", "img", "strong", "sup");
    private static final Set<String> KEPT = Set.of("a", "blockquote", "cite", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
            "sup");

    private final Map<String, Explained> byName = new HashMap<>();
    private final Map<String, Explained> byHref = new HashMap<>();
    private final @Nullable Pattern names;
    /** The first characters of all names, in capitals and not; of those outside ASCII nothing is known. */
    private final BitSet initials = new BitSet();
    private final Map<String, Explained> used = new LinkedHashMap<>();
    /** How many elements are open in which everything stays. */
    private int kept;
    private boolean isQuoting;

    /**
     * A term that is explained on a page.
     *
     * @param id   of the explanation on this page
     * @param href where it stands in the list of all
     */
    public record Explained(String id, Term term, String href) {
    }

    /** @param scope what the ids of the page start with */
    Explanations(List<Term> terms, String scope, Links links) {
        for (var term : terms) {
            var href = links.to(new Target.ToTerm(term.id()), scope);
            var explained = new Explained(scope + "--" + term.id(), term, href);
            byName.putIfAbsent(key(term.name()), explained);
            byHref.put(href, explained);
            var initial = Markup.escaped(term.name()).substring(0, 1);
            initials.set(initial.toLowerCase(Locale.ROOT).charAt(0));
            initials.set(initial.toUpperCase(Locale.ROOT).charAt(0));
        }
        names = terms.isEmpty() ? null : Pattern.compile(terms.stream()
                .map(Term::name)
                .sorted((one, other) -> other.length() - one.length())
                .map(Explanations::pattern)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])")));
    }

    /** The terms that were explained, in the order of their first use. */
    List<Explained> used() {
        return new ArrayList<>(used.values());
    }

    /** A printed text in which each term that was not used before opens its explanation. */
    String in(String xhtml) {
        return names == null ? xhtml : Replacement.all(PIECE, xhtml, this::piece);
    }

    private String piece(Matcher piece) {
        var term = piece.group("link") == null ? null : byHref.get(piece.group("href"));
        if (term != null && kept == 0) {
            return first(term, piece.group("linked"), piece.group());
        }
        isQuoting &= piece.group("name") == null || WITHIN_SENTENCES.contains(piece.group("name"));
        if (piece.group("name") != null && KEPT.contains(piece.group("name")) && !piece.group().endsWith("/>")) {
            kept += piece.group("end").isEmpty() ? 1 : -1;
        }
        return piece.group("text") == null || kept > 0 ? piece.group() : text(piece.group("text"));
    }

    /** What is quoted stays, also where it began before this text; a quotation ends with its paragraph. */
    private String text(String text) {
        var out = new StringBuilder();
        var mark = QUOTATION_MARK.matcher(text);
        for (int from = 0, to; from < text.length(); from = to) {
            to = mark.find() ? mark.end() : text.length();
            var part = text.substring(from, to);
            out.append(isQuoting ? part : named(part));
            isQuoting = part.endsWith("&quot;") ? !isQuoting
                    : part.endsWith("“") || part.endsWith("„") || isQuoting && !part.endsWith("”");
        }
        return out.toString();
    }

    private String named(String text) {
        return Replacement.all(names, text, this::mayBeginAName,
                found -> first(byName.get(key(plain(found.group()))), found.group(), found.group()));
    }

    /** Where a word begins with a letter that some name begins with. */
    private boolean mayBeginAName(String text, int index) {
        var c = text.charAt(index);
        return (c >= Byte.MAX_VALUE || initials.get(c)) && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    private String first(Explained term, String shown, String otherwise) {
        return used.putIfAbsent(term.id(), term) != null ? otherwise
                : "<button class=\"term\" type=\"button\" popovertarget=\"" + term.id() + "\">" + shown + "</button>";
    }

    /** Capitals make no difference, but for a name that has nothing else: {@code AI}. */
    private static String pattern(String name) {
        var written = Pattern.quote(Markup.escaped(name));
        return name.equals(name.toUpperCase(Locale.ROOT)) ? written : "(?iu:" + written + ")";
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
