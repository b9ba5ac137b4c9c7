package nl.leerscan.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the PDF library would lose, fetch or make active without a word about it, looked for before the library gets the
 * document. Texts of the content were checked when they were read; this is for what templates do.
 */
final class Losses {

    private static final Pattern CSS_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern CSS_ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");
    /** {@code field:} is how a template asks for a field to fill in and {@code copy:} for a number; content cannot write them. */
    private static final Pattern ADDRESS = Pattern.compile("#.+|(https?|mailto|tel|field|copy):.+");
    private static final Set<String> NOT_DRAWN = Set.of("id", "class", "href", "src", "rel", "style");
    /** What is in them is not drawn, or becomes a form that breaks both standards. */
    private static final Set<String> STRANGERS = Set.of("input", "select", "textarea", "button", "form", "script",
            "iframe", "embed", "applet", "video", "audio", "canvas", "svg", "math");
    private static final int HEXADECIMAL = 16;

    private final PdfFonts fonts;

    private Losses(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The first loss, told in words; nothing when all will be there. */
    static Optional<String> in(Element html, PdfFonts fonts) {
        return new Losses(fonts).below(html, false);
    }

    private Optional<String> below(Node parent, boolean drawn) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            var loss = child instanceof Element element ? in(element, drawn || element.getTagName().equals("body"))
                    : drawn ? withoutGlyph(String.valueOf(child.getNodeValue())) : Optional.<String>empty();
            if (loss.isPresent()) {
                return loss;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(Element element, boolean drawn) {
        var name = element.getTagName().toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
            return withoutGlyph(meaning(element.getTextContent()));
        }
        if (STRANGERS.contains(name)) {
            return Optional.of("<" + name + "> is not printed");
        }
        if (name.equals("img") && element.getAttribute("src").isBlank()) {
            return Optional.of("<img alt=\"" + element.getAttribute("alt") + "\"> has no picture");
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var loss = in((Attr) attributes.item(i), drawn);
            if (loss.isPresent()) {
                return loss;
            }
        }
        return below(element, drawn);
    }

    private Optional<String> in(Attr attribute, boolean drawn) {
        var name = attribute.getName().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (name.startsWith("on")) {
            return Optional.of(name + "=\"" + value + "\" would become a script");
        }
        if (name.equals("href") && !ADDRESS.matcher(value).matches()) {
            return Optional.of("href=\"" + value + "\" leads nowhere on paper");
        }
        if (name.equals("style")) {
            return withoutGlyph(meaning(value));
        }
        return drawn && !NOT_DRAWN.contains(name) ? withoutGlyph(value) : Optional.empty();
    }

    /** What a style adds to the text may be written in code. */
    private static String meaning(String style) {
        return CSS_ESCAPE.matcher(CSS_COMMENT.matcher(style).replaceAll("")).replaceAll(escape -> {
            var point = Integer.parseInt(escape.group(1), HEXADECIMAL);
            return Character.isValidCodePoint(point) && point > ' ' ? quoted(point) : " ";
        });
    }

    private static String quoted(int point) {
        return Matcher.quoteReplacement(Character.toString(point));
    }

    private Optional<String> withoutGlyph(String text) {
        var lost = fonts.firstLost(text);
        return lost.isEmpty() ? Optional.empty() : Optional.of(told(lost.getAsInt()));
    }

    private static String told(int point) {
        return PdfFonts.FAMILY + " has no character '" + Character.toString(point) + "' ("
                + String.format(Locale.ROOT, "U+%04X, ", point) + Character.getName(point) + ")";
    }
}
