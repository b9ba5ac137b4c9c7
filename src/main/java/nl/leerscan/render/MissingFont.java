package nl.leerscan.render;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.layout.SharedContext;
import java.util.Arrays;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds the text that has no font, when the PDF library says no more than that there is one. */
final class MissingFont {

    private static final int LONGEST_QUOTE = 40;

    private MissingFont() {
    }

    /** The first words without a font, and the families that were asked for; nothing when it is no text of the body. */
    static Optional<String> in(Document document, SharedContext context) {
        var bodies = document.getElementsByTagName("body");
        return bodies.getLength() == 0 ? Optional.empty() : below(bodies.item(0), context);
    }

    private static Optional<String> below(Node parent, SharedContext context) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            var found = child instanceof Text text && parent instanceof Element element
                    ? check(text.getData().strip(), element, context) : below(child, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> check(String words, Element element, SharedContext context) {
        var families = Arrays.asList(context.getStyle(element).asStringArray(CSSName.FONT_FAMILY));
        return words.isEmpty() || families.contains(PdfFonts.FAMILY) ? Optional.empty()
                : Optional.of("there is no font " + families + " for '"
                        + (words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…") + "'");
    }
}
