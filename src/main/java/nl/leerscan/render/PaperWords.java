package nl.leerscan.render;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What belongs together in text stays so: the PDF library may end a line at every tag, so that a line starts with the
 * full stop after a link or with the sign of a footnote. Words around such a place become one {@code span} with the
 * class {@code together}; what comes after the words that style sheets add to a link is its {@code data-closing}.
 * A paragraph that announces a list or a table gets the class {@code announces}.
 */
final class PaperWords {

    private static final Set<String> WITHIN_LINES = Set.of("a", "em", "strong", "code", "sup");
    private static final Set<String> ANNOUNCED = Set.of("ul", "ol", "table", "pre", "blockquote");
    private static final Pattern CLOSING = Pattern.compile("^[.,;:!?)\\]”’…-]+");
    private static final Pattern LAST_WORD = Pattern.compile("[^\\s/]+$");
    /** What is longer may have to be broken. */
    private static final int SHORT = 24;

    private final Document tree;

    private PaperWords(Document tree) {
        this.tree = tree;
    }

    static void keepTogether(Document tree) {
        var words = new PaperWords(tree);
        for (var prose : Elements.all(tree, "div")) {
            if (Elements.hasClass(prose, "prose")) {
                Elements.all(prose, "*").stream().filter(each -> WITHIN_LINES.contains(each.getTagName()))
                        .forEach(words::keep);
                Elements.all(prose, "p").forEach(PaperWords::announce);
            }
        }
    }

    private void keep(Element element) {
        if (element.getTagName().equals("sup")) {
            keepBefore(element);
        }
        if (element.getNextSibling() instanceof Text next) {
            keepAfter(element, next);
        }
    }

    /** The sign of a footnote stays with its word, and with the full stop after it. */
    private void keepBefore(Element sign) {
        var before = sign.getPreviousSibling();
        if (before instanceof Text text) {
            var word = LAST_WORD.matcher(text.getData());
            if (word.find() && word.group().length() <= SHORT) {
                var last = text.splitText(word.start());
                wrap(last, sign);
            }
        } else if (before instanceof Element && before.getTextContent().length() <= SHORT) {
            wrap(before, sign);
        }
    }

    private void keepAfter(Element element, Text next) {
        var closing = CLOSING.matcher(next.getData());
        if (!closing.find()) {
            return;
        }
        if (element.hasAttribute("data-address")) {
            element.setAttribute("data-closing", closing.group());
            next.deleteData(0, closing.end());
        } else if (element.getLastChild() instanceof Element see && Elements.hasClass(see, "see")) {
            see.setAttribute("data-closing", closing.group());
            next.deleteData(0, closing.end());
        } else if (element.getTextContent().length() <= SHORT) {
            next.splitText(closing.end());
            wrap(element, next);
        } else if (!element.getTagName().equals("code")) {
            element.appendChild(tree.createTextNode(closing.group()));
            next.deleteData(0, closing.end());
        }
    }

    private void wrap(Node first, Node last) {
        var together = tree.createElementNS(first.getParentNode().getNamespaceURI(), "span");
        together.setAttribute("class", "together");
        first.getParentNode().insertBefore(together, first);
        together.appendChild(first);
        together.appendChild(last);
    }

    private static void announce(Element paragraph) {
        var next = nextElement(paragraph);
        if (next != null && ANNOUNCED.contains(next.getTagName()) && paragraph.getTextContent().strip().endsWith(":")) {
            paragraph.setAttribute("class", "announces");
        }
    }

    private static @Nullable Element nextElement(Element element) {
        var next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }
}
