package nl.leerscan.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds elements of a parsed document. */
final class Elements {

    private Elements() {
    }

    /** The elements with a tag as they are now: the tree's own list changes with it. */
    static List<Element> all(Document tree, String tag) {
        return list(tree.getElementsByTagName(tag));
    }

    static List<Element> all(Element within, String tag) {
        return list(within.getElementsByTagName(tag));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    static boolean hasClass(Element element, String name) {
        return Arrays.asList(element.getAttribute("class").split(" ")).contains(name);
    }

    /** The nearest element around this one that is such. */
    static Optional<Element> around(Element element, Predicate<Element> such) {
        return allAround(element).filter(such).findFirst();
    }

    /** The elements around this one, the nearest first. */
    static Stream<Element> allAround(Element element) {
        return Stream.iterate(element.getParentNode(), Element.class::isInstance, Node::getParentNode)
                .map(Element.class::cast);
    }
}
