package nl.leerscan.render;

import java.util.ArrayList;
import java.util.List;
import nl.leerscan.model.Prose;
import org.w3c.dom.Element;

/** The headings of a formatted text as it is printed: with the ids they have there, without the signs of footnotes. */
final class Headings {

    private static final int LOWEST = 6;

    private final List<Element> elements;
    private int next;

    private Headings(List<Element> elements) {
        this.elements = elements;
    }

    static List<Heading> of(Prose prose, String scope, Links links) {
        var tree = PrintSource.parse("<div>" + ProsePrinter.print(prose, scope, 1, links) + "</div>");
        var headings = Elements.all(tree, "*").stream().filter(element -> level(element) <= LOWEST).toList();
        return new Headings(headings).below(0);
    }

    private List<Heading> below(int level) {
        var found = new ArrayList<Heading>();
        while (next < elements.size() && level(elements.get(next)) > level) {
            var heading = elements.get(next++);
            found.add(new Heading(heading.getAttribute("id"), title(heading), below(level(heading))));
        }
        return found;
    }

    private static int level(Element element) {
        var name = element.getTagName();
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : LOWEST + 1;
    }

    private static String title(Element heading) {
        for (var sign : Elements.all(heading, "sup")) {
            sign.getParentNode().removeChild(sign);
        }
        return heading.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
