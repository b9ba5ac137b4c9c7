package nl.leerscan.render;

import java.util.Map;
import java.util.function.Function;
import nl.leerscan.model.PrintedDocument;

/**
 * The printed documents as a page offers them.
 *
 * @param documents each document as it was printed
 * @param address   where a page finds a document
 */
record Downloads(Map<PrintedDocument, Made> documents, Function<PrintedDocument, String> address) {

    Download of(PrintedDocument document) {
        var pdf = documents.get(document).pdf();
        return Download.of(address.apply(document), pdf.bytes().length, pdf.pages());
    }

    FirstPage firstPage(PrintedDocument document) {
        return documents.get(document).firstPage();
    }
}
