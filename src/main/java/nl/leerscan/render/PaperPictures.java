package nl.leerscan.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Authors' pictures on paper: the title that a screen shows on pointing becomes a caption. */
final class PaperPictures {

    private PaperPictures() {
    }

    static void caption(Document tree) {
        for (var picture : Elements.all(tree, "img")) {
            if (picture.hasAttribute("title")) {
                caption(tree, picture);
            }
        }
    }

    private static void caption(Document tree, Element picture) {
        var caption = tree.createElementNS(picture.getNamespaceURI(), "span");
        caption.setAttribute("class", "caption");
        caption.setTextContent(picture.getAttribute("title"));
        picture.removeAttribute("title");
        picture.getParentNode().insertBefore(caption, picture.getNextSibling());
        ((Element) picture.getParentNode()).setAttribute("class", "picture");
    }
}
