package nl.leerscan.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XHTML that a template made, read strictly: an undefined entity or an open tag is refused here, where the PDF library
 * would drop it, and so is a document that does not say in its head what it is. A link to what is elsewhere in the
 * toolkit is printed as its words alone.
 *
 * @param title  what the document calls itself, also in our exceptions
 * @param xhtml  the document as it was made
 * @param tree   the parsed document
 * @param fields what is to be filled in on a screen
 */
record PrintSource(String title, String xhtml, Document tree, PrintFields fields) {

    static PrintSource of(String xhtml) {
        var tree = parse(xhtml);
        var document = new PrintSource(titleOf(tree), xhtml, tree, fieldsOf(tree));
        document.require("<title>", document.title);
        document.require("<html lang>", tree.getDocumentElement().getAttribute("lang"));
        document.require("<meta name=\"subject\">", document.meta("subject"));
        document.require("<meta name=\"author\">", document.meta("author"));
        document.dropLinksThatLeadElsewhere();
        // Words of a link that is gone are one text with what is around them, or a line could end between the two.
        tree.normalize();
        PaperLinks.complete(tree);
        PaperWords.keepTogether(tree);
        PaperPictures.caption(tree);
        return document;
    }

    /** How many pages the document may take, as its root says in {@code data-pages}. */
    int mostPages() {
        var most = tree.getDocumentElement().getAttribute("data-pages");
        return most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most);
    }

    private void dropLinksThatLeadElsewhere() {
        var ids = new HashSet<String>();
        Elements.all(tree, "*").forEach(element -> ids.add(element.getAttribute("id")));
        for (var link : Elements.all(tree, "a")) {
            var href = link.getAttribute("href");
            if (href.startsWith("#") && !ids.contains(href.substring(1))) {
                while (link.getFirstChild() != null) {
                    link.getParentNode().insertBefore(link.getFirstChild(), link);
                }
                link.getParentNode().removeChild(link);
            }
        }
    }

    /** Finds room for tables that are wider than the text. */
    void fitTables(PdfFonts fonts) {
        PaperTables.fit(tree, fonts);
    }

    private void require(String what, String value) {
        if (value.isBlank()) {
            throw new PdfException(title, what + " is missing");
        }
    }

    private String meta(String name) {
        return Elements.all(tree, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals(name))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
    }

    private static PrintFields fieldsOf(Document tree) {
        try {
            return PrintFields.of(tree);
        } catch (IllegalArgumentException e) {
            throw new PdfException(titleOf(tree), String.valueOf(e.getMessage()));
        }
    }

    private static String titleOf(Document tree) {
        var title = tree.getElementsByTagName("title").item(0);
        return title == null ? "" : title.getTextContent().strip();
    }

    /** Reads strictly what is meant to be XHTML. */
    static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw new PdfException("", "line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parser's default handler prints to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
