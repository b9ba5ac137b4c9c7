package nl.leerscan.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What links need on paper, where nobody can follow them; style sheets print it after their words. {@code data-address}
 * is where a link to outside leads, unless its words say so. Where {@code data-see} stands around links, those that lead
 * from there to another chapter end in a {@code span} of the class {@code see} with those words and the address, for
 * the number of the page; apart from links to terms, which are found by their alphabet.
 */
final class PaperLinks {

    private static final String SEE = "data-see";

    private final Document tree;
    private final Map<String, Element> byId = new HashMap<>();

    private PaperLinks(Document tree) {
        this.tree = tree;
        Elements.all(tree, "*").forEach(element -> byId.put(element.getAttribute("id"), element));
    }

    static void complete(Document tree) {
        var links = new PaperLinks(tree);
        Elements.all(tree, "a").forEach(links::complete);
    }

    private void complete(Element link) {
        var href = link.getAttribute("href");
        if (href.startsWith("#")) {
            see(link, byId.get(href.substring(1)));
        } else if (!href.isEmpty() && !spoken(link.getTextContent()).equals(spoken(href))) {
            link.setAttribute("data-address", spoken(href));
        }
    }

    private void see(Element link, Element target) {
        var see = Elements.around(link, element -> element.hasAttribute(SEE));
        if (see.isPresent() && !chapter(link).equals(chapter(target))
                && Elements.around(target, element -> Elements.hasClass(element, "terms")).isEmpty()) {
            var seen = tree.createElementNS(link.getNamespaceURI(), "span");
            seen.setAttribute("class", "see");
            seen.setAttribute("href", link.getAttribute("href"));
            seen.setTextContent("(" + see.get().getAttribute(SEE) + "\u00a0");
            link.appendChild(tree.createTextNode(" "));
            link.appendChild(seen);
        }
    }

    private static Optional<Element> chapter(Element element) {
        return Elements.around(element, around -> Elements.hasClass(around, "chapter"));
    }

    /** An address as one would say it. */
    private static String spoken(String address) {
        return address.strip().replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
    }
}
